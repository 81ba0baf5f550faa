import type { BlockTask } from './block-task.ts';
import type { GroupPlan, SumPass } from './group-plan.ts';
import { outcomeIn } from './marks.ts';
import { lowestBit } from './odd-rows.ts';
import { scoreColumn } from './score-column.ts';
import { rowsPerWord, type ScoringBlock, zerosAt } from './scoring-block.ts';
import { scoredCode } from './state-codes.ts';
import { sumFiveColumns } from './sum-columns.ts';
import { sumFiveLines } from './sum-lines.ts';

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

function passOver(
  task: BlockTask,
  block: ScoringBlock,
  { kind, indicator, numbersAt, placesAt }: SumPass,
  first: number,
): number {
  const { compiled, input, plans } = task;
  const { scores, place } = block;
  const { numbers, places } = plans;
  if (kind === 'columns') {
    return sumFiveColumns(numbers, numbersAt, places, placesAt, scores, place);
  }
  place.step = compiled.indicatorCount;
  place.from = first * place.step + indicator;
  return sumFiveLines(numbers, numbersAt, places, placesAt, input.figures, scores, place);
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
  const { place } = block;
  place.size = size;
  place.before = zerosAt(task.compiled, block);
  place.out = group * block.stride;
  place.under = 1;
  place.most = Number.POSITIVE_INFINITY;
  let all = 0;
  for (let p = 0; p < passes.length; p++) {
    if (p === passes.length - 1) {
      place.under = under;
      place.most = task.compiled.ceiling[group];
    }
    all = passOver(task, block, passes[p], first);
    place.before = place.out;
  }
  return all;
}
