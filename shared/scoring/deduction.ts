import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { DeductionFindings } from '#shared/domain/observation.ts';

/** What one kind of finding takes off before the multiplier. */
export interface DeductionLine {
  readonly item: string;
  readonly points: number;
  readonly count: number;
  /** points · count */
  readonly product: number;
}

/** The arithmetic of a deduction: the lines found, their sum, and what revisits make of it. */
export interface DeductionArithmetic {
  /** The items that were found at least once, in the measure's order. */
  readonly lines: readonly DeductionLine[];
  /** Σ points · count */
  readonly sum: number;
  /** 1 + `repeat[revisits]`, the last one for more revisits; 1 where revisits are not asked for. */
  readonly multiplier: number;
  /** sum · multiplier: the raw value, zero or more. */
  readonly deducted: number;
}

/** How many points findings take off, line by line. */
export function deductionArithmetic(
  { items, repeat }: DeductionMeasure,
  { counts, revisits }: DeductionFindings,
): DeductionArithmetic {
  const lines: DeductionLine[] = [];
  let sum = 0;
  for (const { code, points } of items) {
    const count = Object.hasOwn(counts, code) ? counts[code] : 0;
    if (count === 0) continue;
    const product = points * count;
    lines.push({ item: code, points, count, product });
    sum += product;
  }
  const added = repeat.length === 0 ? 0 : repeat[Math.min(revisits, repeat.length - 1)];
  const multiplier = 1 + added;
  return { lines, sum, multiplier, deducted: sum * multiplier };
}
