import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '#core/database/driver.ts';
import { applicationId, migrate, schemaVersion } from '#core/database/migrate.ts';
import { type OpenDatabase, openDatabase } from '#core/database/open-database.ts';
import { Refusal } from '#core/database/refusal.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';

const now = '2026-05-20T01:00:00.000Z';

describe('a workspace file', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let path: string;
  let open: OpenDatabase | undefined;

  beforeEach(() => {
    folder = temporaryFolder();
    path = join(folder.path, '工作区.plumb');
  });
  afterEach(async () => {
    await open?.close();
    open = undefined;
    folder.remove();
  });

  async function refusalOf(attempt: Promise<unknown>): Promise<Refusal> {
    const error = await attempt.then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!(error instanceof Refusal)) throw new Error(`No refusal: ${String(error)}`);
    return error;
  }

  it('is opened with the promised settings, asserted on the live connection', async () => {
    open = await openDatabase(path, 'create', now);
    const setting = (name: string) => open?.connection.pragma(name, { simple: true });
    expect(setting('application_id')).toBe(applicationId);
    expect(setting('user_version')).toBe(schemaVersion);
    expect(setting('journal_mode')).toBe('wal');
    expect(setting('synchronous')).toBe(2);
    expect(setting('foreign_keys')).toBe(1);
    expect(setting('trusted_schema')).toBe(0);
  });

  it('has STRICT tables only', async () => {
    open = await openDatabase(path, 'create', now);
    const loose = open.connection
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(loose).toEqual([]);
  });

  it('has the schema that was committed', async () => {
    open = await openDatabase(path, 'create', now);
    const rows = open.connection
      .prepare<[], { sql: string }>(
        'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name',
      )
      .all();
    await expect(`${rows.map((row) => `${row.sql};`).join('\n\n')}\n`).toMatchFileSnapshot(
      `./schema-${schemaVersion}.sql`,
    );
  });

  it('is one file again once it is closed', async () => {
    const database = await openDatabase(path, 'create', now);
    await database.close();
    expect(readdirSync(folder.path)).toEqual(['工作区.plumb']);
  });

  it('is refused while it is in use, saying where and since when; and opens again afterwards', async () => {
    open = await openDatabase(path, 'create', now);
    const refusal = await refusalOf(openDatabase(path, 'open', now));
    expect(refusal.reason).toBe('workspace-in-use');
    expect(refusal.params).toMatchObject({ since: now });
    expect(refusal.params.host).not.toBe('');
    await open.close();
    open = await openDatabase(path, 'open', now);
  });

  it('is not made over a file that exists, nor opened where none is', async () => {
    writeFileSync(path, 'precious');
    expect((await refusalOf(openDatabase(path, 'create', now))).reason).toBe('workspace-exists');
    const absent = join(folder.path, 'absent.plumb');
    expect((await refusalOf(openDatabase(absent, 'open', now))).reason).toBe('workspace-missing');
    expect(existsSync(absent)).toBe(false);
  });

  it('is not opened when it is something else, and stays as it was', async () => {
    writeFileSync(path, 'not a database at all, but long enough to look like one'.repeat(50));
    expect((await refusalOf(openDatabase(path, 'open', now))).reason).toBe('not-a-workspace');
    const other = join(folder.path, 'other.plumb');
    const connection = connect(other);
    connection.exec('CREATE TABLE a (b)');
    connection.close();
    expect((await refusalOf(openDatabase(other, 'open', now))).reason).toBe('not-a-workspace');
  });

  it('of a newer version is refused and not touched', async () => {
    await (await openDatabase(path, 'create', now)).close();
    const connection = connect(path);
    connection.pragma(`user_version = ${schemaVersion + 1}`);
    connection.close();
    const refusal = await refusalOf(openDatabase(path, 'open', now));
    expect(refusal.reason).toBe('workspace-newer');
    expect(refusal.params).toMatchObject({ version: schemaVersion + 1, known: schemaVersion });
  });

  it('migrates from nothing in steps, each with its number', () => {
    const connection = connect(path);
    migrate(connection, 0);
    expect(connection.pragma('user_version', { simple: true })).toBe(0);
    migrate(connection, 1);
    expect(connection.pragma('user_version', { simple: true })).toBe(1);
    connection.close();
  });

  it('never changes or deletes a published framework, not even by hand', async () => {
    open = await openDatabase(path, 'create', now);
    open.connection.exec(`INSERT INTO framework_version VALUES
      ('f', 'F', 1, 'published', 0, '{}', 'hash', '${now}', '${now}')`);
    const connection = open.connection;
    expect(() => connection.exec("UPDATE framework_version SET content = '[]'")).toThrow(
      'a published framework never changes',
    );
    expect(() => connection.exec('DELETE FROM framework_version')).toThrow(
      'a published framework is never deleted',
    );
  });
});
