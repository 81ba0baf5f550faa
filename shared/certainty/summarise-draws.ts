import type { AssessmentCertainty, DrawnInterval } from '#shared/domain/certainty.ts';
import type { GradeResult } from '#shared/domain/result.ts';
import type { DrawnRound } from './drawn-round.ts';
import { quantileOfSorted } from './quantile.ts';

/** A grade that fewer of the draws gave is flagged for review. */
export const sureFrom = 0.8;

/** What the draws of one assessment come to. */
export type DrawnSummary = Pick<
  AssessmentCertainty,
  'mean' | 'totalInterval' | 'rankInterval' | 'shares'
>;

/** The keys of shares by code of a grade: the grades, then what stands where a grade cannot. */
export function shareKeys(grades: readonly { readonly code: string }[]): string[] {
  return [...grades.map(({ code }) => code), 'insufficient-evidence', 'no-score'];
}

/** The key under which a grade result's share stands. */
export const shareKey = (grade: GradeResult): string =>
  grade.kind === 'grade' ? grade.code : grade.kind;

function intervalOf(values: Float64Array): DrawnInterval | null {
  if (values.length === 0) return null;
  const sorted = values.slice().sort();
  return { lower: quantileOfSorted(sorted, 0.05), upper: quantileOfSorted(sorted, 0.95) };
}

/**
 * Sums up the draws of one assessment: mean and 90 % interval of the totals, 90 % interval of the ranks,
 * and the share of draws with each grade.
 *
 * @param index its place in the round
 * @param keys by code of a grade: `shareKeys`
 */
export function summariseDraws(
  drawn: DrawnRound,
  index: number,
  keys: readonly string[],
): DrawnSummary {
  const { draws, count } = drawn;
  const totals = new Float64Array(draws);
  const ranks = new Float64Array(draws);
  const tally = new Array<number>(keys.length).fill(0);
  let scored = 0;
  let ranked = 0;
  let sum = 0;
  for (let at = index; at < draws * count; at += count) {
    const total = drawn.totals[at];
    if (!Number.isNaN(total)) {
      totals[scored++] = total;
      sum += total;
    }
    if (drawn.ranks[at] > 0) ranks[ranked++] = drawn.ranks[at];
    tally[drawn.grades[at]] += 1;
  }
  return {
    mean: scored === 0 ? null : sum / scored,
    totalInterval: intervalOf(totals.subarray(0, scored)),
    rankInterval: intervalOf(ranks.subarray(0, ranked)),
    shares: Object.fromEntries(
      keys.flatMap((key, code) => (tally[code] > 0 ? [[key, tally[code] / draws]] : [])),
    ),
  };
}
