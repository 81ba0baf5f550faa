import { createHash } from 'node:crypto';
import type { Connection } from '#core/database/driver.ts';

/** SHA-256 of every row of every table: equal when nothing at all has changed. */
export function contentHash(connection: Connection): string {
  const hash = createHash('sha256');
  const tables = connection
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  for (const table of tables) {
    hash.update(`\n${table}\n`);
    const rows = connection.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw().all();
    for (const row of rows.map((cells) => JSON.stringify(cells)).sort()) hash.update(`${row}\n`);
  }
  return hash.digest('hex');
}
