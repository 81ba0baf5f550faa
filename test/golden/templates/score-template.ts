import { type TemplateCode, templateFramework } from '#core/frameworks/templates.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { CaseValue } from '#shared/domain/framework/worked-case.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { type IndicatorInput, inputOf } from '#shared/scoring/score-input.ts';
import { runCase } from '#shared/scoring/worked-case.ts';

/** What a template makes of an assessment. */
export interface TemplateScorer {
  /** Of consolidated raw values; what is absent is not assessed. */
  ofRaws(raws: Readonly<Record<string, number>>): AssessmentResult;
  /** Of values as they are entered, compared with peers. */
  ofValues(
    values: Readonly<Record<string, CaseValue>>,
    peers?: Readonly<Record<string, number[]>>,
  ): AssessmentResult;
}

/** Compiles a template once, or what somebody made of it. */
export function scorerOf(
  template: TemplateCode,
  change: (framework: Framework) => Framework = (framework) => framework,
): TemplateScorer {
  const compiled = compileFramework(change(structuredClone(templateFramework(template))));
  return {
    ofRaws: (raws) => {
      const said = Object.entries(raws).map(([code, raw]): [string, IndicatorInput] => [
        code,
        { state: 'value', raw },
      ]);
      const input = inputOf(compiled, new Map(said));
      return scoreAssessment(compiled, input.states, input.raws);
    },
    ofValues: (values, peers = {}) => {
      const name = { en: 'case', 'zh-CN': '' };
      const expect = { decimals: 2, nodes: {} };
      const worked = { code: 'case', name, values: { ...values }, peers: { ...peers }, expect };
      const { result, differences } = runCase(compiled, worked);
      if (differences.length > 0) throw new Error(JSON.stringify(differences));
      return result;
    },
  };
}

/** The grade of the total, or the state in its place. */
export const gradeOf = ({ grade }: Pick<AssessmentResult, 'grade'>): string =>
  grade.kind === 'grade' ? grade.code : grade.kind;

/** One node of a result. */
export function nodeOf({ nodes }: AssessmentResult, code: string) {
  const node = nodes.find((candidate) => candidate.code === code);
  if (node === undefined) throw new Error(`no node ${code}`);
  return node;
}
