import { frameworkProblem } from './check-problems.ts';
import type { Framework } from './framework.ts';
import type { GradeOrder } from './grade-order.ts';
import type { Indicator } from './node.ts';
import type { FrameworkProblem } from './problem.ts';

/**
 * Checks a critical rule: it caps at a grade below the top, and leaving the indicator unassessed does not
 * get round it. Where everything must be covered for a grade, nothing can be left.
 */
export function checkCritical(
  { code, critical, states }: Indicator,
  path: string,
  grades: GradeOrder,
  { minimumCoverage }: Pick<Framework, 'minimumCoverage'>,
): FrameworkProblem[] {
  if (critical === undefined) return [];
  const { grade } = critical;
  const where = `${path}.critical.grade`;
  if (grades.rankOf(grade) === null) {
    return [frameworkProblem('critical-grade-unknown', code, where, { grade })];
  }
  const problems: FrameworkProblem[] = [];
  if (grade === grades.codes.at(-1)) {
    problems.push(frameworkProblem('critical-grade-top', code, where, { grade }));
  }
  if (states['not-assessed'] === 'exclude' && minimumCoverage < 1) {
    problems.push(frameworkProblem('critical-not-assessed', code, `${path}.states.not-assessed`));
  }
  return problems;
}
