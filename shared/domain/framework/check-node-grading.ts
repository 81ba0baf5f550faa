import { duplicates, frameworkProblem } from './check-problems.ts';
import type { GradeOrder } from './grade-order.ts';
import type { Group } from './node.ts';
import type { FrameworkProblem } from './problem.ts';

/** Checks a group's own grading: grades of the framework, rising with their bounds from 0. */
export function checkNodeGrading(
  { code, grading }: Group,
  path: string,
  grades: GradeOrder,
): FrameworkProblem[] {
  if (grading === undefined) return [];
  const bands = grading.bands.map((band, i) => ({ ...band, path: `${path}.grading.bands[${i}]` }));
  const unknown = bands.filter(({ grade }) => grades.rankOf(grade) === null);
  const problems = [
    ...unknown.map(({ grade, path: at }) =>
      frameworkProblem('grading-grade-unknown', code, `${at}.grade`, { grade }),
    ),
    ...duplicates(
      bands.map((band) => ({ ...band, code: band.grade })),
      ({ grade, path: at }) =>
        frameworkProblem('grading-grade-duplicate', code, `${at}.grade`, { grade }),
    ),
  ];
  const rising = bands.toSorted((a, b) => a.from - b.from);
  const [lowest] = rising;
  if (lowest.from !== 0) {
    const { from } = lowest;
    problems.push(frameworkProblem('grading-start', code, `${lowest.path}.from`, { from }));
  }
  for (const [i, { from, grade, path: at }] of rising.entries()) {
    if (i === 0) continue;
    const before = rising[i - 1];
    const [rank, below] = [grades.rankOf(grade), grades.rankOf(before.grade)];
    if (from === before.from) {
      problems.push(frameworkProblem('grading-from-duplicate', code, `${at}.from`, { from }));
    } else if (rank !== null && below !== null && rank < below) {
      const params = { grade, other: before.grade };
      problems.push(frameworkProblem('grading-order', code, `${at}.from`, params));
    }
  }
  return problems;
}
