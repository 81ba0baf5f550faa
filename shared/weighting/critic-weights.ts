import { pearsonCorrelation } from '#shared/statistics/pearson-correlation.ts';
import { standardDeviation } from '#shared/statistics/variance.ts';
import { type CaseMatrix, checkCases, columnsOf } from './case-matrix.ts';
import { type MethodWeights, normalisedWeights } from './method-weights.ts';
import { type WeightingProblem, weightingProblem } from './weighting-problem.ts';

/** Whether a higher or a lower value is better. */
export type Direction = 'higher' | 'lower';

export interface CriticDiagnostics {
  readonly method: 'critic';
  readonly items: readonly string[];
  /** s of each item's values, scaled to 0 to 1. */
  readonly deviations: readonly number[];
  /** Σ (1 − r) with the other items: how much an item says that they do not. */
  readonly conflicts: readonly number[];
  /** s · Σ (1 − r), to which the weights are in proportion. */
  readonly information: readonly number[];
}

/** Values on 0 (worst case) to 1 (best case); null where all are the same. */
function scaled(column: readonly number[], direction: Direction): number[] | null {
  let [least, most] = [column[0], column[0]];
  for (const value of column) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (least === most) return null;
  const from = direction === 'higher' ? least : most;
  const range = direction === 'higher' ? most - least : least - most;
  return column.map((value) => (value - from) / range);
}

/** 1 − r, 0 where two items say the same but for rounding. */
function conflict(a: readonly number[], b: readonly number[]): number {
  const correlation = pearsonCorrelation(a, b);
  const distance = correlation.kind === 'correlation' ? 1 - correlation.r : 0;
  return distance < 1e-12 ? 0 : distance;
}

/**
 * CRITIC weights: an item weighs by how much it varies and how little the others say the same.
 *
 * Diakoulaki, Mavrotas & Papayannakis 1995, Computers & Operations Research 22:763: values min-max
 * scaled by direction, s with n − 1, Pearson's r, w ∝ s · Σ (1 − r). An item on which all cases are
 * alike is a problem, as it has no correlation; so are items that all say the same.
 */
export function criticWeights(
  items: readonly string[],
  matrix: CaseMatrix,
  directions: readonly Direction[],
): MethodWeights<CriticDiagnostics> | WeightingProblem {
  const problem = checkCases(items, matrix);
  if (problem !== null) return problem;
  if (directions.length !== items.length) {
    const params = { count: directions.length, wanted: items.length };
    return weightingProblem('weighting.directions-count', params);
  }
  const columns: number[][] = [];
  for (const [j, column] of columnsOf(items, matrix).entries()) {
    const values = scaled(column, directions[j]);
    if (values === null) return weightingProblem('weighting.constant-column', { item: items[j] });
    columns.push(values);
  }
  const deviations = columns.map((column) => standardDeviation(column));
  const conflicts = columns.map((column, j) =>
    columns.reduce((sum, other, k) => sum + (k === j ? 0 : conflict(column, other)), 0),
  );
  const information = deviations.map((deviation, j) => deviation * conflicts[j]);
  return normalisedWeights(
    information,
    { method: 'critic', items, deviations, conflicts, information },
    'weighting.no-information',
  );
}
