import ln from '@stdlib/math-base-special-ln';
import { type CaseMatrix, checkCases, columnsOf } from './case-matrix.ts';
import { type MethodWeights, normalisedWeights } from './method-weights.ts';
import { type WeightingProblem, weightingProblem } from './weighting-problem.ts';

export interface EntropyDiagnostics {
  readonly method: 'entropy';
  readonly items: readonly string[];
  /** e of each item, 0 (one case has everything) to 1 (all cases are alike). */
  readonly entropies: readonly number[];
  /** Items on which all cases are alike: they tell nothing apart and weigh nothing. */
  readonly constant: readonly string[];
}

/** −Σ p ln p ÷ ln(number of cases), with p = x ÷ column sum and 0 ln 0 = 0. */
function entropyOf(column: readonly number[]): number {
  // Of equal values rounding would leave a hair under 1.
  if (column.every((value) => value === column[0])) return 1;
  const total = column.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  for (const value of column) {
    if (value === 0) continue;
    const p = value / total;
    sum -= p * ln(p);
  }
  return Math.min(1, sum / ln(column.length));
}

function checkColumns(items: readonly string[], matrix: CaseMatrix): WeightingProblem | null {
  for (const [i, row] of matrix.entries()) {
    const j = row.findIndex((value) => value < 0);
    if (j >= 0) {
      const params = { row: i + 1, item: items[j], value: row[j] };
      return weightingProblem('weighting.negative-value', params);
    }
  }
  const zero = items.find((_, j) => matrix.every((row) => row[j] === 0));
  return zero === undefined ? null : weightingProblem('weighting.zero-column', { item: zero });
}

/**
 * Entropy weights: an item weighs by how unequally its values lie over the cases, w ∝ 1 − e.
 *
 * Shannon 1948; Hwang & Yoon 1981, Multiple Attribute Decision Making, ch. 3. Values are zero or
 * above. An item on which all cases are alike weighs nothing and is named; when all items are so, the
 * data give no weights. With logarithms in plain arithmetic, so that the weights have the same bits
 * on every machine.
 */
export function entropyWeights(
  items: readonly string[],
  matrix: CaseMatrix,
): MethodWeights<EntropyDiagnostics> | WeightingProblem {
  const problem = checkCases(items, matrix) ?? checkColumns(items, matrix);
  if (problem !== null) return problem;
  const entropies = columnsOf(items, matrix).map(entropyOf);
  const constant = items.filter((_, j) => entropies[j] === 1);
  return normalisedWeights(
    entropies.map((entropy) => 1 - entropy),
    { method: 'entropy', items, entropies, constant },
    'weighting.no-information',
  );
}
