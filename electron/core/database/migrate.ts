import type { Connection } from './driver.ts';
import { migrations } from './migrations/index.ts';

/** Marks a file as a Plumbline workspace: `PLUM` in ASCII. */
export const applicationId = 0x504c554d;

/** The schema version this program writes. */
export const schemaVersion = migrations.length;

/** Brings a file from the version it has to `target`, each step in one transaction with its number. */
export function migrate(connection: Connection, target: number = schemaVersion): void {
  const from = Number(connection.pragma('user_version', { simple: true }));
  for (let version = from; version < target; version++) {
    connection.transaction(() => {
      connection.exec(migrations[version]);
      connection.pragma(`application_id = ${applicationId}`);
      connection.pragma(`user_version = ${version + 1}`);
    })();
  }
}
