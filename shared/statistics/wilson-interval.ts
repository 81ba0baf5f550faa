import { normalQuantile } from './distributions.ts';
import { type Interval, upperTail, usualLevel } from './interval.ts';
import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';

/** A share with its score interval. */
export interface ShareEstimate {
  readonly kind: 'share';
  readonly count: number;
  readonly n: number;
  /** 0 to 1. */
  readonly share: number;
  /** Within 0 to 1. */
  readonly interval: Interval;
}

/**
 * Wilson's score interval of the share `count` ÷ `n`, without continuity correction.
 *
 * Wilson 1927; Newcombe 1998, method 3. Effective counts of weighted answers need not be whole.
 * Undefined when n is 0.
 *
 * @throws RangeError when n is negative, the count is outside 0 to n, or the level outside 0 to 1
 */
export function wilsonInterval(
  count: number,
  n: number,
  level: number = usualLevel,
): ShareEstimate | UndefinedStatistic {
  const z = normalQuantile(upperTail(level));
  if (!(Number.isFinite(n) && n >= 0))
    throw new RangeError(`${n} answers are no number of answers.`);
  if (!(count >= 0 && count <= n)) {
    throw new RangeError(`${count} of ${n} answers is no share; a count lies between 0 and ${n}.`);
  }
  if (n === 0) return undefinedStatistic('no-data');
  const square = z * z;
  const centre = count + square / 2;
  const reach = z * Math.sqrt((count * (n - count)) / n + square / 4);
  const interval = {
    // At the ends the bound is 0 or 1 exactly; rounding would leave it a hair off.
    lower: count === 0 ? 0 : Math.max(0, (centre - reach) / (n + square)),
    upper: count === n ? 1 : Math.min(1, (centre + reach) / (n + square)),
  };
  return { kind: 'share', count, n, share: count / n, interval };
}
