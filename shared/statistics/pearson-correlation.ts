import { mean } from './mean.ts';
import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';
import { squaredDeviations } from './variance.ts';
import { withinArithmetic } from './within-arithmetic.ts';

/** Pearson's r, −1 to 1. */
export interface PearsonCorrelation {
  readonly kind: 'correlation';
  readonly r: number;
}

/**
 * Pearson's product-moment correlation of paired values.
 *
 * Undefined with fewer than two pairs, or where either side does not vary.
 *
 * @throws RangeError when the two lists differ in length
 */
export function pearsonCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): PearsonCorrelation | UndefinedStatistic {
  if (x.length !== y.length) throw new RangeError('A correlation needs values in pairs.');
  if (x.length < 2) return undefinedStatistic('too-few-cases');
  // Root by root: the product of two tiny sums of squares could vanish.
  const scale = Math.sqrt(squaredDeviations(x)) * Math.sqrt(squaredDeviations(y));
  if (scale === 0) return undefinedStatistic('no-variation');
  if (!Number.isFinite(scale)) return undefinedStatistic('too-large');
  const [middleX, middleY] = [mean(x), mean(y)];
  let products = 0;
  for (let i = 0; i < x.length; i++) products += (x[i] - middleX) * (y[i] - middleY);
  return withinArithmetic({
    kind: 'correlation',
    r: Math.min(1, Math.max(-1, products / scale)),
  });
}
