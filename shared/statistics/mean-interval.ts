import { checkFinite } from './check-values.ts';
import { tQuantile } from './distributions.ts';
import { type Interval, upperTail, usualLevel } from './interval.ts';
import { mean } from './mean.ts';
import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';
import { standardDeviation } from './variance.ts';
import { withinArithmetic } from './within-arithmetic.ts';

/** A mean and how sure it is. */
export interface MeanEstimate {
  readonly kind: 'mean';
  readonly n: number;
  readonly mean: number;
  /** Null for a single value. */
  readonly standardDeviation: number | null;
  /** Of the mean, after the finite-population correction; null where it cannot be told. */
  readonly standardError: number | null;
  /** Half the width of the interval; null where it cannot be told. */
  readonly margin: number | null;
  readonly interval: Interval | null;
}

export interface MeanIntervalOptions {
  /** The confidence level, 0.95 when not given. */
  readonly level?: number;
  /** How many there are in all, where that is known. */
  readonly population?: number;
}

/** The share of the variance of a mean that is left when n of `population` were asked. */
function unseenShare(n: number, population: number | undefined): number {
  if (population === undefined) return 1;
  if (!Number.isInteger(population) || population < n) {
    throw new RangeError(`A population of ${population} cannot give ${n} answers.`);
  }
  return 1 - n / population;
}

/**
 * The mean of a simple random sample with Student's t interval on n − 1 degrees of freedom.
 *
 * The standard error is √(1 − n/N) · s/√n: with the finite-population correction where N is known
 * (Cochran 1977, Sampling Techniques, eq. 2.20 and 2.23; s with n − 1). When everyone answered the
 * margin is 0. A single answer out of more has a mean without an interval; no answers are undefined.
 *
 * @throws RangeError for values that are not finite, a level outside 0 to 1, and a population that is
 * no whole number or smaller than n
 */
export function meanInterval(
  values: ArrayLike<number>,
  { level = usualLevel, population }: MeanIntervalOptions = {},
): MeanEstimate | UndefinedStatistic {
  checkFinite(values);
  const upper = upperTail(level);
  const n = values.length;
  const unseen = unseenShare(n, population);
  if (n === 0) return undefinedStatistic('no-data');
  const middle = mean(values);
  const spread = n > 1 ? standardDeviation(values) : null;
  const standardError =
    unseen === 0 ? 0 : spread === null ? null : (Math.sqrt(unseen) * spread) / Math.sqrt(n);
  const margin =
    standardError === null || standardError === 0
      ? standardError
      : standardError * tQuantile(upper, n - 1);
  const interval = margin === null ? null : { lower: middle - margin, upper: middle + margin };
  return withinArithmetic({
    kind: 'mean',
    n,
    mean: middle,
    standardDeviation: spread,
    standardError,
    margin,
    interval,
  });
}
