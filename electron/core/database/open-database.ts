import { existsSync, rmSync } from 'node:fs';
import { Kysely } from 'kysely';
import { backUp } from './backup.ts';
import { asDiskRefusal, checkWritable, isDiskError } from './disk-refusal.ts';
import { type Connection, connect } from './driver.ts';
import { lockWorkspace, type WorkspaceLock } from './lock.ts';
import { applicationId, migrate, schemaVersion } from './migrate.ts';
import { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';
import { WorkspaceDialect } from './workspace-dialect.ts';

export type Database = Kysely<Tables>;

/** An open workspace file. */
export interface OpenDatabase {
  readonly path: string;
  readonly connection: Connection;
  readonly kysely: Database;
  /** Folds the log into the one file and lets go of it. */
  close(): Promise<void>;
  /** Lets go of a file that could not be made, and deletes it. */
  discard(): Promise<void>;
}

/**
 * Creates or opens a workspace file: lock, pragmas, checks, backup and migration.
 *
 * @param mode `create` wants no file there, `open` wants one
 * @throws Refusal `workspace-exists`, `workspace-missing`, `workspace-in-use`, `not-a-workspace`,
 *   `workspace-newer`, `workspace-damaged`, `folder-missing`, `path-not-writable`, `disk-full`
 */
export async function openDatabase(
  path: string,
  mode: 'create' | 'open',
  now: string,
): Promise<OpenDatabase> {
  checkPath(path, mode);
  try {
    return await openLocked(path, mode, now);
  } catch (error) {
    throw asDiskRefusal(error, path);
  }
}

async function openLocked(
  path: string,
  mode: 'create' | 'open',
  now: string,
): Promise<OpenDatabase> {
  const lock = lockWorkspace(path, now);
  let connection: Connection | undefined;
  try {
    // Two cores may have seen no file here; the one that comes second finds the first one's.
    if (mode === 'create') checkPath(path, mode);
    connection = connect(path);
    if (mode === 'open') checkOurs(connection, path);
    applyPragmas(connection);
    const version = Number(connection.pragma('user_version', { simple: true }));
    if (version > 0 && version < schemaVersion) await backUp(connection, 'before-migration', now);
    migrate(connection);
    const kysely = new Kysely<Tables>({ dialect: new WorkspaceDialect(connection) });
    return opened(path, connection, kysely, lock);
  } catch (error) {
    connection?.close();
    if (mode === 'create' && connection) deleteFile(path);
    lock.release();
    throw error;
  }
}

function opened(
  path: string,
  connection: Connection,
  kysely: Database,
  lock: WorkspaceLock,
): OpenDatabase {
  /** A transaction that runs has the only connection: this waits for its end. */
  const letGo = async (last: () => void) => {
    try {
      await kysely.connection().execute(async () => last());
    } finally {
      await kysely.destroy();
      connection.close();
    }
  };
  return {
    path,
    connection,
    kysely,
    async close() {
      await letGo(() => foldLog(connection)).finally(() => lock.release());
    },
    async discard() {
      await letGo(() => undefined).finally(() => {
        deleteFile(path);
        lock.release();
      });
    },
  };
}

/** Folds the log into the file; where the disk is full it stays beside it and is folded in another time. */
function foldLog(connection: Connection): void {
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (!isDiskError(error)) throw error;
  }
}

function deleteFile(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
}

function checkPath(path: string, mode: 'create' | 'open'): void {
  const there = existsSync(path);
  if (mode === 'create' && there) throw new Refusal('workspace-exists', { path });
  if (mode === 'open' && !there) throw new Refusal('workspace-missing', { path });
  if (mode === 'open') checkWritable(path);
}

function checkOurs(connection: Connection, path: string): void {
  let id: unknown;
  let version: number;
  try {
    id = connection.pragma('application_id', { simple: true });
    version = Number(connection.pragma('user_version', { simple: true }));
  } catch {
    throw new Refusal('not-a-workspace', { path });
  }
  if (id !== applicationId) throw new Refusal('not-a-workspace', { path });
  if (version > schemaVersion) {
    throw new Refusal('workspace-newer', { path, version, known: schemaVersion });
  }
  if (!isWhole(connection)) throw new Refusal('workspace-damaged', { path });
}

/** A file that is damaged enough makes the check itself fail. */
function isWhole(connection: Connection): boolean {
  try {
    return connection.pragma('quick_check', { simple: true }) === 'ok';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT') return false;
    throw error;
  }
}

function applyPragmas(connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
}
