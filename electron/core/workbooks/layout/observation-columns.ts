import type { Indicator } from '#shared/domain/framework/node.ts';
import { columnName } from '../book/reference.ts';

/** The columns that the Observations sheet always has. */
export const observationColumns = {
  contract: 1,
  indicator: 2,
  name: 3,
  date: 4,
  kind: 5,
  source: 6,
  assessor: 7,
  lead: 8,
  state: 9,
  value: 10,
  /** The value where the state says that there is one and the visit is of the indicator's source. */
  read: 11,
  /** The value where the round's rule uses it. */
  counts: 12,
  reason: 13,
  comment: 14,
  carriedFrom: 15,
  carriedSource: 16,
} as const;

/** The columns for what a value is made of; null where no indicator needs them. */
export interface PartColumns {
  /** A ratio's two sides. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How often a deduction's findings were revisited. */
  readonly revisits: number | null;
  /** A checklist's first answer or a deduction's first count; the others follow. */
  readonly item: number;
  /** How many follow at most. */
  readonly mostItems: number;
  readonly last: number;
}

/** The rows of the Observations sheet: its header, and the first observation. */
export const observationRows = { header: 3, first: 4 } as const;

/** Gives the parts of values columns after those that are always there. */
export function placeParts(indicators: readonly Indicator[]): PartColumns {
  let column = observationColumns.carriedSource as number;
  const measures = indicators.map(({ measure }) => measure);
  const next = (needed: boolean) => {
    if (needed) column += 1;
    return needed ? column : null;
  };
  const ratio = measures.some(({ kind }) => kind === 'ratio');
  const numerator = next(ratio);
  const denominator = next(ratio);
  const repeats = measures.some((one) => one.kind === 'deduction' && one.repeat.length > 0);
  const revisits = next(repeats);
  const mostItems = Math.max(0, ...measures.map(itemCount));
  const item = column + 1;
  return { numerator, denominator, revisits, item, mostItems, last: column + mostItems };
}

/** How many items a measure asks about one by one. */
export function itemCount(measure: Indicator['measure']): number {
  return measure.kind === 'checklist' || measure.kind === 'deduction' ? measure.items.length : 0;
}

/** A column of the sheet from its first observation to its last. */
export function observationRange(column: number, count: number): string {
  const last = observationRows.first + Math.max(1, count) - 1;
  return `${columnName(column)}${observationRows.first}:${columnName(column)}${last}`;
}
