import type { GroupMean } from './between-variance.ts';

/** A group's mean, drawn towards the mean of all groups by as much as it is uncertain. */
export interface ShrunkenMean {
  /** θ̂ = B·x̄ + (1 − B)·μ. */
  readonly mean: number;
  /** B, 0 to 1: how much the group's own answers count. */
  readonly reliability: number;
}

/**
 * Empirical-Bayes shrinkage: θ̂ = B·x̄ + (1 − B)·μ with B = τ²/(τ² + s²/n).
 *
 * Efron & Morris 1975; Morris 1983, Journal of the American Statistical Association 78:47. A mean
 * without sampling variance keeps its value (B = 1), also where τ² is 0.
 *
 * @throws RangeError for a negative τ² or sampling variance, or anything not finite
 */
export function shrinkMean(
  group: GroupMean,
  between: { readonly tauSquared: number; readonly overall: number },
): ShrunkenMean {
  const { mean, variance } = group;
  const { tauSquared, overall } = between;
  if (!(tauSquared >= 0 && variance >= 0 && Number.isFinite(tauSquared + variance))) {
    throw new RangeError('Variances are finite numbers, zero or above.');
  }
  if (!Number.isFinite(mean + overall)) throw new RangeError('Means are finite numbers.');
  const reliability = variance === 0 ? 1 : tauSquared / (tauSquared + variance);
  return { mean: reliability * mean + (1 - reliability) * overall, reliability };
}
