import { blockTask } from './block-task.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { nodeWeights } from './node-weights.ts';
import { type PreparedInput, prepareInput } from './prepare-input.ts';
import { scoreBlock } from './score-block.ts';
import type { ScoreInput } from './score-input.ts';
import { type ScoringBlock, scoringBlock } from './scoring-block.ts';

/** Where the totals of `count` assessments go; arrays are written over. */
export interface ScoredTotals {
  /** On the framework's scale, rounded where its rule says so; NaN without a score. */
  readonly totals: Float64Array;
  /** 0 to 1; 0 when nothing applies. */
  readonly coverages: Float64Array;
  /** Places in `CompiledFramework.grades` after every rule; −1 no score, −2 insufficient evidence. */
  readonly grades: Int8Array;
}

/** What may be put in the place of the framework's own, and what may be used again. */
export interface TotalsOptions {
  /** By node: weights in the place of the framework's. */
  readonly weights?: Float64Array;
  /** Room from an earlier call for the same framework. */
  readonly block?: ScoringBlock;
}

/** Room for the totals of `count` assessments. */
export function scoredTotals(count: number): ScoredTotals {
  return {
    totals: new Float64Array(count),
    coverages: new Float64Array(count),
    grades: new Int8Array(count),
  };
}

/**
 * Scores assessments and keeps only totals, coverages and grades: the same engine as `scoreBatch`, to the
 * last bit. Nodes are scored in room that is used again for every block.
 *
 * @throws RangeError when the inputs are not count × indicators long, or the weights not one for every node
 */
export function scoreTotals(
  compiled: CompiledFramework,
  input: ScoreInput,
  out: ScoredTotals,
  options: TotalsOptions = {},
): void {
  scorePrepared(compiled, prepareInput(compiled, input), out, options);
}

/**
 * Scores an input that is prepared already: for scoring the same values again by other weights.
 *
 * @throws RangeError when the weights are not one for every node
 */
export function scorePrepared(
  compiled: CompiledFramework,
  prepared: PreparedInput,
  out: ScoredTotals,
  options: TotalsOptions = {},
): void {
  const { count } = prepared;
  const block = options.block ?? scoringBlock(compiled, count);
  const weights = nodeWeights(compiled, options.weights);
  const task = blockTask(compiled, prepared, weights, block, false);
  for (let first = 0; first < count; first += block.stride) {
    const size = Math.min(block.stride, count - first);
    scoreBlock(task, block, first, size);
    for (let i = 0; i < size; i++) {
      out.totals[first + i] = block.totals[i];
      out.coverages[first + i] = block.coverages[i] || 0;
      out.grades[first + i] = block.grades[i];
    }
  }
}
