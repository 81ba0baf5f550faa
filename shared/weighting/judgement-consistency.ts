import type { RandomIndexName } from '#shared/domain/framework/weighting.ts';
import type { PairwiseMatrix } from './pairwise-matrix.ts';
import type { PrincipalEigenvector } from './principal-eigenvector.ts';
import { randomIndex } from './random-index.ts';

/** Above this consistency ratio judgements should be looked at again (Saaty 1980). */
export const acceptedRatio = 0.1;

/** A judgement beside what the weights say. */
export interface DoubtfulJudgement {
  readonly first: string;
  readonly second: string;
  /** How many times more important the first was said to be. */
  readonly given: number;
  /** What would be consistent with the weights: first weight ÷ second weight. */
  readonly consistent: number;
  /** How many times the one is the other, 1 or more. */
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

/** The judgements furthest from the weights, worst first; at most `most`, none that fit. */
function worstJudgements(
  items: readonly string[],
  matrix: PairwiseMatrix,
  weights: readonly number[],
  most: number,
): DoubtfulJudgement[] {
  const all = items.flatMap((first, i) =>
    items.slice(i + 1).map((second, k): DoubtfulJudgement => {
      const j = i + 1 + k;
      const [given, consistent] = [matrix[i][j], weights[i] / weights[j]];
      const deviation = Math.max(given / consistent, consistent / given);
      return { first, second, given, consistent, deviation };
    }),
  );
  return all
    .filter(({ deviation }) => deviation > 1 + 1e-9)
    .sort((a, b) => b.deviation - a.deviation)
    .slice(0, most);
}

/**
 * The consistency of pairwise judgements, and the judgements that spoil it.
 *
 * Saaty 1980; the choice of judgements by a(i,j)·w(j)/w(i) in Saaty 2003, European Journal of
 * Operational Research 145:85.
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
    worst: worstJudgements(items, matrix, weights, most),
  };
}
