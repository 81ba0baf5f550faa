import { type MethodWeights, normalisedWeights } from './method-weights.ts';
import { type WeightingProblem, weightingProblem } from './weighting-problem.ts';

export interface DirectDiagnostics {
  readonly method: 'direct';
  /** What the weights as set add up to. */
  readonly sum: number;
}

/** Weights set by hand, zero or above in any scale, divided by their sum. */
export function directWeights(
  items: readonly string[],
  weights: readonly number[],
): MethodWeights<DirectDiagnostics> | WeightingProblem {
  if (items.length === 0) return weightingProblem('weighting.no-items');
  const bad = items.findIndex((_, i) => !(weights[i] >= 0 && Number.isFinite(weights[i])));
  if (bad >= 0) return weightingProblem('weighting.weight-invalid', { item: items[bad] });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return normalisedWeights(weights, { method: 'direct', sum }, 'weighting.zero-sum');
}
