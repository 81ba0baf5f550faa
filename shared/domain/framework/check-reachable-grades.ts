import { reaches } from '#shared/scoring/reaches.ts';
import { roundHalfUp } from '#shared/scoring/round-half-up.ts';
import { frameworkProblem } from './check-problems.ts';
import { type Framework, totalCode } from './framework.ts';
import type { GradeBand } from './grade-band.ts';
import type { FrameworkProblem } from './problem.ts';
import { gradesOfLookup, totalRange } from './score-range.ts';
import { indicatorsOf } from './walk.ts';

/**
 * Warns of grades that provably no assessment can have: no total earns them, no lookup gives them, and no
 * limiter or critical rule moves a result to them. Expects bands that cover the scale.
 */
export function checkReachableGrades(framework: Framework): FrameworkProblem[] {
  const acting = framework.limiters.filter(({ at }) => at === totalCode);
  if (acting.some(({ effect }) => effect.kind === 'adjust')) return [];
  const moved = new Set([
    ...acting.flatMap(({ effect }) => ('grade' in effect ? [effect.grade] : [])),
    ...indicatorsOf(framework).flatMap(({ critical }) => (critical ? [critical.grade] : [])),
  ]);
  const earned = isEarned(framework);
  return framework.grades.flatMap((band, i) =>
    earned(band) || moved.has(band.code)
      ? []
      : [frameworkProblem('grade-unreachable', band.code, `grades[${i}]`, { grade: band.code })],
  );
}

/** Tells whether a total can earn a grade. */
function isEarned(framework: Framework): (band: GradeBand) => boolean {
  const { aggregation, maximum, rounding } = framework;
  if (aggregation.method === 'lookup') {
    const given = gradesOfLookup(aggregation);
    return ({ code }) => given.has(code);
  }
  const { least, most } = totalRange(framework);
  const totalOf = (score: number) => {
    const total = (score / 100) * maximum;
    return rounding && Number.isFinite(total) ? roundHalfUp(total, rounding.decimals) : total;
  };
  const [lowest, highest] = [totalOf(least), totalOf(most)];
  return ({ from, to }) => reaches(highest, from) && (to >= maximum || !reaches(lowest, to));
}
