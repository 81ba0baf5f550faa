import { checkCaseResults } from './check-case-results.ts';
import { checkCaseNames } from './check-cases.ts';
import { checkNodeCodes } from './check-codes.ts';
import type { ConditionNames } from './check-condition.ts';
import { checkCritical } from './check-critical.ts';
import { checkCycles } from './check-derived.ts';
import { gradeBandProof } from './check-grade-bands.ts';
import { nodeIndexOf } from './check-index.ts';
import { checkLimiters } from './check-limiters.ts';
import { checkLookup } from './check-lookup.ts';
import { checkMeasure } from './check-measure.ts';
import { checkNodeGrading } from './check-node-grading.ts';
import type { PathedNode } from './check-path.ts';
import { frameworkProblem } from './check-problems.ts';
import { checkQuestionnaires } from './check-questionnaires.ts';
import { checkReachableGrades } from './check-reachable-grades.ts';
import { checkSource } from './check-sources.ts';
import { checkTranslations } from './check-translations.ts';
import { checkWeighting } from './check-weighting.ts';
import { checkWeights } from './check-weights.ts';
import { type Framework, totalCode } from './framework.ts';
import { gradeOrderOf } from './grade-order.ts';
import { levelLimit } from './nesting.ts';
import type { Group, Indicator } from './node.ts';
import type { FrameworkProblem } from './problem.ts';

/** The first nodes that stand too deep; what is below them is not reported again. */
function checkLevels(nodes: readonly PathedNode[]): FrameworkProblem[] {
  return nodes
    .filter(({ level }) => level === levelLimit + 1)
    .map(({ node, path }) => frameworkProblem('too-deep', node.code, path, { limit: levelLimit }));
}

function checkIndicator(
  indicator: Indicator,
  path: string,
  framework: Framework,
  { index, grades }: ConditionNames,
): FrameworkProblem[] {
  const problems = [
    ...checkMeasure(indicator, path, index, framework.questionnaires),
    ...checkCritical(indicator, path, grades, framework),
  ];
  if (indicator.mandate === undefined) {
    problems.push(frameworkProblem('mandate-missing', indicator.code, `${path}.mandate`));
  }
  return problems;
}

function checkGroup(group: Group, path: string, names: ConditionNames): FrameworkProblem[] {
  const { code, aggregation, grading } = group;
  const problems = checkNodeGrading(group, path, names.grades);
  if (aggregation.method !== 'lookup') return problems;
  const place = { scope: code, at: code, path: `${path}.aggregation`, grading };
  return [...problems, ...checkLookup(aggregation, place, names)];
}

function checkTop({ aggregation }: Framework, names: ConditionNames): FrameworkProblem[] {
  if (aggregation.method !== 'lookup') return [];
  const place = { scope: totalCode, at: null, path: 'aggregation', grading: undefined };
  return checkLookup(aggregation, place, names);
}

/** The grades: that they cover the scale, and where they do, that each can be had. */
function checkGrades(framework: Framework): FrameworkProblem[] {
  const problems = gradeBandProof(framework);
  return problems.length > 0 ? problems : checkReachableGrades(framework);
}

/**
 * Everything that is wrong with a framework or should be looked at, all at once.
 *
 * What its schema says (types, lengths, ranges of single fields) is taken as given; this checks what
 * no single field can say. A framework with errors cannot be published, but it can be saved and
 * scored as a draft. Its worked cases are scored where nothing else is wrong.
 */
export function checkFramework(framework: Framework): FrameworkProblem[] {
  const problems = checkRules(framework);
  return problems.some(({ severity }) => severity === 'error')
    ? problems
    : [...problems, ...checkCaseResults(framework)];
}

function checkRules(framework: Framework): FrameworkProblem[] {
  const index = nodeIndexOf(framework);
  const { nodes } = index;
  const names: ConditionNames = { index, grades: gradeOrderOf(framework.grades) };
  return [
    ...checkNodeCodes(nodes),
    ...checkLevels(nodes),
    ...checkWeights(framework, nodes),
    ...checkWeighting(framework, nodes),
    ...checkTop(framework, names),
    ...nodes.flatMap(({ node, path }) =>
      node.kind === 'indicator'
        ? checkIndicator(node, path, framework, names)
        : checkGroup(node, path, names),
    ),
    ...nodes.flatMap(checkSource),
    ...checkCycles(index),
    ...checkGrades(framework),
    ...checkLimiters(framework.limiters, names),
    ...checkQuestionnaires(framework),
    ...checkTranslations(framework),
    ...checkCaseNames(framework.cases, names),
  ];
}
