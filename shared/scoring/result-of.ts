import type { AssessmentResult, NodeResult } from '#shared/domain/result.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { contributions, effectiveWeights } from './effective-weights.ts';
import { gradedTotal } from './grade.ts';
import { type ScoreBatch, scoreBatch } from './score-batch.ts';
import { outcomeOf, stateOf } from './state-codes.ts';

/** NaN is how typed arrays say "none". */
function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The result of assessment `index` of a batch, as values: nodes in level order, the total first. */
export function resultOf(
  compiled: CompiledFramework,
  batch: ScoreBatch,
  index: number,
): AssessmentResult {
  const { nodeCount, indicatorCount, indicatorOfNode } = compiled;
  const shares = effectiveWeights(compiled, batch, index);
  const added = contributions(compiled, batch, index, shares);
  const nodes = compiled.codes.map((code, node): NodeResult => {
    const at = index * nodeCount + node;
    const k = indicatorOfNode[node];
    const input = index * indicatorCount + k;
    return {
      code,
      outcome: outcomeOf(batch.outcomes[at]),
      score: orNull(batch.scores[at]),
      coverage: orNull(batch.coverages[at]),
      effectiveWeight: orNull(shares[node]),
      contribution: orNull(added[node]),
      state: k < 0 ? null : stateOf(batch.states[input]),
      raw: k < 0 ? null : orNull(batch.raws[input]),
    };
  });
  const { total, coverage, computedGrade, grade, fired } = gradedTotal(compiled, batch, index);
  return { total, coverage, computedGrade, grade, fired: [...fired], nodes };
}

/**
 * Scores one assessment.
 *
 * @param states state codes in indicator order
 * @param raws raw values in indicator order, NaN without one
 */
export function scoreAssessment(
  compiled: CompiledFramework,
  states: Uint8Array,
  raws: Float64Array,
): AssessmentResult {
  return resultOf(compiled, scoreBatch(compiled, { states, raws, count: 1 }), 0);
}
