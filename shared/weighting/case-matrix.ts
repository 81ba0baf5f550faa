import { type WeightingProblem, weightingProblem } from './weighting-problem.ts';

/** The values of cases (rows) on items (columns). */
export type CaseMatrix = readonly (readonly number[])[];

/** The first way in which a matrix is none of at least two complete cases; null when it is one. */
export function checkCases(items: readonly string[], matrix: CaseMatrix): WeightingProblem | null {
  if (items.length === 0) return weightingProblem('weighting.no-items');
  if (matrix.length < 2) {
    return weightingProblem('weighting.too-few-rows', { count: matrix.length });
  }
  for (const [i, row] of matrix.entries()) {
    if (row.length !== items.length) {
      const params = { row: i + 1, count: row.length, wanted: items.length };
      return weightingProblem('weighting.row-length', params);
    }
    const bad = row.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0)
      return weightingProblem('weighting.not-a-number', { row: i + 1, item: items[bad] });
  }
  return null;
}

/** The columns of a matrix of cases. */
export function columnsOf(items: readonly string[], matrix: CaseMatrix): number[][] {
  return items.map((_, j) => matrix.map((row) => row[j]));
}
