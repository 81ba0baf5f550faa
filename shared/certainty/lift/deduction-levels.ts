import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { DeductionFindings } from '#shared/domain/observation.ts';
import { deductionArithmetic } from '#shared/scoring/deduction.ts';
import type { PossibleValue } from './possible-value.ts';

/** Up to so many ways to make some findings fewer times, all of them are taken. */
const complete = 256;

/** Counts with one finding less at a time, in the order of `items`. */
function oneByOne(
  items: readonly { readonly code: string }[],
  counts: Readonly<Record<string, number>>,
): Record<string, number>[] {
  const left = { ...counts };
  const ways: Record<string, number>[] = [];
  for (const { code } of items) {
    while (left[code] > 0) {
      left[code] -= 1;
      ways.push({ ...left });
    }
  }
  return ways;
}

function everyWay(
  items: readonly { readonly code: string }[],
  counts: Readonly<Record<string, number>>,
): Record<string, number>[] {
  return items.reduce<Record<string, number>[]>(
    (ways, { code }) =>
      ways.flatMap((way) =>
        Array.from({ length: counts[code] + 1 }, (_, count) => ({ ...way, [code]: count })),
      ),
    [{}],
  );
}

function fewerFindings(
  measure: DeductionMeasure,
  counts: Readonly<Record<string, number>>,
): Record<string, number>[] {
  const found = measure.items
    .filter(({ code }) => counts[code] > 0)
    .sort((a, b) => a.points - b.points);
  const ways = found.reduce((product, { code }) => product * (counts[code] + 1), 1);
  if (ways <= complete) return everyWay(found, counts);
  return [...oneByOne(found, counts), ...oneByOne(found.toReversed(), counts)];
}

/**
 * What a deduction would come to with fewer findings, one less at a time.
 *
 * From the findings made, every choice of those that would be missing (of very many: the mildest first and
 * the gravest first). Without them (several assessors differed) one finding of each kind less, quarters
 * of the points, and none.
 *
 * @param raw points deducted now; null where nothing is known
 */
export function deductionLevels(
  measure: DeductionMeasure,
  findings: DeductionFindings | null,
  raw: number | null,
): PossibleValue[] {
  if (findings === null) {
    const now = raw ?? measure.full;
    const less = measure.items.map(({ points }) => now - points).filter((points) => points > 0);
    const quarters = [0.75, 0.5, 0.25, 0].map((share) => now * share);
    return [...less, ...quarters].map((points) => ({ raw: points, value: null }));
  }
  return fewerFindings(measure, findings.counts).map((counts) => {
    const value = { counts, revisits: findings.revisits };
    return { raw: deductionArithmetic(measure, value).deducted, value };
  });
}
