import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { matrixOfTriangle, type PairwiseMatrix } from './pairwise-matrix.ts';

/**
 * One matrix of several judges': the geometric mean of each judgement.
 *
 * The only mean that keeps the matrix reciprocal (Aczél & Saaty 1983, Journal of Mathematical
 * Psychology 27:93). A single judge's matrix stands as it is. With logarithms in plain arithmetic,
 * so that the weights have the same bits on every machine.
 *
 * @throws RangeError without judges
 */
export function groupJudgement(matrices: readonly PairwiseMatrix[]): PairwiseMatrix {
  if (matrices.length === 0) throw new RangeError('A group judgement needs at least one judge.');
  if (matrices.length === 1) return matrices[0];
  const count = matrices[0].length;
  const triangle: number[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      let sum = 0;
      for (const matrix of matrices) sum += ln(matrix[i][j]);
      triangle.push(exp(sum / matrices.length));
    }
  }
  return matrixOfTriangle(count, triangle);
}
