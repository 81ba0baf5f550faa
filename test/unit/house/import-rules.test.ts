import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');

/** A file that breaks a rule: where it is, what it imports, and which rule says no. */
interface Forbidden {
  readonly folder: string;
  readonly imports: string;
  readonly rule: string;
}

const restricted = (folder: string, ...specifiers: string[]): Forbidden[] =>
  specifiers.map((imports) => ({ folder, imports, rule: 'lint/style/noRestrictedImports' }));
const unprefixed = (folder: string, ...specifiers: string[]): Forbidden[] =>
  specifiers.map((imports) => ({ folder, imports, rule: 'lint/style/useNodejsImportProtocol' }));

const forbidden: readonly Forbidden[] = [
  ...restricted('shared/domain', 'node:fs', 'node:fs/promises', 'node:crypto'),
  ...unprefixed('shared/domain', 'fs', 'fs/promises'),
  ...restricted('shared/domain', 'electron', 'electron/main', 'react', 'react-dom/client'),
  ...restricted('shared/domain', '@mantine/core', '@tanstack/react-query', 'better-sqlite3'),
  ...restricted('shared/domain', '#core/core.ts', '#hosts/web/main.ts', '#test/x.ts'),
  ...restricted('shared/domain', '#main/main.ts', '#preload/preload.ts', '#renderer/app.tsx'),
  ...restricted('shared/domain', '../../electron/core/core.ts', '../../renderer/app.tsx'),
  ...restricted('electron/core/rounds', 'electron', 'react', '#hosts/web/main.ts'),
  ...restricted('electron/core/rounds', '#main/main.ts', '#renderer/app.tsx', '#test/x.ts'),
  ...restricted('electron/core/rounds', '../../hosts/web/main.ts', '../../main/main.ts'),
  ...restricted('electron/core/rounds', '../../../renderer/app.tsx', '../../../shared/locale.ts'),
  ...restricted('electron/hosts/web', 'electron', 'react', '#main/main.ts', '#renderer/app.tsx'),
  ...restricted('electron/hosts/web', '../../main/main.ts', '../../preload/preload.ts'),
  ...restricted('electron/hosts/web', '../../core/core.ts', '../../../shared/locale.ts'),
  ...restricted('electron/main/menu', '#core/core.ts', '#hosts/utility/main.ts', 'react'),
  ...restricted('electron/main/menu', 'better-sqlite3', '../../core/core.ts'),
  ...restricted('electron/main/menu', '../../hosts/utility/main.ts', '#renderer/app.tsx'),
  ...restricted('electron/preload', '#core/core.ts', '../core/core.ts', '../../shared/locale.ts'),
  ...restricted('renderer/features/rounds', 'node:path', 'node:fs/promises'),
  ...unprefixed('renderer/features/rounds', 'path'),
  ...restricted('renderer/features/rounds', 'electron', 'better-sqlite3', '#core/core.ts'),
  ...restricted('renderer/features/rounds', '#hosts/web/main.ts', '#main/main.ts'),
  ...restricted('renderer/features/rounds', '../../../electron/main/main.ts'),
  ...restricted('renderer/features/rounds', '../../../shared/locale.ts', '#test/x.ts'),
  ...restricted('test/unit', 'electron', '../../shared/locale.ts', '../../electron/core/core.ts'),
  ...restricted('build/bundle', 'electron'),
];

const legal = {
  'shared/domain': ['zod', './text.ts', '../locale.ts', '#shared/locale.ts', '@orpc/contract'],
  'electron/core/rounds': ['node:fs', 'better-sqlite3', '#shared/locale.ts', '../people/x.ts'],
  'electron/hosts/web': ['node:http', '#core/core.ts', '#shared/locale.ts', './token.ts'],
  'electron/main/menu': ['electron', 'node:path', '#shared/locale.ts', '../window/zoom.ts'],
  'electron/preload': ['electron', '#shared/shell/channels.ts', './inbox.ts'],
  'renderer/features/rounds': ['react', '@mantine/core', '#shared/locale.ts', '../../app/x.ts'],
  'test/unit': ['node:fs', 'vitest', '#core/core.ts', '#shared/locale.ts', '#main/main.ts'],
  'build/bundle': ['node:path', 'vite', '#shared/locale.ts'],
} as const;

const forms = {
  import: (specifier: string) => `import { a } from '${specifier}';\nexport const b = a;\n`,
  type: (specifier: string) => `import type { A } from '${specifier}';\nexport type B = A;\n`,
  export: (specifier: string) => `export { a } from '${specifier}';\n`,
  dynamic: (specifier: string) => `export const b = import('${specifier}');\n`,
};

/** The rules that each file of a copy of the tree breaks, by its place. */
let broken: Map<string, string[]>;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plumbline-imports-'));
  const config = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'));
  const ownConfig = { ...config, $schema: undefined, vcs: { enabled: false } };
  writeFileSync(path.join(folder, 'biome.json'), JSON.stringify(ownConfig));
  for (const [form, text] of Object.entries(forms)) {
    forbidden.forEach((file, index) => {
      write(`${file.folder}/forbidden-${form}-${index}.ts`, text(file.imports));
    });
    for (const [place, specifiers] of Object.entries(legal)) {
      specifiers.forEach((specifier, index) => {
        write(`${place}/legal-${form}-${index}.ts`, text(specifier));
      });
    }
  }
  broken = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(place: string, text: string): void {
  const file = path.join(folder, place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

interface BiomeReport {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string | { readonly file: string } };
  }[];
}

function lint(): Map<string, string[]> {
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', folder];
  const run = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  const report: BiomeReport = JSON.parse(run.stdout.slice(run.stdout.indexOf('{')));
  const rules = new Map<string, string[]>();
  for (const { category, location } of report.diagnostics) {
    const named = typeof location.path === 'string' ? location.path : location.path.file;
    const place = path.relative(folder, path.resolve(folder, named)).replaceAll('\\', '/');
    rules.set(place, [...(rules.get(place) ?? []), category]);
  }
  return rules;
}

describe('import rules', () => {
  it.each(forbidden.map((file, index) => ({ ...file, index })))(
    '$folder may not import $imports, in any form',
    ({ folder: place, rule, index }) => {
      const found = Object.keys(forms).map(
        (form) => broken.get(`${place}/forbidden-${form}-${index}.ts`) ?? [],
      );
      expect(found).toEqual(Object.keys(forms).map(() => expect.arrayContaining([rule])));
    },
  );

  it.each(Object.entries(legal))('%s may import what it needs', (place) => {
    const found = [...broken].filter(([file]) => file.startsWith(`${place}/legal-`));
    expect(found).toEqual([]);
  });
});
