import { existsSync, rmSync } from 'node:fs';
import { Kysely, SqliteDialect } from 'kysely';
import { backUp } from './backup.ts';
import { type Connection, connect } from './driver.ts';
import { lockWorkspace } from './lock.ts';
import { applicationId, migrate, schemaVersion } from './migrate.ts';
import { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';

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
 *   `workspace-newer`, `workspace-damaged`
 */
export async function openDatabase(
  path: string,
  mode: 'create' | 'open',
  now: string,
): Promise<OpenDatabase> {
  if (mode === 'create' && existsSync(path)) throw new Refusal('workspace-exists', { path });
  if (mode === 'open' && !existsSync(path)) throw new Refusal('workspace-missing', { path });
  const lock = lockWorkspace(path, now);
  let connection: Connection | undefined;
  try {
    connection = connect(path);
    if (mode === 'open') checkOurs(connection, path);
    applyPragmas(connection);
    const version = Number(connection.pragma('user_version', { simple: true }));
    if (version > 0 && version < schemaVersion) await backUp(connection, 'before-migration', now);
    migrate(connection);
    const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
    const opened = connection;
    return {
      path,
      connection,
      kysely,
      async close() {
        opened.pragma('wal_checkpoint(TRUNCATE)');
        await kysely.destroy();
        opened.close();
        lock.release();
      },
      async discard() {
        await kysely.destroy();
        opened.close();
        for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
        lock.release();
      },
    };
  } catch (error) {
    connection?.close();
    lock.release();
    throw error;
  }
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
  if (connection.pragma('quick_check', { simple: true }) !== 'ok') {
    throw new Refusal('workspace-damaged', { path });
  }
}

function applyPragmas(connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
}
