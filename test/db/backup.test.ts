import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp } from '#core/database/backup.ts';
import { connect } from '#core/database/driver.ts';
import { type OpenDatabase, openDatabase } from '#core/database/open-database.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';

let folder: ReturnType<typeof temporaryFolder>;
let open: OpenDatabase;
const now = (second: number) => `2026-05-20T01:00:${String(second).padStart(2, '0')}.000Z`;

beforeEach(async () => {
  folder = temporaryFolder();
  open = await openDatabase(join(folder.path, 'w.plumb'), 'create', now(0));
});
afterEach(async () => {
  await open.close();
  folder.remove();
});

it('copies what is written, into one file that opens as a workspace', async () => {
  open.connection.exec("INSERT INTO assessor VALUES ('a', 'Chen', NULL)");
  const copy = await backUp(open.connection, 'before-import', now(1));
  expect(readdirSync(join(folder.path, 'w.plumb.backups'))).toHaveLength(1);
  const connection = connect(copy, { readonly: true });
  expect(connection.prepare('SELECT name FROM assessor').pluck().all()).toEqual(['Chen']);
  connection.close();
});

it('keeps the ten newest copies and nothing beside them', async () => {
  for (let second = 1; second <= 12; second++) {
    await backUp(open.connection, 'before-import', now(second));
  }
  const kept = readdirSync(join(folder.path, 'w.plumb.backups')).sort();
  expect(kept).toHaveLength(10);
  expect(kept[0]).toContain('01-00-03');
  expect(kept.every((name) => name.endsWith('.plumb'))).toBe(true);
});
