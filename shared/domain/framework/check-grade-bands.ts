import { checkDistinct, codesOf } from './check-codes.ts';
import { frameworkProblem } from './check-problems.ts';
import type { Framework } from './framework.ts';
import type { GradeBand } from './grade-band.ts';
import type { FrameworkProblem } from './problem.ts';

interface PathedBand {
  readonly band: GradeBand;
  readonly path: string;
}

/** Gaps and overlaps between bands that are each well formed, in rising order. */
function seams(rising: readonly PathedBand[], maximum: number): FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  let reached = rising[0];
  if (reached.band.from !== 0) {
    const { band, path } = reached;
    problems.push(frameworkProblem('band-start', band.code, `${path}.from`, { from: band.from }));
  }
  for (const next of rising.slice(1)) {
    const { from, to, code } = next.band;
    const end = reached.band.to;
    if (from > end) {
      problems.push(
        frameworkProblem('band-gap', code, `${next.path}.from`, { from: end, to: from }),
      );
    } else if (from < end) {
      const params = { other: reached.band.code, from, to: Math.min(end, to) };
      problems.push(frameworkProblem('band-overlap', code, `${next.path}.from`, params));
    }
    if (to > end) reached = next;
  }
  if (reached.band.to !== maximum) {
    const { band, path } = reached;
    const params = { to: band.to, maximum };
    problems.push(frameworkProblem('band-end', band.code, `${path}.to`, params));
  }
  return problems;
}

/**
 * Proves that the grade bands cover 0 to `maximum` without gap or overlap: no problems is the proof.
 *
 * A band reaches from `from` (inclusive) to `to` (exclusive, but at the top of the scale), so that
 * 900 and 901 as neighbouring bounds are a gap. Bands may stand in any order.
 */
export function gradeBandProof(
  framework: Pick<Framework, 'grades' | 'maximum'>,
): FrameworkProblem[] {
  const bands = framework.grades.map((band, i) => ({ band, path: `grades[${i}]` }));
  const problems = checkDistinct(codesOf(framework.grades, 'grades'), 'band-code-duplicate');
  for (const { band, path } of bands) {
    const { code, from, to } = band;
    if (from >= to) problems.push(frameworkProblem('band-empty', code, `${path}.to`, { from, to }));
  }
  const rising = bands
    .filter(({ band }) => band.from < band.to)
    .sort((a, b) => a.band.from - b.band.from);
  return rising.length === 0 ? problems : [...problems, ...seams(rising, framework.maximum)];
}
