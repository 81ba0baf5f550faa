import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Core } from '#core/core-state.ts';
import { connect } from '#core/database/driver.ts';
import { router } from '#core/router.ts';
import { fixedSurroundings, temporaryFolder } from '#test/harness/surroundings.ts';

const folder = temporaryFolder();
const path = join(folder.path, 'audit.plumb');
let core: Core;

function client() {
  return createRouterClient(router, { context: { core, localOperator: true } });
}

beforeEach(async () => {
  core = new Core(fixedSurroundings(folder.path));
  await client().workspace.create({ path, name: 'A', locale: 'en', currency: 'CNY' });
  for (const code of ['P1', 'P2', 'P3', 'P4']) {
    await client().providers.create({
      code,
      name: { en: code, 'zh-CN': '' },
      nature: 'for-profit',
      registrationNumber: null,
      district: 'D',
    });
  }
  await core.close();
});
afterEach(async () => {
  await core.close();
  folder.remove();
});

async function verdictAfter(sql: string) {
  const connection = connect(path);
  connection.exec(sql);
  connection.close();
  await client().workspace.open({ path });
  return client().audit.verify();
}

it('is intact from the first command on, and knows its length and head', async () => {
  const verdict = await verdictAfter('SELECT 1');
  expect(verdict).toMatchObject({ intact: true, events: 5, broken: null });
  const { rows } = await client().audit.list({});
  expect(rows[0].hash).toBe(verdict.head);
  expect(rows.map((row) => row.action)).toEqual([
    'providers.create',
    'providers.create',
    'providers.create',
    'providers.create',
    'workspace.create',
  ]);
  expect(rows[0].actor).toEqual({ kind: 'local-operator', id: null, name: 'operator' });
});

it('names an event that was edited by hand', async () => {
  const verdict = await verdictAfter(
    `UPDATE audit_event SET after = replace(after, 'P2', 'P9') WHERE sequence = 3`,
  );
  expect(verdict).toMatchObject({ intact: false, broken: { sequence: 3, reason: 'edited' } });
});

it('names the place where an event was deleted', async () => {
  const verdict = await verdictAfter('DELETE FROM audit_event WHERE sequence = 3');
  expect(verdict).toMatchObject({ intact: false, broken: { sequence: 4, reason: 'missing' } });
});

it('names an event that was moved to another place', async () => {
  const verdict = await verdictAfter(`
    UPDATE audit_event SET sequence = 100 WHERE sequence = 3;
    UPDATE audit_event SET sequence = 3 WHERE sequence = 4;
    UPDATE audit_event SET sequence = 4 WHERE sequence = 100;`);
  expect(verdict).toMatchObject({ intact: false, broken: { sequence: 3 } });
});

it('writes no event for a command that fails', async () => {
  await client().workspace.open({ path });
  const again = client().providers.create({
    code: 'P1',
    name: { en: 'P1', 'zh-CN': '' },
    nature: 'for-profit',
    registrationNumber: null,
    district: 'D',
  });
  await expect(again).rejects.toMatchObject({ code: 'REFUSED' });
  expect(await client().audit.verify()).toMatchObject({ intact: true, events: 5 });
});
