import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const programs = {
  main: 'electron/main/main.ts',
  core: 'electron/hosts/utility/main.ts',
  web: 'electron/hosts/web/main.ts',
  cli: 'electron/hosts/cli/main.ts',
};

/**
 * The programs of the Node side by the name of their file in dist/, among them every worker thread of
 * the core (`electron/core/<area>/<name>-worker.ts` becomes `dist/<name>-worker.js`).
 *
 * @throws when two workers have the same name: one would overwrite the other.
 */
export function nodeEntries(): Readonly<Record<string, string>> {
  const entries = new Map(
    Object.entries(programs).filter(([, file]) => existsSync(path.join(root, file))),
  );
  for (const file of globSync('electron/core/**/*-worker.ts', { cwd: root }).sort()) {
    const name = path.basename(file, '.ts');
    const other = entries.get(name);
    if (other) throw new Error(`Two entries would both become dist/${name}.js: ${other}, ${file}`);
    entries.set(name, file);
  }
  return Object.fromEntries(entries);
}
