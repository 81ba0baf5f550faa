import { dirname } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { realSources } from '#core/surroundings.ts';
import { fixedSurroundings } from './surroundings.ts';

/**
 * Registers providers in the workspace at `argv[2]` until it is killed, and prints the code of each one
 * after its command was answered. The parent process decides when that is.
 */
const [, , path, prefix] = process.argv;
const core = new Core({ ...fixedSurroundings(dirname(path)), ...realSources });
const client = createRouterClient(router, { context: { core, localOperator: true } });
await client.workspace.open({ path });
for (let i = 0; ; i++) {
  const code = `${prefix}-${i}`;
  await client.providers.create({
    code,
    name: { en: `Provider ${code}`, 'zh-CN': '' },
    nature: 'non-profit',
    registrationNumber: null,
    district: 'North',
  });
  process.stdout.write(`${code}\n`);
}
