import type { PairwiseMatrix } from './pairwise-matrix.ts';

/** The eigenvector of the greatest eigenvalue of a positive matrix. */
export interface PrincipalEigenvector {
  /** Above zero; they sum to 1. */
  readonly weights: readonly number[];
  /** λmax; n exactly only for judgements that never contradict each other. */
  readonly eigenvalue: number;
}

/** Steps after which power iteration gives up; usual judgements need about ten. */
export const mostSteps = 20_000;

/** The change of a weight between two steps at which it stands: leaves it well within 1e-12. */
const settled = 1e-14;

/** One step: the matrix applied to weights that sum to 1. What comes out sums to the eigenvalue. */
function apply(matrix: PairwiseMatrix, weights: readonly number[]): number[] {
  return matrix.map((row) => {
    let sum = 0;
    for (let j = 0; j < row.length; j++) sum += row[j] * weights[j];
    return sum;
  });
}

/**
 * The principal eigenvector by power iteration from equal weights, to 1e-12 in each weight.
 *
 * Null when it does not settle in `mostSteps` steps: the judgements go in circles so steep that the
 * next eigenvalue is as great.
 */
export function principalEigenvector(matrix: PairwiseMatrix): PrincipalEigenvector | null {
  const count = matrix.length;
  let weights: readonly number[] = Array.from({ length: count }, () => 1 / count);
  for (let step = 0; step < mostSteps; step++) {
    const applied = apply(matrix, weights);
    const eigenvalue = applied.reduce((sum, value) => sum + value, 0);
    const next = applied.map((value) => value / eigenvalue);
    const before = weights;
    const change = next.reduce((most, value, i) => Math.max(most, Math.abs(value - before[i])), 0);
    weights = next;
    if (change <= settled) return { weights, eigenvalue };
  }
  return null;
}
