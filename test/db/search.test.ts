import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { fixedSurroundings, temporaryFolder } from '#test/harness/surroundings.ts';

const folder = temporaryFolder();
const core = new Core(fixedSurroundings(folder.path));
const client = createRouterClient(router, { context: { core, localOperator: true } });

beforeAll(async () => {
  await client.workspace.create({ path: 's', name: 'S', locale: 'en', currency: 'CNY' });
  for (const [code, en] of [
    ['P1', '100% Care'],
    ['P2', '100 Steps'],
    ['P3', 'Under_score'],
    ['P4', 'Back\\slash'],
    ['P5', '晨光'],
  ]) {
    await client.providers.create({
      code,
      name: { en, 'zh-CN': '' },
      nature: 'non-profit',
      registrationNumber: null,
      district: 'North',
    });
  }
});
afterAll(async () => {
  await core.close();
  folder.remove();
});

it.each([
  ['100%', ['P1']],
  ['r_s', ['P3']],
  ['k\\s', ['P4']],
  ['  care ', ['P1']],
  ['光', ['P5']],
  ['north', ['P1', 'P2', 'P3', 'P4', 'P5']],
  ["' OR 1=1 --", []],
])('searching for %s finds it as it is written, in any column', async (search, codes) => {
  const { rows, total } = await client.providers.list({ search });
  expect(rows.map((row) => row.code)).toEqual(codes);
  expect(total).toBe(codes.length);
});
