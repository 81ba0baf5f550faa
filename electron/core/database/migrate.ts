import type { Connection } from './driver.ts';
import { migrations } from './migrations/index.ts';
import { Refusal } from './refusal.ts';

/** Marks a file as a Plumbline workspace: `PLUM` in ASCII. */
export const applicationId = 0x504c554d;

/** The schema version this program writes. */
export const schemaVersion = migrations.length;

/**
 * Brings a file from the version it has to `target`, each step in one transaction with its number.
 *
 * @throws Refusal `workspace-damaged` where rows refer to others that are not there; the step is undone
 */
export function migrate(connection: Connection, target: number = schemaVersion): void {
  const from = Number(connection.pragma('user_version', { simple: true }));
  if (from >= target) return;
  const watched = Number(connection.pragma('foreign_keys', { simple: true }));
  // A table that others refer to is made anew under its name: SQLite would delete what refers to it.
  connection.pragma('foreign_keys = OFF');
  try {
    for (let version = from; version < target; version++) takeStep(connection, version);
  } finally {
    connection.pragma(`foreign_keys = ${watched}`);
  }
}

function takeStep(connection: Connection, version: number): void {
  connection.transaction(() => {
    connection.exec(migrations[version]);
    const [stray] = connection.pragma('foreign_key_check') as unknown[];
    if (stray !== undefined) throw new Refusal('workspace-damaged', { path: connection.name });
    connection.pragma(`application_id = ${applicationId}`);
    connection.pragma(`user_version = ${version + 1}`);
  })();
}
