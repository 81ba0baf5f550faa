import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A path inside the project. */
export function inRoot(...parts) {
  return path.join(root, ...parts);
}

/** The program of an installed package, as a script that Node can run. */
export const programs = {
  biome: inRoot('node_modules/@biomejs/biome/bin/biome'),
  builder: inRoot('node_modules/electron-builder/cli.js'),
  installElectron: inRoot('node_modules/electron/install.js'),
  playwright: inRoot('node_modules/@playwright/test/cli.js'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  vite: inRoot('node_modules/vite/bin/vite.js'),
  vitest: inRoot('node_modules/vitest/vitest.mjs'),
};

/**
 * The project's own Node, which npm installs with everything else.
 *
 * @throws when it is missing and the running Node is too old to stand in for it.
 */
export function projectNode() {
  const installed = ['node_modules/node/bin/node', 'node_modules/node/bin/node.exe']
    .map((file) => inRoot(file))
    .find((file) => existsSync(file));
  if (installed) return installed;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    'Node 24 was not installed with the packages (are install scripts switched off?). ' +
      'Run "npm rebuild node", or use a Node of version 24 or newer.',
  );
}

/**
 * The folder in which a person names files: where they called npm from, which then moves to the
 * project's root, or where they stand.
 *
 * @param script the npm script that is running.
 */
export function callerFolder(script) {
  const calledByNpm = process.env.npm_lifecycle_event === script;
  return (calledByNpm && process.env.INIT_CWD) || process.cwd();
}
