import type { AssessmentResult, NodeResult } from '#shared/domain/result.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { contributions, effectiveWeights } from './effective-weights.ts';
import { gradedTotal } from './grade.ts';
import { type ScoreBatch, scoreBatch } from './score-batch.ts';
import type { PeerValues } from './score-input.ts';
import { outcomeOf, stateCount, stateOf } from './state-codes.ts';

/** NaN is how typed arrays say "none". */
function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** What only indicators have: what was said, its raw value, and where it stands among its peers. */
function saidOf(
  { indicatorCount, isRelative, stateMeasured }: CompiledFramework,
  batch: ScoreBatch,
  index: number,
  k: number,
): Pick<NodeResult, 'state' | 'raw' | 'relative'> {
  if (k < 0) return { state: null, raw: null, relative: null };
  const at = index * indicatorCount + k;
  const state = batch.states[at];
  const compared = isRelative[k] === 1 && stateMeasured[k * stateCount + state] === 1;
  return {
    state: stateOf(state),
    raw: orNull(batch.raws[at]),
    relative: compared ? orNull(batch.figures[at]) : null,
  };
}

/** The result of assessment `index` of a batch, as values: nodes in level order, the total first. */
export function resultOf(
  compiled: CompiledFramework,
  batch: ScoreBatch,
  index: number,
): AssessmentResult {
  const { nodeCount, indicatorOfNode, grades } = compiled;
  const shares = effectiveWeights(compiled, batch, index);
  const added = contributions(compiled, batch, index, shares);
  const gradeAt = (place: number) => (place < 0 ? null : grades[place].code);
  const nodes = compiled.codes.map((code, node): NodeResult => {
    const at = index * nodeCount + node;
    return {
      code,
      outcome: outcomeOf(batch.outcomes[at]),
      score: orNull(batch.scores[at]),
      computedGrade: gradeAt(batch.computedGrades[at]),
      grade: gradeAt(batch.grades[at]),
      coverage: orNull(batch.coverages[at]),
      effectiveWeight: orNull(shares[node]),
      contribution: orNull(added[node]),
      ...saidOf(compiled, batch, index, indicatorOfNode[node]),
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
 * @param peers the peers' raw values; without them nothing can be compared and is "not assessed"
 */
export function scoreAssessment(
  compiled: CompiledFramework,
  states: Uint8Array,
  raws: Float64Array,
  peers?: PeerValues,
): AssessmentResult {
  return resultOf(compiled, scoreBatch(compiled, { states, raws, count: 1, peers }), 0);
}
