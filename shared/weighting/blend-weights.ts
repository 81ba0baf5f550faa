import { type MethodWeights, normalisedWeights } from './method-weights.ts';
import { type WeightingProblem, weightingProblem } from './weighting-problem.ts';

/** Weights of one method, and the share they have in a blend. */
export interface SharedWeights {
  /** Above zero, in any scale. */
  readonly share: number;
  /** They sum to 1. */
  readonly weights: readonly number[];
}

/**
 * Σ share · weight ÷ Σ share, item by item; the diagnostics are the shares, summing to 1.
 *
 * @throws RangeError when the parts have different numbers of weights
 */
export function blendWeights(
  parts: readonly SharedWeights[],
): MethodWeights<readonly number[]> | WeightingProblem {
  if (parts.length === 0) return weightingProblem('weighting.zero-sum');
  const count = parts[0].weights.length;
  if (parts.some(({ weights }) => weights.length !== count)) {
    throw new RangeError('The parts of a blend weigh the same items.');
  }
  if (parts.some(({ share }) => !(share >= 0))) return weightingProblem('weighting.zero-sum');
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  if (!(total > 0 && Number.isFinite(total))) return weightingProblem('weighting.zero-sum');
  const shares = parts.map(({ share }) => share / total);
  const mixed = parts[0].weights.map((_, i) =>
    parts.reduce((sum, { weights }, part) => sum + shares[part] * weights[i], 0),
  );
  return normalisedWeights(mixed, shares, 'weighting.zero-sum');
}
