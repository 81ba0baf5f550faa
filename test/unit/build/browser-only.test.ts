import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserOnly } from '#build/bundle/browser-only.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plumbline-bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles a page with one script by Vite as the renderer is, in memory. */
function bundle(script: string): Promise<unknown> {
  writeFileSync(path.join(folder, 'index.html'), '<script type="module" src="./a.ts"></script>');
  writeFileSync(path.join(folder, 'a.ts'), script);
  return build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [browserOnly()],
    build: { write: false },
  });
}

describe('the renderer bundle', () => {
  it('is built when its code needs only a browser', async () => {
    await expect(bundle('document.title = String(1 + 1);')).resolves.toBeDefined();
  });

  it.each([
    ["import { readFileSync } from 'node:fs'; console.log(readFileSync('x'));", 'fs'],
    ["import { join } from 'path'; console.log(join('a', 'b'));", 'path'],
    ["import('node:child_process').then(console.log);", 'child_process'],
    ["export * from 'node:os'; import * as os from 'node:os'; console.log(os);", 'os'],
  ])('fails when it needs a Node built-in: %s', async (script, name) => {
    await expect(bundle(script)).rejects.toThrow(new RegExp(`needs: (node:)?${name}\\n`));
  });
});
