import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { afterAll, expect, it } from 'vitest';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { fixedSurroundings, temporaryFolder } from '#test/harness/surroundings.ts';

const script = fileURLToPath(new URL('../harness/command-stream.ts', import.meta.url));
const kills = 50;
const folder = temporaryFolder();
afterAll(() => folder.remove());

it(`loses no answered command and halves none when the process is killed ${kills} times`, async () => {
  const path = join(folder.path, 'killed.plumb');
  const core = new Core(fixedSurroundings(folder.path));
  const client = createRouterClient(router, { context: { core, localOperator: true } });
  await client.workspace.create({ path, name: 'K', locale: 'en', currency: 'CNY' });
  await core.close();
  const answered: string[] = [];
  for (let round = 0; round < kills; round++) {
    answered.push(...(await streamUntilKilled(path, `r${round}`, 5 + ((round * 37) % 60))));
    if (round % 10 !== 9 && round !== kills - 1) continue;
    await client.workspace.open({ path });
    const written = await client.audit.list({ action: 'providers.create', limit: 1 });
    const page = await client.providers.list({ limit: 1 });
    expect(page.total, 'every provider has its event').toBe(written.total);
    expect(await client.audit.verify()).toMatchObject({ intact: true });
    await core.close();
  }
  await client.workspace.open({ path });
  const stored = new Set<string>();
  for (let offset = 0; ; offset += 1000) {
    const page = await client.providers.list({ offset, limit: 1000 });
    for (const row of page.rows) stored.add(row.code);
    if (page.rows.length < 1000) break;
  }
  await core.close();
  expect(answered.length).toBeGreaterThan(kills * 3);
  expect(answered.filter((code) => !stored.has(code))).toEqual([]);
}, 180_000);

/** Starts the stream, kills it `milliseconds` after its first answer, and gives what it had answered. */
async function streamUntilKilled(
  path: string,
  prefix: string,
  milliseconds: number,
): Promise<string[]> {
  const child = spawn(process.execPath, [script, path, prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
    output += chunk;
  });
  await once(child, 'close');
  // What follows the last line end was cut off while it was printed.
  return output.split('\n').slice(0, -1);
}
