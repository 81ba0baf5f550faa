import type { CompiledFramework } from './compiled-framework.ts';
import { type NodeFigures, nodeFigures } from './node-figures.ts';

/** How many assessments are scored at once: their figures of every node stay close to the processor. */
export const blockCapacity = 128;

/**
 * Room for the figures of some assessments, column by column: node n of assessment i stands at n · stride +
 * i. It is written over by every block that is scored in it.
 */
export interface ScoringBlock {
  readonly stride: number;
  readonly scores: Float64Array;
  readonly outcomes: Uint8Array;
  readonly coverages: Float64Array;
  /** Places of grades, −1 without one; only where they were asked for. */
  readonly computedGrades: Int8Array;
  readonly grades: Int8Array;
  /** By assessment, while one group is aggregated. */
  readonly sums: Float64Array;
  readonly weightsLeft: Float64Array;
  readonly childrenLeft: Int32Array;
  readonly childrenLacking: Int32Array;
  readonly covered: Float64Array;
  readonly applicable: Float64Array;
}

/** Room for up to `count` assessments, but no more than one block. */
export function scoringBlock({ nodeCount }: CompiledFramework, count: number): ScoringBlock {
  const stride = Math.max(1, Math.min(blockCapacity, count));
  const size = nodeCount * stride;
  return {
    stride,
    scores: new Float64Array(size),
    outcomes: new Uint8Array(size),
    coverages: new Float64Array(size),
    computedGrades: new Int8Array(size),
    grades: new Int8Array(size),
    sums: new Float64Array(stride),
    weightsLeft: new Float64Array(stride),
    childrenLeft: new Int32Array(stride),
    childrenLacking: new Int32Array(stride),
    covered: new Float64Array(stride),
    applicable: new Float64Array(stride),
  };
}

/** The block's figures as conditions read them, with the raw values of the batch. */
export function figuresOfBlock(block: ScoringBlock, raws: Float64Array): NodeFigures {
  const { scores, outcomes, coverages, grades, stride } = block;
  return nodeFigures({
    scores,
    outcomes,
    coverages,
    grades,
    raws,
    stride,
    offset: 0,
    rawOffset: 0,
  });
}
