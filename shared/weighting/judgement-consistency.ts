import type { RandomIndexName } from '#shared/domain/framework/weighting.ts';
import type { PairwiseMatrix } from './pairwise-matrix.ts';
import { type PrincipalEigenvector, principalEigenvector } from './principal-eigenvector.ts';
import { randomIndex } from './random-index.ts';

/** Above this consistency ratio judgements should be looked at again (Saaty 1980). */
export const acceptedRatio = 0.1;

/** A judgement beside what the weights and the other judgements say. */
export interface DoubtfulJudgement {
  readonly first: string;
  readonly second: string;
  /** How many times more important the first was said to be. */
  readonly given: number;
  /** What the weights, on which it has its part, say: first weight ÷ second weight. */
  readonly weighed: number;
  /** What would be consistent with all the other judgements; it may lie outside 1/9 to 9. */
  readonly consistent: number;
  /** How many times `given` is `weighed` or the reverse, 1 or more. */
  readonly deviation: number;
}

/** How far judgements contradict each other. */
export interface Consistency {
  readonly lambdaMax: number;
  /** CI = (λmax − n)/(n − 1), zero or above; 0 for one item. */
  readonly consistencyIndex: number;
  /** The random index that the ratio is taken against; 0 up to two items. */
  readonly randomIndexValue: number;
  /** CR = CI ÷ random index; 0 up to two items, which cannot contradict each other. */
  readonly consistencyRatio: number;
  /** CR ≤ 0.10. */
  readonly acceptable: boolean;
  /** The judgements furthest from what the weights say, worst first. */
  readonly worst: readonly DoubtfulJudgement[];
}

interface Deviation {
  readonly i: number;
  readonly j: number;
  readonly weighed: number;
  readonly deviation: number;
}

/** Every judgement that differs from what the weights say, furthest first. */
function deviations(matrix: PairwiseMatrix, weights: readonly number[]): Deviation[] {
  const all: Deviation[] = [];
  for (let i = 0; i < weights.length; i++) {
    for (let j = i + 1; j < weights.length; j++) {
      const weighed = weights[i] / weights[j];
      const deviation = Math.max(matrix[i][j] / weighed, weighed / matrix[i][j]);
      if (deviation > 1 + 1e-9) all.push({ i, j, weighed, deviation });
    }
  }
  return all.sort((a, b) => b.deviation - a.deviation);
}

/**
 * What all judgements but that of i against j say of it.
 *
 * Harker 1987, Mathematical Modelling 9:837: an unasked judgement is 0 in both its places, and the
 * diagonal of both rows rises by 1; the eigenvector of that matrix is the weights without it.
 */
function saidByOthers(matrix: PairwiseMatrix, i: number, j: number): number | null {
  const asked = matrix.map((row) => [...row]);
  asked[i][j] = 0;
  asked[j][i] = 0;
  asked[i][i] = 2;
  asked[j][j] = 2;
  const without = principalEigenvector(asked);
  return without === null ? null : without.weights[i] / without.weights[j];
}

/**
 * The consistency of pairwise judgements, and the judgements that spoil it.
 *
 * Saaty 1980; the choice of judgements by a(i,j)·w(j)/w(i), and the value to put in their place, in
 * Saaty 2003, European Journal of Operational Research 145:85.
 *
 * @param most how many judgements are named
 * @throws RangeError for more than 15 items
 */
export function judgementConsistency(
  items: readonly string[],
  matrix: PairwiseMatrix,
  { weights, eigenvalue }: PrincipalEigenvector,
  table: RandomIndexName,
  most: number,
): Consistency {
  const count = items.length;
  const randomIndexValue = randomIndex(table, count);
  // Rounding can leave λmax a hair under n.
  const consistencyIndex = count > 1 ? Math.max(0, (eigenvalue - count) / (count - 1)) : 0;
  const consistencyRatio = randomIndexValue === 0 ? 0 : consistencyIndex / randomIndexValue;
  return {
    lambdaMax: eigenvalue,
    consistencyIndex,
    randomIndexValue,
    consistencyRatio,
    acceptable: consistencyRatio <= acceptedRatio,
    worst: deviations(matrix, weights)
      .slice(0, most)
      .map(({ i, j, weighed, deviation }) => ({
        first: items[i],
        second: items[j],
        given: matrix[i][j],
        weighed,
        consistent: saidByOthers(matrix, i, j) ?? weighed,
        deviation,
      })),
  };
}
