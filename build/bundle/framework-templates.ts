import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('../../electron/core/frameworks/templates/', import.meta.url));

/** Puts the framework templates into dist/templates/, as they are: the core reads them from there. */
export function frameworkTemplates(): Plugin {
  return {
    name: 'plumbline:framework-templates',
    apply: 'build',
    generateBundle() {
      for (const file of readdirSync(folder)) {
        const source = readFileSync(path.join(folder, file));
        this.emitFile({ type: 'asset', fileName: `templates/${file}`, source });
      }
    },
  };
}
