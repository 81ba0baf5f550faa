import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { templateFramework } from '#core/frameworks/templates.ts';
import { relative } from '#core/workbooks/book/reference.ts';
import { gridColumns, gridRows } from '#core/workbooks/layout/grid-rows.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { contractCount, templateTables } from '#test/golden/templates/template-tables.ts';
import { plumbline } from '#test/harness/command-line.ts';
import { recalculate } from '#test/harness/recalculate.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';

const template = 'US-FIVE-STARS';
const framework = templateFramework(template);
const folder = temporaryFolder();
const workspace = join(folder.path, 'template.plumb');
afterAll(() => folder.remove());

/** Runs a command that must go well, and gives its JSON. */
async function well(...args: string[]) {
  const ended = await plumbline(folder.path, ...args, '--json');
  expect(ended.stderr).toBe('');
  expect(ended.code, ended.stdout).toBe(0);
  return JSON.parse(ended.stdout);
}

/** Writes a table into a file and imports it. */
async function imported(kind: string, table: string, ...options: string[]) {
  const path = join(folder.path, `${kind}.csv`);
  writeFileSync(path, table);
  const report = await well('import', workspace, kind, path, ...options);
  expect(report).toMatchObject({ problems: [], written: true });
}

describe('the command line, from a template to the workbook', { timeout: 240_000 }, () => {
  const csv = join(folder.path, 'scores.csv');
  const out = join(folder.path, 'template.xlsx');

  it('publishes the template’s framework and fills a round by it', async () => {
    await well('new', workspace, '--name', 'T', '--locale', 'en', '--currency', 'CNY');
    const options = ['--template', template, '--code', 'STARS', '--publish'];
    const made = await well('framework', 'new', workspace, ...options);
    expect(made).toMatchObject({ code: 'STARS', version: 1, state: 'published', problems: [] });
    const tables = templateTables(framework, 5);
    await imported('providers', tables.providers);
    await imported('contracts', tables.contracts);
    const round = ['--code', 'R1', '--framework', 'STARS@1', '--contracts', 'all'];
    expect(await well('round', 'create', workspace, ...round)).toMatchObject({
      assessmentCount: contractCount,
    });
    await imported('observations', tables.observations, '--round', 'R1');
  });

  it('scores it, and the workbook’s formulas give every node’s score of the CSV', async () => {
    const rows = await well('score', workspace, '--round', 'R1', '--csv', csv);
    expect(rows).toHaveLength(contractCount);
    await well('workbook', workspace, '--round', 'R1', '--out', out);
    const book = await recalculate(out);
    const summary = book.summary();
    const table: Record<string, string>[] = parse(readFileSync(csv), { columns: true, bom: true });
    const contracts = table.map((row) => row.contract_code).sort();
    expect([...summary.keys()].sort()).toEqual(contracts);
    const { codes } = compileFramework(framework);
    const differing = table.flatMap((row) => {
      const line = gridRows.first + contracts.indexOf(row.contract_code);
      return codes.flatMap((code, node) => {
        const score = book.value('Scores', relative(gridColumns.scoresNode + node, line));
        const same =
          row[code] === ''
            ? typeof score === 'string'
            : Math.abs(Number(score) - Number(row[code])) <= 1e-9;
        return same ? [] : [`${row.contract_code} ${code}: ${row[code]} and ${String(score)}`];
      });
    });
    expect(differing).toEqual([]);
    for (const row of table) {
      const read = summary.get(row.contract_code);
      expect(read?.grade).toBe(row.grade);
      expect(read?.rank ?? '').toBe(row.rank === '' ? '' : Number(row.rank));
    }
    expect(new Set(table.map((row) => row.grade)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(table.map((row) => row.rules_fired)).size).toBeGreaterThanOrEqual(4);
  });
});
