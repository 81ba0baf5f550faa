import type { BlockTask } from './block-task.ts';
import { findOddStates } from './find-odd-states.ts';
import { gradeTotals } from './grade-block.ts';
import { makePlain } from './odd-rows.ts';
import { scoreGroups } from './score-groups.ts';
import type { ScoringBlock } from './scoring-block.ts';

/**
 * Scores `size` assessments from `first` on into a block: the one engine behind every result, whether all
 * nodes are kept or only totals.
 */
export function scoreBlock(
  task: BlockTask,
  block: ScoringBlock,
  first: number,
  size: number,
): void {
  const { indicatorCount } = task.compiled;
  const begin = first * indicatorCount;
  const end = begin + size * indicatorCount;
  makePlain(block);
  findOddStates(task, block, begin, end);
  scoreGroups(task, block, first, size);
  gradeTotals(task, block, first, size);
}
