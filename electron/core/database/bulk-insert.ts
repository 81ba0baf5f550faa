import type { Connection } from './driver.ts';
import type { Tables } from './tables.ts';

/**
 * A prepared insert of whole rows, for the paths where a query builder's cost per row would count. The
 * caller's transaction must be open on the same connection.
 *
 * @param conflict SQL after the values, such as `ON CONFLICT (code) DO UPDATE SET …`
 */
export function bulkInsert<Table extends keyof Tables & string>(
  connection: Connection,
  table: Table,
  columns: readonly (keyof Tables[Table] & string)[],
  conflict = '',
): (row: Tables[Table]) => void {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const marks = columns.map(() => '?').join(', ');
  const statement = connection.prepare(
    `INSERT INTO "${table}" (${names}) VALUES (${marks}) ${conflict}`,
  );
  return (row) => {
    statement.run(columns.map((column) => row[column]));
  };
}
