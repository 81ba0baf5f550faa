import type { Framework } from '#shared/domain/framework/framework.ts';
import type { GradeBand } from '#shared/domain/framework/grade-band.ts';
import type { AssessmentResult, GradeResult } from '#shared/domain/result.ts';
import { reaches } from '#shared/scoring/reaches.ts';

/** The band of a grade; null where there is no grade. */
export function bandOf(framework: Framework, grade: GradeResult): GradeBand | null {
  if (grade.kind !== 'grade') return null;
  return framework.grades.find((band) => band.code === grade.code) ?? null;
}

/** The next better grade by the total alone, and how far the total is from it; null at the top. */
export function nextGrade(
  framework: Framework,
  { total }: Pick<AssessmentResult, 'total'>,
): { band: GradeBand; distance: number } | null {
  if (total === null) return null;
  const above = framework.grades
    .filter((band) => !reaches(total, band.from))
    .sort((a, b) => a.from - b.from);
  return above[0] ? { band: above[0], distance: above[0].from - total } : null;
}
