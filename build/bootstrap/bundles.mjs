import { existsSync, rmSync } from 'node:fs';
import { alone } from './lock.mjs';
import { inRoot, programs } from './paths.mjs';
import { runNode } from './run.mjs';
import { say } from './say.mjs';
import { hashSources } from './sources.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

const stampFile = inRoot('dist/.plumbline-sources');

/** Each bundle: the file whose presence says that there is something to build, and its configuration. */
const bundles = [
  { entry: 'electron/main/main.ts', config: 'vite.node.config.ts' },
  { entry: 'electron/preload/preload.ts', config: 'vite.preload.config.ts' },
  { entry: 'renderer/index.html', config: 'vite.renderer.config.ts' },
];

/**
 * Builds dist/ when its sources have changed since it was built.
 *
 * @throws when a bundle fails; dist/ then counts as not built.
 */
export async function ensureBundles({ force = false } = {}) {
  if (!force && isCurrent()) return;
  await alone(async () => {
    if (force || !isCurrent()) await build();
  });
}

function isCurrent() {
  return readStamp(stampFile) === hashSources();
}

async function build() {
  say('Building the app …');
  const hash = hashSources();
  rmSync(inRoot('dist'), { recursive: true, force: true });
  for (const { entry, config } of bundles) {
    if (!existsSync(inRoot(entry))) continue;
    const args = ['build', '--config', config, '--logLevel', 'warn'];
    const code = await runNode(programs.vite, args, { stdio: ['ignore', 2, 2] });
    if (code !== 0) throw new Error(`The build failed in ${config}.`);
  }
  writeStamp(stampFile, hash);
}
