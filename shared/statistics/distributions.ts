import stdlibFCdf from '@stdlib/stats-base-dists-f-cdf';
import stdlibFQuantile from '@stdlib/stats-base-dists-f-quantile';
import stdlibNormalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import stdlibTQuantile from '@stdlib/stats-base-dists-t-quantile';

function checkProbability(p: number): void {
  if (!(p > 0 && p < 1)) {
    throw new RangeError(`A probability lies between 0 and 1, not at ${p}.`);
  }
}

function checkFreedom(df: number): void {
  if (!(df > 0 && Number.isFinite(df))) {
    throw new RangeError(`Degrees of freedom are a number above zero, not ${df}.`);
  }
}

/**
 * The value under which a standard normal variable lies with probability `p`.
 *
 * @throws RangeError when p is not between 0 and 1, both excluded
 */
export function normalQuantile(p: number): number {
  checkProbability(p);
  return stdlibNormalQuantile(p, 0, 1);
}

/**
 * The value under which Student's t with `df` degrees of freedom lies with probability `p`.
 *
 * @throws RangeError when p is not between 0 and 1, or df is not above zero
 */
export function tQuantile(p: number, df: number): number {
  checkProbability(p);
  checkFreedom(df);
  return stdlibTQuantile(p, df);
}

/**
 * The value under which F with `df1` and `df2` degrees of freedom (whole or not) lies with
 * probability `p`.
 *
 * @throws RangeError when p is not between 0 and 1, or a df is not above zero
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  checkProbability(p);
  checkFreedom(df1);
  checkFreedom(df2);
  return stdlibFQuantile(p, df1, df2);
}

/**
 * The probability that F with `df1` and `df2` degrees of freedom exceeds `f`.
 *
 * Taken as P(F(df2, df1) < 1/f), so that small probabilities keep their digits.
 *
 * @throws RangeError when f is negative or not finite, or a df is not above zero
 */
export function fUpperTail(f: number, df1: number, df2: number): number {
  checkFreedom(df1);
  checkFreedom(df2);
  if (!(f >= 0 && Number.isFinite(f))) {
    throw new RangeError(`F is a finite number, zero or above, not ${f}.`);
  }
  return f === 0 ? 1 : stdlibFCdf(1 / f, df2, df1);
}
