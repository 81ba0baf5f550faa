import { rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { type Connection, connect } from './driver.ts';
import { Refusal } from './refusal.ts';

/** A held lock on a workspace file; it dies with the process that holds it. */
export interface WorkspaceLock {
  release(): void;
}

/**
 * Takes the right to open a workspace, for one core at a time.
 *
 * The lock is SQLite's own RESERVED lock on a small file beside the workspace: the operating system
 * drops it when the process dies, on every platform, so no stale lock can shut a workspace. Others can
 * still read who holds it.
 *
 * @throws Refusal `workspace-in-use` with `host` and `since` of the holder
 */
export function lockWorkspace(path: string, now: string): WorkspaceLock {
  const lockPath = `${path}.lock`;
  const connection = connect(lockPath, { timeout: 200 });
  try {
    connection.pragma('journal_mode = DELETE');
    writeHolder(connection, now);
    connection.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const holder = readHolder(connection);
    connection.close();
    if (isBusy(error)) throw new Refusal('workspace-in-use', { path, ...holder });
    throw error;
  }
  return {
    release() {
      connection.exec('ROLLBACK');
      connection.close();
      rmSync(lockPath, { force: true });
    },
  };
}

function writeHolder(connection: Connection, now: string): void {
  connection.exec('BEGIN IMMEDIATE');
  connection.exec('CREATE TABLE IF NOT EXISTS holder (host TEXT, process INTEGER, since TEXT)');
  connection.exec('DELETE FROM holder');
  connection.prepare('INSERT INTO holder VALUES (?, ?, ?)').run(hostname(), process.pid, now);
  connection.exec('COMMIT');
}

function readHolder(connection: Connection): { host: string; since: string } {
  try {
    const row = connection.prepare('SELECT host, since FROM holder').get();
    if (row && typeof row === 'object' && 'host' in row && 'since' in row) {
      return { host: String(row.host), since: String(row.since) };
    }
  } catch {
    // The holder is just writing its name: the refusal is right without it.
  }
  return { host: '', since: '' };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
