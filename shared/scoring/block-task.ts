import type { CompiledFramework } from './compiled-framework.ts';
import { type Plans, planGroups } from './group-plan.ts';
import type { NodeFigures } from './node-figures.ts';
import type { NodeWeights } from './node-weights.ts';
import type { PreparedInput } from './prepare-input.ts';
import { figuresOfBlock, type ScoringBlock } from './scoring-block.ts';
import { stateCode } from './state-codes.ts';

/** What scoring the blocks of a batch needs beside the block itself. */
export interface BlockTask {
  readonly compiled: CompiledFramework;
  readonly input: PreparedInput;
  /** The input's states, eight to a number that is 0 where all are `value`; null where they do not fit. */
  readonly stateWords: Float64Array | null;
  readonly weights: NodeWeights;
  /** The block's figures as conditions read them. */
  readonly figures: NodeFigures;
  /** By node: 1 when its grade is given; the total's always is. */
  readonly wanted: Uint8Array;
  /** How groups are scored. */
  readonly plans: Plans;
  /** Whether any indicator's grade is given. */
  readonly gradesIndicators: boolean;
}

/** States are bytes: so many of them are one double. */
export const statesPerWord = Float64Array.BYTES_PER_ELEMENT;

/** The states read as numbers, where their place in memory allows it; `value` has the code 0. */
function wordsOf({ buffer, byteOffset, length }: Uint8Array): Float64Array | null {
  return byteOffset % statesPerWord === 0 && stateCode('value') === 0
    ? new Float64Array(buffer, byteOffset, Math.floor(length / statesPerWord))
    : null;
}

/**
 * A task for blocks that are all scored in the same room.
 *
 * @param every whether every node's score and grade is wanted, or only what the totals and their grades hang on
 */
export function blockTask(
  compiled: CompiledFramework,
  input: PreparedInput,
  weights: NodeWeights,
  block: ScoringBlock,
  every: boolean,
): BlockTask {
  const all = new Uint8Array(compiled.nodeCount).fill(1);
  const kept = every ? all : compiled.scoreMatters;
  const wanted = every ? all : compiled.gradeMatters;
  return {
    compiled,
    input,
    stateWords: wordsOf(input.states),
    weights,
    figures: figuresOfBlock(block, input.raws),
    wanted,
    plans: planGroups(compiled, weights, kept, block.stride),
    gradesIndicators: compiled.nodeOfIndicator.some((node) => wanted[node] === 1),
  };
}
