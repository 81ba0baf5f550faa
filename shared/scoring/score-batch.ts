import { type CompiledFramework, methodCodes, missingCodes } from './compiled-framework.ts';
import { excludedCode, missingCode, scoredCode, stateCount } from './state-codes.ts';

/** The consolidated inputs of `count` assessments, one row of indicators after another. */
export interface ScoreInput {
  /** count × indicators: state codes. */
  readonly states: Uint8Array;
  /** count × indicators: raw values; NaN without one. */
  readonly raws: Float64Array;
  readonly count: number;
}

/** The figures of `count` assessments, one row of nodes (level order) after another. */
export interface ScoreBatch extends ScoreInput {
  /** count × nodes: 0 to 100, NaN unless scored. */
  readonly scores: Float64Array;
  /** count × nodes: outcome codes. */
  readonly outcomes: Uint8Array;
  /** count × nodes: 0 to 1, NaN when nothing applies. */
  readonly coverages: Float64Array;
}

/**
 * Takes a value of every array that a loop is about to use, and does nothing.
 *
 * Having read an array before the loop, V8 checks its kind and buffer once instead of at every
 * access: a third less time, measured.
 */
function known(_values: number): void {}

/** Scores the indicators of one assessment into its row of the batch, which is still all zero. */
function scoreIndicators(
  compiled: CompiledFramework,
  batch: ScoreBatch,
  inputRow: number,
  nodeRow: number,
): void {
  const { indicatorCount, nodeOfIndicator, stateOutcome, stateMeasured, stateCoverage } = compiled;
  const { offset, start, base, slope } = compiled.flat;
  const { states, raws, scores, outcomes, coverages } = batch;
  known(stateOutcome[0] + stateMeasured[0] + stateCoverage[0] + nodeOfIndicator[0]);
  known(offset[0] + start[0] + base[0] + slope[0]);
  known(states[0] + raws[0] + scores[0] + outcomes[0] + coverages[0]);
  for (let k = 0; k < indicatorCount; k++) {
    const at = nodeRow + nodeOfIndicator[k];
    const rule = k * stateCount + states[inputRow + k];
    const x = raws[inputRow + k];
    if (stateMeasured[rule] === 0) {
      const outcome = stateOutcome[rule];
      scores[at] = outcome === scoredCode ? 0 : Number.NaN;
      outcomes[at] = outcome;
      coverages[at] = stateCoverage[rule];
    } else if (Number.isNaN(x)) {
      scores[at] = Number.NaN;
      outcomes[at] = missingCode;
    } else {
      const first = offset[k];
      let piece = offset[k + 1] - 1;
      while (piece > first && x < start[piece]) piece--;
      scores[at] = base[piece] + (x - start[piece]) * slope[piece];
      coverages[at] = 1;
    }
  }
}

/** The least score of a group's children, with a missing child read as the group says. */
function scoreMinimum(batch: ScoreBatch, first: number, end: number, zeroMissing: boolean): number {
  const { scores, outcomes } = batch;
  let least = Number.POSITIVE_INFINITY;
  for (let c = first; c < end; c++) {
    if (outcomes[c] === scoredCode) least = Math.min(least, scores[c]);
    else if (zeroMissing && outcomes[c] === missingCode) least = 0;
  }
  return least;
}

/**
 * Scores the groups of one assessment, children before parents.
 *
 * Excluded children leave. A missing child is left out (`redistribute`), scores 0 (`zero`) or leaves
 * the group without a score (`block`). Weighted mean: Σ w·s / Σ w. Points: Σ w·s, bonus included,
 * over Σ w without bonus. Minimum: the least score. With no child left the group is missing when one
 * was missing, else excluded; with no weight left under the fraction it is excluded. Coverage is
 * Σ w·coverage / Σ w over the children that apply, bonus left out.
 */
function scoreGroups(compiled: CompiledFramework, batch: ScoreBatch, nodeRow: number): void {
  const { groups, firstChild, childCount, weights, available, method, missing, ceiling } = compiled;
  const { scores, outcomes, coverages } = batch;
  known(groups[0] + firstChild[0] + childCount[0] + weights[0] + available[0]);
  known(method[0] + missing[0] + ceiling[0]);
  known(scores[0] + outcomes[0] + coverages[0]);
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    const begin = firstChild[group];
    const end = begin + childCount[group];
    const policy = missing[group];
    let sum = 0;
    let under = 0;
    let left = 0;
    let lacking = 0;
    let covered = 0;
    let applicable = 0;
    for (let c = begin; c < end; c++) {
      const at = nodeRow + c;
      const outcome = outcomes[at];
      const coverage = coverages[at];
      const share = available[c];
      if (!Number.isNaN(coverage)) {
        applicable += share;
        covered += share * coverage;
      }
      if (outcome === scoredCode) {
        sum += weights[c] * scores[at];
        under += share;
        left++;
      } else if (outcome === missingCode) {
        lacking++;
        if (policy === missingCodes.zero) {
          under += share;
          left++;
        }
      }
    }
    let outcome = scoredCode;
    if (lacking > 0 && (left === 0 || policy === missingCodes.block)) outcome = missingCode;
    else if (left === 0) outcome = excludedCode;
    else if (under === 0 && method[group] !== methodCodes.minimum) outcome = excludedCode;
    let score = Number.NaN;
    if (outcome === scoredCode) {
      score =
        method[group] === methodCodes.minimum
          ? scoreMinimum(batch, nodeRow + begin, nodeRow + end, policy === missingCodes.zero)
          : Math.min(sum / under, ceiling[group]);
    }
    const at = nodeRow + group;
    outcomes[at] = outcome;
    scores[at] = score;
    coverages[at] = covered / applicable;
  }
}

function checkLength(name: string, length: number, expected: number): void {
  if (length !== expected) {
    throw new RangeError(`${name}: expected ${expected} values, found ${length}`);
  }
}

/**
 * Scores assessments: indicators by their measures, then groups up to the total.
 *
 * A value without a number (NaN) is missing, never zero. State codes outside
 * `ObservationState.options` are not checked for.
 *
 * @throws RangeError when the inputs are not count × indicators long
 */
export function scoreBatch(compiled: CompiledFramework, input: ScoreInput): ScoreBatch {
  const { nodeCount, indicatorCount } = compiled;
  const { states, raws, count } = input;
  checkLength('states', states.length, count * indicatorCount);
  checkLength('raws', raws.length, count * indicatorCount);
  const size = count * nodeCount;
  const batch: ScoreBatch = {
    states,
    raws,
    count,
    scores: new Float64Array(size),
    outcomes: new Uint8Array(size),
    coverages: new Float64Array(size),
  };
  for (let i = 0; i < count; i++) {
    scoreIndicators(compiled, batch, i * indicatorCount, i * nodeCount);
    scoreGroups(compiled, batch, i * nodeCount);
  }
  return batch;
}
