import { cellName, columnName } from '../cells/cell-name.ts';
import { fold } from '../cells/fold.ts';
import { type ColumnSet, columnTitle, headersOf } from '../columns/column-set.ts';
import type { Table } from '../table/table.ts';
import type { ProblemList } from './problem-list.ts';

/** Which of a table's columns holds what. */
export interface Layout<Key extends string> {
  /** A column's index, counted from 0; undefined when the file has no such column. */
  readonly indexes: ReadonlyMap<Key, number>;
  readonly header: readonly string[];
  /** The columns that mean nothing here: their headers, or the letter of one without. */
  readonly unknown: readonly string[];
}

/**
 * Reads a table's header. A required column that is missing and a column that stands twice are problems.
 *
 * @param more further columns by header, such as the items of a questionnaire
 */
export function layOut<Key extends string>(
  table: Table,
  columns: ColumnSet<Key>,
  problems: ProblemList,
  more: ReadonlyMap<string, Key> = new Map(),
): Layout<Key> {
  const fixed = headersOf(columns);
  const folded = new Map([...more].map(([title, key]) => [fold(title), key]));
  const indexes = new Map<Key, number>();
  const unknown: string[] = [];
  const { header, headerRow } = table;
  header.forEach((title, index) => {
    const key = fixed.get(fold(title)) ?? more.get(title) ?? folded.get(fold(title));
    const first = key === undefined ? undefined : indexes.get(key);
    if (key === undefined) {
      unknown.push(title === '' ? columnName(index) : title);
    } else if (first === undefined) {
      indexes.set(key, index);
    } else {
      const place = { row: headerRow, index, column: title, value: title };
      problems.add('column.repeated', place, { cell: cellName(headerRow, first) });
    }
  });
  for (const key of Object.keys(columns) as Key[]) {
    if (!columns[key].required || indexes.has(key)) continue;
    const column = columnTitle(columns, key);
    problems.add('column.missing', { row: headerRow, index: null, column, value: '' });
  }
  return { indexes, header, unknown };
}
