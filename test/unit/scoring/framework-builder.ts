import type { z } from 'zod';
import { Framework, type FrameworkInput } from '#shared/domain/framework/framework.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import type { Group, Indicator } from '#shared/domain/framework/node.ts';
import type { AssessmentResult, NodeResult } from '#shared/domain/result.ts';
import type { compileFramework } from '#shared/scoring/compile-framework.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { type IndicatorInput, inputOf, type PeerValues } from '#shared/scoring/score-input.ts';

type IndicatorFields = Partial<Omit<z.input<typeof Indicator>, 'kind' | 'code'>>;
type GroupFields = Partial<Omit<z.input<typeof Group>, 'kind' | 'code' | 'children'>>;
type NodeInput = FrameworkInput['children'][number];

/** A text in both languages. */
export const text = (words: string) => ({ en: words, 'zh-CN': words });

/** A measure whose raw value is its score. */
export const percent: z.input<typeof Measure> = { kind: 'scale', minimum: 0, maximum: 100 };

/** An indicator scored 0 to 100 by its raw value, of weight 1 unless told otherwise. */
export function indicator(code: string, fields: IndicatorFields = {}): NodeInput {
  return {
    kind: 'indicator',
    code,
    name: text(code),
    weight: 1,
    measure: percent,
    mandate: text('clause 1'),
    ...fields,
  };
}

/** A weighted-mean group of weight 1 unless told otherwise. */
export function group(code: string, children: NodeInput[], fields: GroupFields = {}): NodeInput {
  return {
    kind: 'group',
    code,
    name: text(code),
    weight: 1,
    aggregation: { method: 'weighted-mean' },
    children,
    ...fields,
  };
}

/** Three grades over 0 to 100: C from 0, B from 60, A from 80. */
export const threeGrades: FrameworkInput['grades'] = [
  { code: 'A', name: text('A'), from: 80, to: 100, tone: 'g5' },
  { code: 'B', name: text('B'), from: 60, to: 80, tone: 'g3' },
  { code: 'C', name: text('C'), from: 0, to: 60, tone: 'g1' },
];

/** A framework of 100 points in three grades, with these children. */
export function framework(children: NodeInput[], fields: Partial<FrameworkInput> = {}): Framework {
  return Framework.parse({
    format: 'plumbline-framework-1',
    code: 'F',
    name: text('F'),
    aggregation: { method: 'weighted-mean' },
    children,
    grades: threeGrades,
    ...fields,
  });
}

/** What an indicator says: a number is a value, a word is a state. */
export type Said = number | IndicatorInput['state'];

/** The result of one assessment from what each indicator says; the others are not assessed. */
export function score(
  compiled: ReturnType<typeof compileFramework>,
  said: Readonly<Record<string, Said>>,
  peers?: PeerValues,
): AssessmentResult {
  const values = new Map(
    Object.entries(said).map(([code, what]): [string, IndicatorInput] => [
      code,
      typeof what === 'number' ? { state: 'value', raw: what } : { state: what, raw: null },
    ]),
  );
  const { states, raws } = inputOf(compiled, values);
  return scoreAssessment(compiled, states, raws, peers);
}

/** The figures of one node. */
export function nodeOf(result: AssessmentResult, code: string): NodeResult {
  const node = result.nodes.find((candidate) => candidate.code === code);
  if (node === undefined) throw new Error(`The result has no node ${code}`);
  return node;
}
