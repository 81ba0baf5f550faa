import type { BlockTask } from './block-task.ts';
import { methodCodes, missingCodes } from './compiled-framework.ts';
import { markOf, outcomeIn } from './marks.ts';
import { meanOf, needsWeight, startOf, withChild } from './means.ts';
import { lowestBit, mark } from './odd-rows.ts';
import { scoreOf } from './score-column.ts';
import { rowsPerWord, type ScoringBlock } from './scoring-block.ts';
import { excludedCode, missingCode, scoredCode } from './state-codes.ts';

/**
 * The score of a child in assessment `i` of a block: a group's from its column, a plain indicator's from its
 * curve, an odd one's 0.
 */
function scoreOfChild(
  { compiled, input }: BlockTask,
  block: ScoringBlock,
  child: number,
  first: number,
  i: number,
): number {
  const k = compiled.indicatorOfNode[child];
  const at = child * block.stride + i;
  if (k < 0) return block.scores[at];
  if (block.marks[at] !== 0) return 0;
  return scoreOf(compiled.flat, k, input.figures[(first + i) * compiled.indicatorCount + k]);
}

function groupOutcome(blocks: boolean, weighs: boolean, lacking: number, left: number): number {
  if (lacking > 0 && (left === 0 || blocks)) return missingCode;
  return left === 0 || !weighs ? excludedCode : scoredCode;
}

/** Scores a group in assessment `i` of a block, whatever became of its children. */
function scoreRow(
  task: BlockTask,
  block: ScoringBlock,
  group: number,
  first: number,
  i: number,
): void {
  const { compiled, weights } = task;
  const { marks, coverages, stride } = block;
  const method = compiled.method[group];
  const policy = compiled.missing[group];
  const end = compiled.firstChild[group] + compiled.childCount[group];
  const adds = method === methodCodes['weighted-mean'];
  let sum = startOf(method);
  let under = 0;
  let left = 0;
  let lacking = 0;
  let covered = 0;
  let applicable = 0;
  for (let child = compiled.firstChild[group]; child < end; child++) {
    const at = child * stride + i;
    const share = weights.available[child];
    const found = scoreOfChild(task, block, child, first, i);
    // Measured, and without a number: missing, never zero.
    if (marks[at] === 0 && Number.isNaN(found)) mark(block, child, i, markOf(missingCode, 0), 0);
    const coverage = coverages[at];
    const outcome = outcomeIn(marks[at]);
    if (!Number.isNaN(coverage)) {
      applicable += share;
      covered += share * coverage;
    }
    if (outcome === missingCode) lacking++;
    if (outcome === excludedCode || (outcome === missingCode && policy !== missingCodes.zero)) {
      continue;
    }
    const score = outcome === scoredCode ? found : 0;
    const weight = weights.weights[child];
    sum = adds
      ? sum + weight * score
      : withChild(method, sum, weight, score, compiled.floor[group]);
    under += share;
    left++;
  }
  const weighs = under > 0 || !needsWeight(method);
  const outcome = groupOutcome(policy === missingCodes.block, weighs, lacking, left);
  const share = covered / applicable;
  mark(block, group, i, markOf(outcome, share), share);
  block.scores[group * stride + i] =
    outcome === scoredCode ? meanOf(compiled, group, sum, under) : Number.NaN;
}

/** Scores a group in those assessments of a block in which a child is odd. */
export function scoreMixedRows(
  task: BlockTask,
  block: ScoringBlock,
  group: number,
  first: number,
  size: number,
): void {
  const { oddChildren, wordCount } = block;
  for (let w = 0; w < wordCount; w++) {
    for (let word = oddChildren[w]; word !== 0; word &= word - 1) {
      const i = w * rowsPerWord + lowestBit(word);
      if (i < size) scoreRow(task, block, group, first, i);
    }
  }
}
