import type { MethodWeights } from './method-weights.ts';
import { type WeightingProblem, weightingProblem } from './weighting-problem.ts';

export interface RankOrderCentroidDiagnostics {
  readonly method: 'rank-order-centroid';
}

/**
 * Weights of n items of which only the order is known, the most important first: the centre of all
 * weights in that order, w(i) = (1/n) Σ 1/k for k from i to n.
 *
 * Barron & Barrett 1996, Management Science 42:1515.
 */
export function rankOrderCentroid(
  count: number,
): MethodWeights<RankOrderCentroidDiagnostics> | WeightingProblem {
  if (count === 0) return weightingProblem('weighting.no-items');
  const weights = new Array<number>(count);
  let sum = 0;
  for (let place = count; place >= 1; place--) {
    sum += 1 / place;
    weights[place - 1] = sum / count;
  }
  return { kind: 'derived', weights, diagnostics: { method: 'rank-order-centroid' } };
}
