import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
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
  for (let attempt = 0; attempt < 5; attempt++) {
    const connection = take(path, lockPath, now);
    if (isAt(lockPath, connection)) return { release: () => release(lockPath, connection) };
    connection.close();
  }
  throw new Refusal('workspace-in-use', { path, host: '', since: '' });
}

function take(path: string, lockPath: string, now: string): Connection {
  const connection = connect(lockPath, { timeout: 200 });
  try {
    connection.pragma('journal_mode = DELETE');
    writeHolder(connection, now);
    connection.exec('BEGIN IMMEDIATE');
    return connection;
  } catch (error) {
    const holder = readHolder(connection);
    connection.close();
    if (isBusy(error)) throw new Refusal('workspace-in-use', { path, ...holder });
    throw error;
  }
}

/**
 * Whether the file that is locked is still the one at its path: whoever waited for a lock that was given
 * back holds a file that is deleted, and others would lock a new one.
 */
function isAt(lockPath: string, locked: Connection): boolean {
  if (!existsSync(lockPath)) return false;
  const found = connect(lockPath, { timeout: 200, readonly: true });
  try {
    return ticketOf(found) === ticketOf(locked);
  } catch {
    return false;
  } finally {
    found.close();
  }
}

const ticketOf = (connection: Connection): unknown =>
  connection.prepare('SELECT ticket FROM holder').pluck().get();

/** Deletes the file before the lock is let go: afterwards it could be somebody else's. */
function release(lockPath: string, connection: Connection): void {
  const deleted = isDeleted(lockPath);
  connection.exec('ROLLBACK');
  connection.close();
  // Windows deletes no open file: there it goes now, unless somebody else has opened it meanwhile.
  if (!deleted && process.platform === 'win32') isDeleted(lockPath);
}

function isDeleted(lockPath: string): boolean {
  try {
    rmSync(lockPath, { force: true });
    return true;
  } catch {
    return false;
  }
}

function writeHolder(connection: Connection, now: string): void {
  connection.exec('BEGIN IMMEDIATE');
  connection.exec('DROP TABLE IF EXISTS holder');
  connection.exec('CREATE TABLE holder (host TEXT, process INTEGER, since TEXT, ticket TEXT)');
  connection
    .prepare('INSERT INTO holder VALUES (?, ?, ?, ?)')
    .run(hostname(), process.pid, now, randomUUID());
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
