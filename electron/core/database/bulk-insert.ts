import { type BulkTable, columns } from './columns.ts';
import type { Connection } from './driver.ts';
import type { Tables } from './tables.ts';

/**
 * A prepared insert of whole rows, for the paths where a query builder's cost per row would count. The
 * caller's transaction must be open on the same connection.
 *
 * @param conflict SQL after the values, such as `ON CONFLICT (code) DO UPDATE SET …`
 */
export function bulkInsert<Table extends BulkTable>(
  connection: Connection,
  table: Table,
  conflict = '',
): (row: Tables[Table]) => void {
  const written: readonly (keyof Tables[Table] & string)[] = columns[table];
  const names = written.map((column) => `"${column}"`).join(', ');
  const marks = written.map(() => '?').join(', ');
  const statement = connection.prepare(
    `INSERT INTO "${table}" (${names}) VALUES (${marks}) ${conflict}`,
  );
  return (row) => {
    statement.run(written.map((column) => row[column]));
  };
}
