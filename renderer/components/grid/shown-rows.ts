import { z } from 'zod';
import { type Column, textOf } from './column.ts';

/** By which column rows stand, and which way. */
export const Sorting = z.object({ key: z.string(), descending: z.boolean() }).readonly();
export type Sorting = z.infer<typeof Sorting>;

/** What is wanted of each column, by its key; columns without a wish are not here. */
export const Filters = z.record(z.string(), z.string()).readonly();
export type Filters = z.infer<typeof Filters>;

type Compare = (left: string, right: string) => number;

/** The rows that meet every filter, in the order of `sorting`; equals keep their order. */
export function shownRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: Filters,
  sorting: Sorting | null,
  compare: Compare,
): readonly Row[] {
  const tests = columns.flatMap((column) => {
    const wanted = filters[column.key] ?? '';
    return wanted === '' ? [] : [rowTest(column, wanted)];
  });
  const kept = tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
  const column = sorting && columns.find((one) => one.key === sorting.key);
  return column ? sortRows(kept, column, sorting.descending, compare) : kept;
}

function rowTest<Row>(column: Column<Row>, wanted: string): (row: Row) => boolean {
  if (Array.isArray(column.filter)) return (row) => textOf(column, row) === wanted;
  const needle = wanted.toLowerCase();
  return (row) => textOf(column, row).toLowerCase().includes(needle);
}

function sortRows<Row>(
  rows: readonly Row[],
  column: Column<Row>,
  descending: boolean,
  compare: Compare,
): readonly Row[] {
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null);
      }
      if (typeof a.value === 'number' && typeof b.value === 'number') {
        return direction * (a.value - b.value);
      }
      return direction * compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}

/** The next way a column is sorted when its heading is pressed: up, down, as it came. */
export function nextSorting(sorting: Sorting | null, key: string): Sorting | null {
  if (sorting?.key !== key) return { key, descending: false };
  return sorting.descending ? null : { key, descending: true };
}
