import { blockTask } from './block-task.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { outcomeIn } from './marks.ts';
import { type NodeFigures, nodeFigures } from './node-figures.ts';
import { nodeWeights } from './node-weights.ts';
import { type PreparedInput, prepareInput } from './prepare-input.ts';
import { scoreBlock } from './score-block.ts';
import type { ScoreInput } from './score-input.ts';
import { type ScoringBlock, scoringBlock } from './scoring-block.ts';

export type { ScoreInput } from './score-input.ts';

/**
 * The figures of `count` assessments, one row of nodes (level order) after another, with the prepared
 * inputs they rest on.
 */
export interface ScoreBatch extends PreparedInput {
  readonly peerGroups?: Int32Array;
  /** count × nodes: 0 to 100, NaN unless scored. */
  readonly scores: Float64Array;
  /** count × nodes: outcome codes. */
  readonly outcomes: Uint8Array;
  /** count × nodes: 0 to 1, NaN when nothing applies. */
  readonly coverages: Float64Array;
  /** count × nodes: places of grades by the bands or a lookup, −1 unscored, −2 insufficient evidence. */
  readonly computedGrades: Int8Array;
  /** count × nodes: the same after every rule. */
  readonly grades: Int8Array;
}

function emptyBatch({ nodeCount }: CompiledFramework, input: PreparedInput): ScoreBatch {
  const size = input.count * nodeCount;
  return {
    ...input,
    scores: new Float64Array(size),
    outcomes: new Uint8Array(size),
    coverages: new Float64Array(size),
    computedGrades: new Int8Array(size),
    grades: new Int8Array(size),
  };
}

/** Copies `size` assessments from the columns of a block to their rows, `first` on. */
function copyOut(
  nodeCount: number,
  block: ScoringBlock,
  batch: ScoreBatch,
  first: number,
  size: number,
): void {
  const { stride } = block;
  for (let node = 0; node < nodeCount; node++) {
    let to = first * nodeCount + node;
    for (let from = node * stride; from < node * stride + size; from++, to += nodeCount) {
      batch.scores[to] = block.scores[from];
      batch.outcomes[to] = outcomeIn(block.marks[from]);
      batch.coverages[to] = block.coverages[from];
      batch.computedGrades[to] = block.computedGrades[from];
      batch.grades[to] = block.grades[from];
    }
  }
}

/**
 * Scores assessments: indicators by their measures, then groups up to the total, with every grade.
 *
 * A value without a number (NaN) is missing, never zero. State codes outside
 * `ObservationState.options` are not checked for.
 *
 * @throws RangeError when the inputs are not count × indicators long
 */
export function scoreBatch(compiled: CompiledFramework, input: ScoreInput): ScoreBatch {
  const { nodeCount } = compiled;
  const prepared = prepareInput(compiled, input);
  const { count } = prepared;
  const batch = { ...emptyBatch(compiled, prepared), peerGroups: input.peerGroups };
  const block = scoringBlock(compiled, count);
  const task = blockTask(compiled, prepared, nodeWeights(compiled), block, true);
  for (let first = 0; first < count; first += block.stride) {
    const size = Math.min(block.stride, count - first);
    scoreBlock(task, block, first, size);
    copyOut(nodeCount, block, batch, first, size);
  }
  return batch;
}

/** One assessment of a batch as conditions read it. */
export function figuresOfRow(
  { nodeCount, indicatorCount }: CompiledFramework,
  batch: ScoreBatch,
  index: number,
): NodeFigures {
  const { scores, outcomes, coverages, grades, raws } = batch;
  return nodeFigures({
    scores,
    marks: outcomes,
    coverages,
    grades,
    raws,
    stride: 1,
    offset: index * nodeCount,
    rawOffset: index * indicatorCount,
  });
}
