import { checkFinite } from './check-values.ts';
import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';
import { withinArithmetic } from './within-arithmetic.ts';

/** A mean in which values count differently. */
export interface WeightedMean {
  readonly kind: 'weighted-mean';
  readonly mean: number;
  /** Σ w. */
  readonly weight: number;
}

/**
 * Σ w·x ÷ Σ w. Undefined where no value has weight.
 *
 * @throws RangeError for lists of different length, values that are not finite, or negative weights
 */
export function weightedMean(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
): WeightedMean | UndefinedStatistic {
  if (values.length !== weights.length) throw new RangeError('Each value needs one weight.');
  checkFinite(values);
  checkFinite(weights);
  let [sum, weight] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (weights[i] < 0) throw new RangeError(`Weight ${i + 1} is negative.`);
    sum += weights[i] * values[i];
    weight += weights[i];
  }
  if (weight === 0) return undefinedStatistic('no-data');
  return withinArithmetic({ kind: 'weighted-mean', mean: sum / weight, weight });
}
