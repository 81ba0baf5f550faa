import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connection, connect } from '#core/database/driver.ts';
import { migrate, schemaVersion } from '#core/database/migrate.ts';
import { type OpenDatabase, openDatabase } from '#core/database/open-database.ts';
import { Refusal } from '#core/database/refusal.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';

const now = '2026-05-20T01:00:00.000Z';

/** A row in every table of the first schema that others refer to, or that refers to others. */
const filled = `
INSERT INTO workspace VALUES ('w', '望川', 'zh-CN', 'CNY', 0, '${now}');
INSERT INTO provider VALUES ('p', 'P1', 'Provider', '机构', 'non-profit', NULL, 'North');
INSERT INTO person VALUES ('s', 'chen', 'Chen', 'supervisor', NULL, 1, 'a', 'b', 'c', 0, NULL);
INSERT INTO contract VALUES ('c', 'C1', 'p', 'Care', '照料', 'daily-care', 'purchase', 'survival',
  '2026-01-01', '2026-12-31', 100, 'CNY', 40);
INSERT INTO framework_version VALUES ('f', 'F', 1, 'published', 0, '{}', 'hash', '${now}', '${now}');
INSERT INTO round VALUES ('r', 'R26', 'Round', '轮次', 'f', '2026-01-01', '2026-12-31', 'lead');
INSERT INTO assessment VALUES ('a', 'r', 'c', 'in-progress', '${now}');
INSERT INTO assessor VALUES ('e', 'Chen', 's');
INSERT INTO assignment VALUES ('a', 'e', 1);
INSERT INTO visit VALUES ('v1', 'a', '2026-04-01', 'announced'),
  ('v2', 'a', '2026-04-02', 'self-assessment');
INSERT INTO observation VALUES
  ('o1', 'a', 'v1', 'e', 'A1', 'value', 3, NULL, '', NULL, NULL, '好', '${now}'),
  ('o2', 'a', 'v2', 'e', 'A1', 'value', 50, '{"a":"met","b":"not-met"}', '', NULL, NULL, '', '${now}');
INSERT INTO response VALUES ('q', 'a', 'Q1', '1', '2026-04-03', '{"q1":4}');
`;

const schemaOf = (connection: Connection): string =>
  `${connection
    .prepare<[], string>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name')
    .pluck()
    .all()
    .map((sql) => `${sql};`)
    .join('\n\n')}\n`;

const committed = (version: number): string =>
  readFileSync(fileURLToPath(new URL(`./schema-${version}.sql`, import.meta.url)), 'utf8');

describe('a workspace file of the first version', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let path: string;
  let open: OpenDatabase | undefined;

  beforeEach(() => {
    folder = temporaryFolder();
    path = join(folder.path, 'old.plumb');
    const connection = connect(path);
    connection.pragma('foreign_keys = ON');
    migrate(connection, 1);
    expect(schemaOf(connection)).toBe(committed(1));
    connection.exec(filled);
    connection.close();
  });
  afterEach(async () => {
    await open?.close();
    open = undefined;
    folder.remove();
  });

  const rowsOf = (table: string) =>
    open?.connection.prepare(`SELECT * FROM ${table} ORDER BY 1`).all();

  it('becomes one of this version with every row, after a backup', async () => {
    open = await openDatabase(path, 'open', now);
    expect(open.connection.pragma('user_version', { simple: true })).toBe(schemaVersion);
    expect(schemaOf(open.connection)).toBe(committed(schemaVersion));
    expect(rowsOf('round')).toMatchObject([{ id: 'r', code: 'R26', consolidation: 'lead' }]);
    expect(rowsOf('assessment')).toHaveLength(1);
    expect(rowsOf('assignment')).toHaveLength(1);
    expect(rowsOf('response')).toHaveLength(1);
    expect(rowsOf('observation')).toMatchObject([
      { id: 'o1', visit_id: 'v1', raw: 3, comment: '好' },
      { id: 'o2', visit_id: 'v2', raw: 50, answers: '{"a":"met","b":"not-met"}' },
    ]);
    expect(readdirSync(`${path}.backups`)).toEqual([
      expect.stringContaining('before-migration.plumb'),
    ]);
  });

  it('says of each visit who makes it, by its kind', async () => {
    open = await openDatabase(path, 'open', now);
    expect(rowsOf('visit')).toMatchObject([
      { id: 'v1', kind: 'announced', source: 'third-party' },
      { id: 'v2', kind: 'self-assessment', source: 'self' },
    ]);
  });

  it('keeps its references, and watches them again', async () => {
    open = await openDatabase(path, 'open', now);
    const { connection } = open;
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(connection.pragma('foreign_key_check')).toEqual([]);
    expect(() => connection.exec("DELETE FROM round WHERE id = 'r'")).toThrow('FOREIGN KEY');
    connection.exec("DELETE FROM visit WHERE id = 'v1'");
    expect(rowsOf('observation')).toMatchObject([{ id: 'o2' }]);
  });

  it('with a reference to nothing is refused in words and stays as it was', async () => {
    const connection = connect(path);
    connection.pragma('foreign_keys = OFF');
    connection.exec("UPDATE observation SET visit_id = 'none' WHERE id = 'o1'");
    connection.close();
    await expect(openDatabase(path, 'open', now)).rejects.toThrow(Refusal);
    const after = connect(path);
    expect(after.pragma('user_version', { simple: true })).toBe(1);
    expect(schemaOf(after)).toBe(committed(1));
    after.close();
    expect(existsSync(`${path}.backups`)).toBe(true);
  });
});

describe('what a decision was stays in the file', () => {
  it('a judgement and a recorded result are never changed, not even by hand', async () => {
    const folder = temporaryFolder();
    const open = await openDatabase(join(folder.path, 'w.plumb'), 'create', now);
    const { connection } = open;
    connection.pragma('foreign_keys = OFF');
    const hash = 'a'.repeat(64);
    connection.exec(`
      INSERT INTO judgement VALUES (1, 'a', 'good', 'why', NULL, 'Chen', '${now}');
      INSERT INTO computation VALUES ('c', 'r', 'f', 'm', NULL, '{}', 1, '${hash}', '${hash}', NULL, 'Chen', '${now}');
      INSERT INTO computed_result VALUES ('c', 'a', '{}', '{}', '${hash}', '${hash}');`);
    const changes = [
      "UPDATE judgement SET grade = 'best'",
      "UPDATE computation SET method_version = 'other'",
      "UPDATE computed_result SET outputs = '[]'",
    ];
    for (const change of changes) expect(() => connection.exec(change)).toThrow('never changed');
    await open.close();
    folder.remove();
  });
});
