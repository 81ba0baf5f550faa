import { type WeightingProblem, weightingProblem } from './weighting-problem.ts';

/** How many times more important each row's item is than each column's. */
export type PairwiseMatrix = readonly (readonly number[])[];

/**
 * The whole matrix of the judgements above its diagonal, given row by row.
 *
 * @throws RangeError when their number is not n(n − 1)/2
 */
export function matrixOfTriangle(count: number, triangle: readonly number[]): PairwiseMatrix {
  if (triangle.length !== (count * (count - 1)) / 2) {
    throw new RangeError(`${triangle.length} judgements do not fill a triangle of ${count} items.`);
  }
  const matrix = Array.from({ length: count }, () => new Array<number>(count).fill(1));
  let next = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      matrix[i][j] = triangle[next++];
      matrix[j][i] = 1 / matrix[i][j];
    }
  }
  return matrix;
}

/** The first way in which a matrix is none of pairwise judgements; null when it is one. */
export function checkPairwise(
  items: readonly string[],
  matrix: PairwiseMatrix,
): WeightingProblem | null {
  const wanted = items.length;
  if (matrix.length !== wanted) {
    return weightingProblem('weighting.row-length', { row: 1, count: matrix.length, wanted });
  }
  const odd = matrix.findIndex((row) => row.length !== wanted);
  if (odd >= 0) {
    const params = { row: odd + 1, count: matrix[odd].length, wanted };
    return weightingProblem('weighting.row-length', params);
  }
  for (let i = 0; i < wanted; i++) {
    for (let j = 0; j < wanted; j++) {
      const [value, back] = [matrix[i][j], matrix[j][i]];
      const params = { first: items[i], second: items[j], value };
      if (!(value > 0 && Number.isFinite(value))) {
        return weightingProblem('weighting.judgement-invalid', params);
      }
      if (Math.abs(value * back - 1) > 1e-9) {
        return weightingProblem('weighting.not-reciprocal', { ...params, back });
      }
    }
  }
  return null;
}
