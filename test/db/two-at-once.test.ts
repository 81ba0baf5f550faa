import { dirname, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it } from 'vitest';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { scoreRound } from '#core/scoring/score-round.ts';
import { districtForEachTest } from '#test/harness/district-for-each-test.ts';
import { fixedSurroundings, temporaryFolder } from '#test/harness/surroundings.ts';

const district = districtForEachTest();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('scores what is committed only, and forgets nothing undone as if it had been', async () => {
  const { workspace, db } = district;
  const before = (await scoreRound(workspace.job(), 'round')).graded.map((one) => one.total);
  const undone = db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('observation').execute();
    await pause(50);
    throw new Error('cancelled');
  });
  // The transaction has begun and waits: a reading through the same connection would see its writes.
  await pause(10);
  const during = await scoreRound(workspace.job(), 'round');
  await expect(undone).rejects.toThrow('cancelled');
  const after = await scoreRound(workspace.job(), 'round');
  expect(during.graded.map((one) => one.total)).toEqual(before);
  expect(after.graded.map((one) => one.total)).toEqual(before);
});

it('lets a transaction end before the file is closed', async () => {
  const { workspace, db } = district;
  let ended = false;
  const writing = db.transaction().execute(async (transaction) => {
    await transaction.updateTable('provider').set({ district: 'West' }).execute();
    await pause(30);
    await transaction.updateTable('contract').set({ client_count: 7 }).execute();
    ended = true;
  });
  await pause(5);
  await workspace.core.close();
  await writing;
  expect(ended).toBe(true);
  const again = new Core(fixedSurroundings(dirname(workspace.workspace.info.path)));
  const client = createRouterClient(router, { context: { core: again, localOperator: true } });
  await client.workspace.open({ path: workspace.workspace.info.path });
  const { rows } = await client.providers.list({});
  expect(new Set(rows.map((row) => row.district))).toEqual(new Set(['West']));
  await again.close();
});

it('answers a call whose workspace was closed under it that none is open', async () => {
  const { core } = district.workspace;
  const client = createRouterClient(router, { context: { core, localOperator: true } });
  const calls = Array.from({ length: 8 }, () => client.providers.list({}));
  const closing = core.close();
  const outcomes = await Promise.allSettled([...calls, closing]);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') {
      expect(outcome.reason).toMatchObject({ code: 'NO_WORKSPACE' });
    }
  }
});

it('opens for two pages that ask at once', async () => {
  const folder = temporaryFolder();
  const core = new Core(fixedSurroundings(folder.path));
  const client = createRouterClient(router, { context: { core } });
  const path = join(folder.path, 'w.plumb');
  await client.workspace.create({ path, name: 'W', locale: 'en', currency: 'CNY' });
  await client.workspace.close();
  const [one, two] = await Promise.all([
    client.workspace.open({ path }),
    client.workspace.open({ path }),
  ]);
  expect(two).toEqual(one);
  await core.close();
  folder.remove();
});
