import type { CompiledFramework } from './compiled-framework.ts';
import { type NodeFigures, nodeFigures } from './node-figures.ts';
import { type LinesPlace, linesPlace } from './sum-lines.ts';

/** How many assessments are scored at once: their figures of every node stay close to the processor. */
export const blockCapacity = 256;

/** How many assessments one word of `odd` speaks of. */
export const rowsPerWord = 32;

/**
 * Room for the figures of some assessments, column by column: node n of assessment i stands at n · stride +
 * i. It is written over by every block that is scored in it.
 *
 * Most nodes of most assessments are plain: scored, and wholly covered. Those that are not, the odd ones, are
 * bits in `odd`; only they cost more than arithmetic.
 */
export interface ScoringBlock {
  readonly stride: number;
  /** 0 to 100, NaN unless scored; and a last column of zeros, `zerosAt`. */
  readonly scores: Float64Array;
  /** What became of the node, as in `marks.ts`; 0 where it is plain. */
  readonly marks: Uint8Array;
  /** 0 to 1, NaN when nothing applies; 1 where it is plain. */
  readonly coverages: Float64Array;
  /** By node × word: bit i of word w is 1 when the node is odd in assessment 32·w + i. */
  readonly odd: Int32Array;
  readonly wordCount: number;
  /** Places of grades, −1 without one; only where they were asked for. */
  readonly computedGrades: Int8Array;
  readonly grades: Int8Array;
  /** By assessment: totals on the framework's scale. */
  readonly totals: Float64Array;
  /** By word, while one group is aggregated: in which assessments a child of it is odd. */
  readonly oddChildren: Int32Array;
  /** How many marks in the block are odd. */
  oddCount: number;
  /** Where the lines that are being summed up stand. */
  readonly place: LinesPlace;
  /** The figures that were read to have them at hand, added up: kept, or they would not be read. */
  read: number;
}

/** Room for up to `count` assessments, but no more than one block. */
export function scoringBlock({ nodeCount }: CompiledFramework, count: number): ScoringBlock {
  const stride = Math.max(1, Math.min(blockCapacity, count));
  const wordCount = Math.ceil(stride / rowsPerWord);
  const size = nodeCount * stride;
  return {
    stride,
    scores: new Float64Array(size + stride),
    marks: new Uint8Array(size),
    coverages: new Float64Array(size).fill(1),
    odd: new Int32Array(nodeCount * wordCount),
    wordCount,
    computedGrades: new Int8Array(size),
    grades: new Int8Array(size),
    totals: new Float64Array(stride),
    oddChildren: new Int32Array(wordCount),
    oddCount: 0,
    place: linesPlace(),
    read: 0.5,
  };
}

/** Where in `scores` zeros stand, to start the sums from. */
export function zerosAt(
  { nodeCount }: Pick<CompiledFramework, 'nodeCount'>,
  { stride }: Pick<ScoringBlock, 'stride'>,
): number {
  return nodeCount * stride;
}

/** The block's figures as conditions read them, with the raw values of the batch. */
export function figuresOfBlock(block: ScoringBlock, raws: Float64Array): NodeFigures {
  const { scores, marks, coverages, grades, stride } = block;
  return nodeFigures({ scores, marks, coverages, grades, raws, stride, offset: 0, rawOffset: 0 });
}
