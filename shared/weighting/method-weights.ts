import {
  type WeightingProblem,
  type WeightingProblemCode,
  weightingProblem,
} from './weighting-problem.ts';

/** Weights of a method in the order of its items, with what it shows beside them. */
export interface MethodWeights<Diagnostics> {
  readonly kind: 'derived';
  /** Zero or above; they sum to 1. */
  readonly weights: readonly number[];
  readonly diagnostics: Diagnostics;
}

/** Raw weights divided by their sum; the problem where that is not a finite number above zero. */
export function normalisedWeights<Diagnostics>(
  raw: readonly number[],
  diagnostics: Diagnostics,
  otherwise: WeightingProblemCode,
): MethodWeights<Diagnostics> | WeightingProblem {
  const sum = raw.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0 && Number.isFinite(sum))) return weightingProblem(otherwise);
  return { kind: 'derived', weights: raw.map((weight) => weight / sum), diagnostics };
}
