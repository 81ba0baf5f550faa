import { checkDistinct, codesOf } from './check-codes.ts';
import type { ConditionNames } from './check-condition.ts';
import { frameworkProblem } from './check-problems.ts';
import { totalCode } from './framework.ts';
import type { FrameworkProblem } from './problem.ts';
import type { WorkedCase } from './worked-case.ts';

/** What a worked case can expect of the total beside a grade. */
const withoutGrade: ReadonlySet<string> = new Set(['insufficient-evidence', 'no-score']);

/** Checks that worked cases speak of indicators, nodes and grades of the framework. */
export function checkCaseNames(
  cases: readonly WorkedCase[],
  names: ConditionNames,
): FrameworkProblem[] {
  return [
    ...checkDistinct(codesOf(cases, 'cases'), 'case-code-duplicate'),
    ...cases.flatMap((worked, i) => checkCase(worked, `cases[${i}]`, names)),
  ];
}

function checkCase(
  { code, values, peers, expect }: WorkedCase,
  path: string,
  { index, grades }: ConditionNames,
): FrameworkProblem[] {
  const isIndicator = (node: string) => index.find(node)?.node.kind === 'indicator';
  const indicators = (member: string, named: readonly string[]) =>
    named
      .filter((indicator) => !isIndicator(indicator))
      .map((indicator) =>
        frameworkProblem('case-indicator-unknown', code, `${path}.${member}.${indicator}`, {
          indicator,
        }),
      );
  const nodes = Object.entries(expect.nodes).flatMap(([node, { grade }]) => {
    const where = `${path}.expect.nodes.${node}`;
    if (node !== totalCode && index.find(node) === undefined) {
      return [frameworkProblem('case-node-unknown', code, where, { node })];
    }
    return grade === undefined || grades.rankOf(grade) !== null
      ? []
      : [frameworkProblem('case-grade-unknown', code, `${where}.grade`, { grade })];
  });
  const { grade } = expect;
  const known = grade === undefined || withoutGrade.has(grade) || grades.rankOf(grade) !== null;
  return [
    ...indicators('values', Object.keys(values)),
    ...indicators('peers', Object.keys(peers)),
    ...(known
      ? []
      : [frameworkProblem('case-grade-unknown', code, `${path}.expect.grade`, { grade })]),
    ...nodes,
  ];
}
