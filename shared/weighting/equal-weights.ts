import type { MethodWeights } from './method-weights.ts';
import { type WeightingProblem, weightingProblem } from './weighting-problem.ts';

export interface EqualDiagnostics {
  readonly method: 'equal';
}

/** 1/n each. */
export function equalWeights(count: number): MethodWeights<EqualDiagnostics> | WeightingProblem {
  if (count === 0) return weightingProblem('weighting.no-items');
  const weights = Array.from({ length: count }, () => 1 / count);
  return { kind: 'derived', weights, diagnostics: { method: 'equal' } };
}
