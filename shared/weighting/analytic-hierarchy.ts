import { mostCompared, type RandomIndexName } from '#shared/domain/framework/weighting.ts';
import { groupJudgement } from './group-judgement.ts';
import { type Consistency, judgementConsistency } from './judgement-consistency.ts';
import type { MethodWeights } from './method-weights.ts';
import { checkPairwise, matrixOfTriangle, type PairwiseMatrix } from './pairwise-matrix.ts';
import { mostSteps, principalEigenvector } from './principal-eigenvector.ts';
import { type WeightingProblem, weightingProblem } from './weighting-problem.ts';

/** How many of the most inconsistent judgements are named. */
const namedJudgements = 3;

/** One judge's own weights and consistency, before the group's mean. */
export interface JudgeDiagnostics extends Consistency {
  readonly name: string;
  /** In the order of the items. */
  readonly weights: readonly number[];
}

export interface AhpDiagnostics extends Consistency {
  readonly method: 'ahp';
  readonly items: readonly string[];
  /** The table that the ratio is taken against. */
  readonly randomIndex: RandomIndexName;
  /** The judgements that the weights come from; of several judges their geometric means. */
  readonly matrix: PairwiseMatrix;
  readonly judges: readonly JudgeDiagnostics[];
}

/** Weights and consistency of one matrix. */
export interface JudgedWeights extends Consistency {
  readonly kind: 'judged';
  /** They sum to 1. */
  readonly weights: readonly number[];
}

/**
 * Weights of a matrix of pairwise judgements: its principal eigenvector, with its consistency.
 *
 * Saaty 1980. A problem where the matrix is not square, positive and reciprocal, or has more than 15
 * items.
 *
 * @param most how many of the most inconsistent judgements are named, 3 when not given
 */
export function judgedWeights(
  items: readonly string[],
  matrix: PairwiseMatrix,
  table: RandomIndexName,
  most: number = namedJudgements,
): JudgedWeights | WeightingProblem {
  const count = items.length;
  if (count === 0) return weightingProblem('weighting.no-items');
  if (count > mostCompared) {
    return weightingProblem('weighting.too-many-items', { count, maximum: mostCompared });
  }
  const problem = checkPairwise(items, matrix);
  if (problem !== null) return problem;
  const vector = principalEigenvector(matrix);
  if (vector === null) return weightingProblem('weighting.no-convergence', { steps: mostSteps });
  const consistency = judgementConsistency(items, matrix, vector, table, most);
  return { kind: 'judged', weights: vector.weights, ...consistency };
}

/** What one judge said, as a matrix; a problem where judgements are missing or too many. */
function matrixOfJudge(
  { name, comparisons }: { readonly name: string; readonly comparisons: readonly number[] },
  count: number,
): PairwiseMatrix | WeightingProblem {
  const wanted = (count * (count - 1)) / 2;
  return comparisons.length === wanted
    ? matrixOfTriangle(count, comparisons)
    : weightingProblem('weighting.comparisons-count', {
        judge: name,
        count: comparisons.length,
        wanted,
      });
}

/**
 * Weights from the pairwise judgements of one or more judges (analytic hierarchy process).
 *
 * Several judges are one by the geometric mean of each judgement; every judge's own weights and
 * consistency stand in the diagnostics.
 */
export function analyticHierarchy(
  items: readonly string[],
  judges: readonly { readonly name: string; readonly comparisons: readonly number[] }[],
  table: RandomIndexName,
): MethodWeights<AhpDiagnostics> | WeightingProblem {
  if (judges.length === 0) return weightingProblem('weighting.no-judges');
  const matrices: PairwiseMatrix[] = [];
  const own: JudgeDiagnostics[] = [];
  for (const judge of judges) {
    const matrix = matrixOfJudge(judge, items.length);
    if ('kind' in matrix) return matrix;
    const judged = judgedWeights(items, matrix, table);
    if (judged.kind === 'problem') return judged;
    const { kind: _, ...result } = judged;
    matrices.push(matrix);
    own.push({ name: judge.name, ...result });
  }
  const matrix = groupJudgement(matrices);
  const judged = judgedWeights(items, matrix, table);
  if (judged.kind === 'problem') return judged;
  const { kind, weights, ...consistency } = judged;
  return {
    kind: 'derived',
    weights,
    diagnostics: { method: 'ahp', items, randomIndex: table, matrix, judges: own, ...consistency },
  };
}
