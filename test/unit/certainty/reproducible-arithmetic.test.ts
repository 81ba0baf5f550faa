import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = [
  ...globSync('shared/certainty/**/*.ts', { cwd: root }),
  // What draws go through beside the engine.
  'shared/statistics/between-variance.ts',
  'shared/statistics/shrink-mean.ts',
];

/** What every engine must compute to the same bit: IEEE 754 and whole numbers. */
const exact = new Set(['abs', 'ceil', 'floor', 'imul', 'max', 'min', 'round', 'sqrt', 'trunc']);

describe('arithmetic of certainty', () => {
  it('finds the files it is about', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)('%s uses no function that engines may round differently', (file) => {
    const source = readFileSync(`${root}/${file}`, 'utf8');
    const used = [...source.matchAll(/\bMath\.(\w+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !exact.has(name))).toEqual([]);
    expect(source).not.toMatch(/[\w)\]] \*\*=? [\w(-]/);
    expect(source).not.toMatch(/\bMath\[|= Math\b(?!\.)/);
    expect(source).not.toMatch(/Date\.now|new Date|crypto/);
  });
});
