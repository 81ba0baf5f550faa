import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { DeductionFindings } from '#shared/domain/observation.ts';

/** Nothing was found, and nothing had to be visited again. */
export const nothingFound: DeductionFindings = { counts: {}, revisits: 0 };

/** How many digits are typed at most into a count of findings and into a number of revisits. */
export const countDigits = { finding: 4, revisits: 2 } as const;

/** How often one thing was found; 0 where it was not. */
export function countOf({ counts }: DeductionFindings, item: string): number {
  return Object.hasOwn(counts, item) ? counts[item] : 0;
}

/** The findings with another count of one item: in the measure's order, none that is 0. */
export function withCount(
  { items }: DeductionMeasure,
  findings: DeductionFindings,
  item: string,
  count: number,
): DeductionFindings {
  const changed = items.flatMap(({ code }): [string, number][] => {
    const found = code === item ? count : countOf(findings, code);
    return found > 0 ? [[code, found]] : [];
  });
  return { ...findings, counts: Object.fromEntries(changed) };
}

/** How many findings there are over all items. */
export function totalFound({ counts }: DeductionFindings): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
