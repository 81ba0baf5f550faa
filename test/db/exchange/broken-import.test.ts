import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseFrameworkFile } from '#core/frameworks/framework-file.ts';
import type { CellProblem, ImportKind } from '#shared/contract/exchange.ts';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { contentHash } from '#test/harness/content-hash.ts';
import type { JobWorkspace } from '#test/harness/job-context.ts';
import { brokenFile, importFile, smallDistrict } from '#test/harness/small-district.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';

const tables: readonly (readonly [ImportKind, string])[] = [
  ['providers', 'providers.csv'],
  ['providers', 'providers-zh.csv'],
  ['contracts', 'contracts.csv'],
  ['contracts', 'contracts.xlsx'],
  ['observations', 'observations.csv'],
  ['observations', 'observations.xlsx'],
  ['responses', 'responses.csv'],
];
const frameworks = ['framework.yaml', 'framework.json'];
const goodTables: readonly (readonly [ImportKind, string])[] = [
  ['providers', 'good-providers.csv'],
  ['contracts', 'good-contracts.csv'],
  ['observations', 'good-observations.csv'],
  ['responses', 'good-responses.csv'],
];

const folder = temporaryFolder();
let workspace: JobWorkspace;

beforeAll(async () => {
  workspace = await smallDistrict(folder.path);
});
afterAll(async () => {
  await workspace.close();
  folder.remove();
});

async function frameworkProblems(name: string): Promise<FrameworkProblem[]> {
  const bytes = new Uint8Array(await brokenFile(name).arrayBuffer());
  const { problems } = parseFrameworkFile(bytes, name);
  return problems.filter((problem) => problem.severity === 'error');
}

const placeInTable = (file: string, { sheet, row, cell, code }: CellProblem) => ({
  file,
  sheet,
  row,
  cell,
  code,
});

describe('a broken import', () => {
  test('names the 40 seeded errors at their cells, no other, and writes nothing', async () => {
    const { connection } = workspace.workspace.database;
    const before = contentHash(connection);
    const backups = readdirSync(`${connection.name}.backups`);
    const found: unknown[] = [];
    for (const [kind, name] of tables) {
      const report = await importFile(workspace, kind, brokenFile(name));
      expect(report).toMatchObject({ written: false, created: 0, updated: 0, unchanged: 0 });
      found.push(...report.problems.map((problem) => placeInTable(name, problem)));
    }
    for (const name of frameworks) {
      const problems = await frameworkProblems(name);
      found.push(...problems.map(({ path, code }) => ({ file: name, path, code })));
    }
    const expected = JSON.parse(
      readFileSync(new URL('../../fixtures/broken/expected.json', import.meta.url), 'utf8'),
    );
    expect(expected).toHaveLength(40);
    expect(found).toEqual(expected);
    expect(contentHash(connection)).toBe(before);
    expect(readdirSync(`${connection.name}.backups`)).toEqual(backups);
  });

  test.each(goodTables)('finds nothing wrong with the good table of %s', async (kind, name) => {
    const report = await importFile(workspace, kind, brokenFile(name), { dryRun: true });
    expect(report).toMatchObject({ problems: [], unknownColumns: [], created: 0, updated: 0 });
    expect(report.unchanged).toBe(report.rows);
  });

  test('finds nothing wrong with the good framework', async () => {
    expect(await frameworkProblems('good-framework.json')).toEqual([]);
  });

  test('tells what stands in a wrong cell, under which header, and what would be right', async () => {
    const { problems } = await importFile(
      workspace,
      'observations',
      brokenFile('observations.csv'),
    );
    expect(problems.find((problem) => problem.cell === 'H7')).toEqual({
      code: 'observation.not-a-level',
      sheet: null,
      row: 7,
      column: 'value',
      cell: 'H7',
      value: '5',
      params: { levels: '1, 2, 3, 4' },
    });
  });
});
