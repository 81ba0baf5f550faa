import type { z } from 'zod';
import { fold } from '../cells/fold.ts';

/** A column that a table file can have. */
export interface Column {
  /** Its header in Chinese; the English header is its key. */
  readonly zh: string;
  /** Other headers it is known by. */
  readonly also?: readonly string[];
  /** Whether the file must have it. */
  readonly required: boolean;
  /** What a cell holds, in its plainest form. */
  readonly schema: z.ZodType;
}

/** The columns of one kind of table, by key, in the documented order. */
export type ColumnSet<Key extends string = string> = Readonly<Record<Key, Column>>;

/** Every header by which a set's columns are known, folded, with the column's key. */
export function headersOf<Key extends string>(columns: ColumnSet<Key>): Map<string, Key> {
  const keys = Object.keys(columns) as Key[];
  return new Map(
    keys.flatMap((key) =>
      [key, columns[key].zh, ...(columns[key].also ?? [])].map(
        (header) => [fold(header), key] as const,
      ),
    ),
  );
}

/** A column as a person looks for it: `code | 机构编号`. */
export const columnTitle = <Key extends string>(columns: ColumnSet<Key>, key: Key): string =>
  `${key} | ${columns[key].zh}`;
