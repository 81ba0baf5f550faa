import { mean } from './mean.ts';

/**
 * The sum of squared differences from the mean, in two passes, with the correction for what rounding
 * left in the mean (Chan, Golub & LeVeque 1983). Exactly 0 for equal values.
 *
 * @throws RangeError without values
 */
export function squaredDeviations(values: ArrayLike<number>): number {
  const centre = mean(values);
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const difference = values[i] - centre;
    squares += difference * difference;
    rest += difference;
  }
  return Math.max(0, squares - (rest * rest) / values.length);
}

/**
 * The sample variance s², with n − 1 below the line.
 *
 * @throws RangeError with fewer than two values
 */
export function variance(values: ArrayLike<number>): number {
  if (values.length < 2) throw new RangeError('A variance needs at least two values.');
  return squaredDeviations(values) / (values.length - 1);
}

/**
 * The sample standard deviation, the root of the variance.
 *
 * @throws RangeError with fewer than two values
 */
export function standardDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values));
}
