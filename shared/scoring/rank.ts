import type { AssessmentResult } from '#shared/domain/result.ts';

/** Decimals to which totals are compared for their rank; the workbook's formula rounds to as many. */
export const rankDecimals = 9;

/**
 * What an assessment is ranked by: its total, to nine decimals, so that the last bits of a sum decide
 * nothing. Null without a grade: insufficient evidence is a result of its own and has no rank.
 */
export function rankKey({
  total,
  grade,
}: Pick<AssessmentResult, 'total' | 'grade'>): number | null {
  if (total === null || grade.kind !== 'grade') return null;
  const scale = 10 ** rankDecimals;
  return Math.round(total * scale) / scale;
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
