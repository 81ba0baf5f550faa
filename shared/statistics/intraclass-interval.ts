import type { TwoWayMeanSquares } from './analysis-of-variance.ts';
import { fQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';

function finite(lower: number, upper: number): Interval | null {
  return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : null;
}

/**
 * The interval of ICC(1,1) and ICC(3,1): (F/q − 1)/(F/q + k − 1) at both ends.
 *
 * Shrout & Fleiss 1979, the two sections on confidence intervals of the one-way and the fixed case.
 *
 * @param error the mean square below F, above zero
 * @param upper the probability below the upper end, 0.975 for a level of 0.95
 */
export function consistencyInterval(
  { subjects, judges, between }: TwoWayMeanSquares,
  error: number,
  df2: number,
  upper: number,
): Interval | null {
  const df1 = subjects - 1;
  const f = between / error;
  const low = f / fQuantile(upper, df1, df2);
  const high = f * fQuantile(upper, df2, df1);
  return finite((low - 1) / (low + judges - 1), (high - 1) / (high + judges - 1));
}

/**
 * Satterthwaite's degrees of freedom of the denominator of ICC(2,1), not whole.
 *
 * Shrout & Fleiss 1979, p. 424: v = (k−1)(n−1)·(kρF + b)² / ((n−1)k²ρ²F² + b²), b = n(1+(k−1)ρ) − kρ,
 * F = judges' mean square ÷ residual.
 */
function satterthwaiteFreedom(squares: TwoWayMeanSquares): number {
  const { subjects: n, judges: k, between, judge, residual } = squares;
  const rho = (between - residual) / (between + (k - 1) * residual + (k * (judge - residual)) / n);
  const a = (k * rho * judge) / residual;
  const b = n * (1 + (k - 1) * rho) - k * rho;
  return ((k - 1) * (n - 1) * (a + b) ** 2) / ((n - 1) * a * a + b * b);
}

/**
 * The interval of ICC(2,1): Shrout & Fleiss 1979, p. 424; McGraw & Wong 1996, ICC(A,1).
 *
 * Written with 1/F* so that an F quantile too great for a number still gives its limit. Null where
 * the approximation has less than one degree of freedom: at ρ ≥ 0 it has at least k − 1, but a ρ
 * below zero can leave it next to none, and its bounds would not enclose ρ.
 *
 * @param upper the probability below the upper end, 0.975 for a level of 0.95
 */
export function agreementInterval(squares: TwoWayMeanSquares, upper: number): Interval | null {
  const { subjects: n, judges: k, between, judge, residual } = squares;
  const freedom = satterthwaiteFreedom(squares);
  if (!(freedom >= 1 && Number.isFinite(freedom))) return null;
  const low = between / fQuantile(upper, n - 1, freedom);
  const high = residual / fQuantile(upper, freedom, n - 1);
  const rest = k * judge + (k * n - k - n) * residual;
  return finite(
    (n * (low - residual)) / (rest + n * low),
    // The upper end divided through by its quantile.
    (n * (between - high)) / ((rest * high) / residual + n * between),
  );
}

/**
 * The interval of the mean of k judges from that of one, by Spearman and Brown: kρ/(1 + (k−1)ρ).
 *
 * Null where a bound is so low that the step has no value.
 */
export function averaged({ lower, upper }: Interval, judges: number): Interval | null {
  const step = (rho: number): number => {
    const divisor = 1 + (judges - 1) * rho;
    return divisor > 0 ? (judges * rho) / divisor : Number.NEGATIVE_INFINITY;
  };
  return finite(step(lower), step(upper));
}
