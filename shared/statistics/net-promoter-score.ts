import { normalQuantile } from './distributions.ts';
import { type Interval, upperTail, usualLevel } from './interval.ts';
import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';

/** How many would recommend, less how many would not, of 100. */
export interface NetPromoterScore {
  readonly kind: 'net-promoter-score';
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** −100 to 100. */
  readonly score: number;
  /** Within −100 to 100. */
  readonly interval: Interval;
}

/**
 * The score statistic of the difference `delta` between the shares of promoters and detractors.
 *
 * The share of detractors is the likeliest one for that difference: the greater root of
 * 2n·q² + ((2n − b + c)·δ − b − c)·q − c·δ·(1 − δ) = 0 (Tango 1998, Statistics in Medicine 17:891).
 */
function scoreStatistic(promoters: number, detractors: number, n: number, delta: number): number {
  const linear = (2 * n - promoters + detractors) * delta - promoters - detractors;
  const constant = -detractors * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
  const likeliest = (root - linear) / (4 * n);
  const variance = n * (2 * likeliest + delta * (1 - delta));
  const distance = promoters - detractors - n * delta;
  return variance > 0 ? distance / Math.sqrt(variance) : distance * Number.POSITIVE_INFINITY;
}

/** The lowest difference whose score statistic is at most z, by bisection to the last bit. */
function lowerBound(promoters: number, detractors: number, n: number, z: number): number {
  let low = -1;
  let high = (promoters - detractors) / n;
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (scoreStatistic(promoters, detractors, n, middle) > z) low = middle;
    else high = middle;
  }
  return high;
}

/** How many of `n` respondents promote and detract; the others are passive. */
export interface Promoters {
  readonly promoters: number;
  readonly detractors: number;
  readonly n: number;
}

/**
 * The net promoter score: 100 · (promoters − detractors) ÷ n.
 *
 * The interval inverts the score test for a difference of two shares of one sample (Tango 1998), the
 * kind that keeps its level for small n (Rocks 2016, The American Statistician 70:365). Unlike ±z
 * standard errors it stays within −100 to 100 and has a width even where all answers agree. Undefined
 * without answers.
 *
 * @throws RangeError for counts that are not whole or zero and above, promoters and detractors of more
 * than n, or a level outside 0 to 1
 */
export function netPromoterScore(
  { promoters, detractors, n }: Promoters,
  level: number = usualLevel,
): NetPromoterScore | UndefinedStatistic {
  const z = normalQuantile(upperTail(level));
  const passives = n - promoters - detractors;
  if (
    ![promoters, detractors, passives].every((count) => Number.isSafeInteger(count) && count >= 0)
  ) {
    throw new RangeError(`${promoters} and ${detractors} of ${n} respondents cannot be.`);
  }
  if (n === 0) return undefinedStatistic('no-data');
  return {
    kind: 'net-promoter-score',
    n,
    promoters,
    passives,
    detractors,
    score: (100 * (promoters - detractors)) / n,
    interval: {
      lower: 100 * lowerBound(promoters, detractors, n, z),
      upper: -100 * lowerBound(detractors, promoters, n, z),
    },
  };
}
