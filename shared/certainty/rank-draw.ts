import { rankedTotal } from '#shared/scoring/rank.ts';
import type { DrawnRound } from './drawn-round.ts';

/** How many of some rising values are at most `value`. */
function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Ranks the assessments of one draw by their totals, as the results of a round are ranked: 1 for the best,
 * equals share a rank, nobody without a grade has one.
 *
 * @param graded how many grades there are: codes from there on are no grades
 */
export function rankDraw(drawn: DrawnRound, draw: number, graded: number): void {
  const { count, totals, ranks, grades } = drawn;
  const from = draw * count;
  const keys = new Float64Array(count);
  let ranked = 0;
  for (let i = from; i < from + count; i++) {
    if (grades[i] < graded) keys[ranked++] = rankedTotal(totals[i]);
  }
  const sorted = keys.subarray(0, ranked).sort();
  for (let i = from; i < from + count; i++) {
    ranks[i] = grades[i] < graded ? ranked - countUpTo(sorted, rankedTotal(totals[i])) + 1 : 0;
  }
}
