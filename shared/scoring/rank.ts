import type { AssessmentResult } from '#shared/domain/result.ts';

/** Decimals to which totals are compared for their rank; the workbook's formula rounds to as many. */
export const rankDecimals = 9;

const scale = 1e9;

/** A total as it is ranked: to nine decimals, so that the last bits of a sum decide nothing. */
export function rankedTotal(total: number): number {
  return Math.round(total * scale) / scale;
}

/**
 * What an assessment is ranked by: its total. Null without a grade: insufficient evidence is a result of
 * its own and has no rank.
 */
export function rankKey({
  total,
  grade,
}: Pick<AssessmentResult, 'total' | 'grade'>): number | null {
  return total === null || grade.kind !== 'grade' ? null : rankedTotal(total);
}

/** Ranks keys, 1 for the greatest; equals share a rank (1, 2, 2, 4), null stays null. */
export function ranksOf(keys: readonly (number | null)[]): (number | null)[] {
  const sorted = keys.filter((key) => key !== null).sort((a, b) => b - a);
  const rank = new Map<number, number>();
  sorted.forEach((key, place) => {
    if (!rank.has(key)) rank.set(key, place + 1);
  });
  return keys.map((key) => (key === null ? null : (rank.get(key) ?? null)));
}
