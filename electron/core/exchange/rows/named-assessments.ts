import { type RawBuilder, sql } from 'kysely';
import { fold } from '../cells/fold.ts';
import { type ColumnSet, headersOf } from '../columns/column-set.ts';
import type { Table } from '../table/table.ts';
import type { KnownRound } from './known-round.ts';

/**
 * The assessments whose contracts a table names: a file of a few rows is read against them, not against all
 * that a large round holds.
 *
 * @returns their ids, each once
 */
export function namedAssessments<Key extends string>(
  { header, rows }: Table,
  columns: ColumnSet<Key>,
  { assessments }: KnownRound,
): string[] {
  const keys = headersOf(columns);
  const index = header.findIndex((title) => keys.get(fold(title)) === 'contract');
  if (index < 0) return [];
  const named = new Set(rows.map(({ cells }) => assessments.get(cells[index])?.id ?? ''));
  named.delete('');
  return [...named];
}

/** Any number of ids as the right side of an SQL `IN`, which takes a limited number of parameters. */
export const idList = (ids: readonly string[]): RawBuilder<string> =>
  sql<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
