import { gradeBandProof } from './check-grade-bands.ts';
import { checkMeasure } from './check-measure.ts';
import { type PathedNode, pathedNodes } from './check-path.ts';
import { duplicates, frameworkProblem } from './check-problems.ts';
import { checkQuestionnaires } from './check-questionnaires.ts';
import { checkTranslations } from './check-translations.ts';
import { checkWeights } from './check-weights.ts';
import { type Framework, totalCode } from './framework.ts';
import type { GradeBand } from './grade-band.ts';
import type { Indicator } from './node.ts';
import type { FrameworkProblem } from './problem.ts';

function checkCodes(nodes: readonly PathedNode[]): FrameworkProblem[] {
  const coded = nodes.map(({ node, path }) => ({ code: node.code, path: `${path}.code` }));
  return [
    ...coded
      .filter(({ code }) => code === totalCode)
      .map(({ code, path }) => frameworkProblem('node-code-reserved', code, path, { code })),
    ...duplicates(coded, ({ code, path }) =>
      frameworkProblem('node-code-duplicate', code, path, { code }),
    ),
  ];
}

function checkCritical(
  { code, critical }: Indicator,
  path: string,
  grades: readonly GradeBand[],
): FrameworkProblem[] {
  if (critical === undefined) return [];
  const { grade } = critical;
  const where = `${path}.critical.grade`;
  const named = grades.find((band) => band.code === grade);
  if (named === undefined) {
    return [frameworkProblem('critical-grade-unknown', code, where, { grade })];
  }
  return grades.every((band) => band.from <= named.from)
    ? [frameworkProblem('critical-grade-top', code, where, { grade })]
    : [];
}

function checkIndicator(
  indicator: Indicator,
  path: string,
  framework: Framework,
): FrameworkProblem[] {
  const problems = [
    ...checkMeasure(indicator, path, framework.questionnaires),
    ...checkCritical(indicator, path, framework.grades),
  ];
  if (indicator.mandate === undefined) {
    problems.push(frameworkProblem('mandate-missing', indicator.code, `${path}.mandate`));
  }
  return problems;
}

/**
 * Everything that is wrong with a framework or should be looked at, all at once.
 *
 * What its schema says (types, lengths, ranges of single fields) is taken as given; this checks what
 * no single field can say. A framework with errors cannot be published, but it can be saved and
 * scored as a draft.
 */
export function checkFramework(framework: Framework): FrameworkProblem[] {
  const nodes = pathedNodes(framework);
  return [
    ...checkCodes(nodes),
    ...checkWeights(framework, nodes),
    ...nodes.flatMap(({ node, path }) =>
      node.kind === 'indicator' ? checkIndicator(node, path, framework) : [],
    ),
    ...gradeBandProof(framework),
    ...checkQuestionnaires(framework),
    ...checkTranslations(framework),
  ];
}
