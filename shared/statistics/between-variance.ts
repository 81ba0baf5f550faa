import { checkFinite } from './check-values.ts';
import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';
import { withinArithmetic } from './within-arithmetic.ts';

/** The mean of one of several groups, and the sampling variance of that mean (s²/n). */
export interface GroupMean {
  readonly mean: number;
  /** Zero or above; 0 where every answer was the same. */
  readonly variance: number;
}

/** How far the true means of groups differ, sampling error taken off. */
export interface BetweenVariance {
  readonly kind: 'between-variance';
  /** τ², zero or above. */
  readonly tauSquared: number;
  /** μ, the mean of the groups weighted by 1/(s²/n + τ²). */
  readonly overall: number;
  /** Cochran's Q, on groups − 1 degrees of freedom. */
  readonly q: number;
  /** Groups that took part. */
  readonly groups: number;
  /** Groups whose sampling variance is 0: their weight would be infinite, so they take no part. */
  readonly leftOut: number;
}

function weightedMean(groups: readonly GroupMean[], weights: readonly number[]): number {
  let [sum, total] = [0, 0];
  groups.forEach((group, i) => {
    sum += weights[i] * group.mean;
    total += weights[i];
  });
  return sum / total;
}

/**
 * The variance between groups by the method of moments of DerSimonian & Laird 1986 (Controlled
 * Clinical Trials 7:177): τ² = max(0, (Q − (k − 1)) / (Σw − Σw²/Σw)), w = 1/(s²/n).
 *
 * Undefined with fewer than two groups whose sampling variance is above 0.
 *
 * @throws RangeError for means or variances that are not finite, or a negative variance
 */
export function betweenVariance(
  groups: readonly GroupMean[],
): BetweenVariance | UndefinedStatistic {
  checkFinite(groups.map((group) => group.mean));
  checkFinite(groups.map((group) => group.variance));
  if (groups.some((group) => group.variance < 0)) {
    throw new RangeError('A sampling variance is zero or above.');
  }
  const taking = groups.filter((group) => group.variance > 0);
  if (taking.length < 2) return undefinedStatistic('too-few-cases');
  const weights = taking.map((group) => 1 / group.variance);
  const fixed = weightedMean(taking, weights);
  let [q, total, squares] = [0, 0, 0];
  taking.forEach((group, i) => {
    const apart = group.mean - fixed;
    q += weights[i] * (apart * apart);
    total += weights[i];
    squares += weights[i] * weights[i];
  });
  const excess = q - (taking.length - 1);
  const tauSquared = excess > 0 ? excess / (total - squares / total) : 0;
  return withinArithmetic({
    kind: 'between-variance',
    tauSquared,
    overall: weightedMean(
      taking,
      taking.map((group) => 1 / (group.variance + tauSquared)),
    ),
    q,
    groups: taking.length,
    leftOut: groups.length - taking.length,
  });
}
