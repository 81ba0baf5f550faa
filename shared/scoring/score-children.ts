import type { BlockTask } from './block-task.ts';
import type { GroupPlan, SumPass } from './group-plan.ts';
import { outcomeIn } from './marks.ts';
import { lowestBit } from './odd-rows.ts';
import { scoreColumn } from './score-column.ts';
import { rowsPerWord, type ScoringBlock, sumsAt, zerosAt } from './scoring-block.ts';
import { scoredCode } from './state-codes.ts';
import { divideSums, sumColumn, sumFourColumns } from './sum-columns.ts';
import { sumFiveLines } from './sum-lines.ts';

/** Doubles in a cache line of 64 bytes. */
const numbersPerCacheLine = 8;

/** Gives the odd of a column their score: 0 or none, as their mark says. */
function settleOdd(block: ScoringBlock, node: number): void {
  const { scores, marks, odd, wordCount, stride } = block;
  for (let w = 0; w < wordCount; w++) {
    const first = node * stride + w * rowsPerWord;
    for (let word = odd[node * wordCount + w]; word !== 0; word &= word - 1) {
      const at = first + lowestBit(word);
      scores[at] = outcomeIn(marks[at]) === scoredCode ? 0 : Number.NaN;
    }
  }
}

/** Puts the scores of those indicators of a group into their columns that the plan says. */
export function scoreKept(
  { compiled, input }: BlockTask,
  block: ScoringBlock,
  { kept }: GroupPlan,
  first: number,
  size: number,
): void {
  const { indicatorOfNode, indicatorCount: step, flat } = compiled;
  for (let c = 0; c < kept.length; c++) {
    const child = kept[c];
    const k = indicatorOfNode[child];
    const place = { from: first * step + k, step, to: child * block.stride, size };
    scoreColumn(flat, k, input.figures, place, block.scores);
    if (block.oddCount > 0) settleOdd(block, child);
  }
}

/**
 * Where in the next block a pass reads ahead, a figure of one cache line in every row.
 *
 * Processors fetch ahead of what is read in order, not of what is read a row apart, as the columns are. Reading the next
 * block in order, line by line beside the arithmetic, takes a third off the time of a large batch, measured.
 */
function readAhead({ input }: BlockTask, block: ScoringBlock, size: number): void {
  const { place } = block;
  const end = block.ahead + numbersPerCacheLine * size;
  const within = end <= input.figures.length;
  place.ahead = within ? block.ahead : place.from;
  place.hop = within ? numbersPerCacheLine : 0;
  if (within) block.ahead = end;
}

function passOver(
  task: BlockTask,
  block: ScoringBlock,
  { kind, child, indicator, numbersAt, offsetsAt }: SumPass,
  before: number,
  first: number,
  size: number,
): void {
  const { compiled, input, plans } = task;
  const { weights } = task.weights;
  const { scores, stride, place } = block;
  const out = sumsAt(compiled, block);
  const column = child * stride;
  if (kind === 'column') sumColumn(scores, column, weights[child], before, out, size);
  else if (kind === 'columns') {
    sumFourColumns(scores, column, stride, weights, child, before, out, size);
  } else {
    place.step = compiled.indicatorCount;
    place.from = first * place.step + indicator;
    place.before = before;
    place.out = out;
    place.size = size;
    readAhead(task, block, size);
    const { numbers, offsets } = plans;
    block.read = sumFiveLines(numbers, numbersAt, offsets, offsetsAt, input.figures, scores, place);
  }
}

/**
 * Adds up weight · score of a group's children in their order and divides, Σ w·s / Σ w, up to the ceiling, as if all
 * of them were plain.
 *
 * @returns NaN when any of the scores is no number
 */
export function sumChildren(
  task: BlockTask,
  block: ScoringBlock,
  { group, under, passes }: GroupPlan,
  first: number,
  size: number,
): number {
  const { compiled } = task;
  const sums = sumsAt(compiled, block);
  let before = zerosAt(compiled, block);
  for (let p = 0; p < passes.length; p++) {
    passOver(task, block, passes[p], before, first, size);
    before = sums;
  }
  const column = group * block.stride;
  return divideSums(block.scores, sums, column, under, compiled.ceiling[group], size);
}
