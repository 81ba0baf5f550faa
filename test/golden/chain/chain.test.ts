import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { type Ended, plumbline } from '#test/harness/command-line.ts';
import { recalculate } from '#test/harness/recalculate.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';

const folder = temporaryFolder();
const workspace = join(folder.path, 'chain.plumb');
const fixture = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/chain/${name}`, import.meta.url));
const run = (...args: string[]): Promise<Ended> => plumbline(folder.path, ...args);

afterAll(() => folder.remove());

/** Runs a command that must go well, and gives its JSON. */
async function well(...args: string[]) {
  const ended = await run(...args, '--json');
  expect(ended.stderr).toBe('');
  expect(ended.code).toBe(0);
  return JSON.parse(ended.stdout);
}

describe('the command line, from a new workspace to the workbook', () => {
  const csv = join(folder.path, 'scores.csv');
  const out = join(folder.path, 'chain.xlsx');

  it('makes a workspace, and says that it exists when asked again', async () => {
    const args = ['new', workspace, '--name', 'Chain', '--locale', 'en', '--currency', 'CNY'];
    expect(await well(...args)).toMatchObject({ path: workspace, name: 'Chain' });
    const again = await run(...args);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('already a file');
  });

  it('imports and publishes the framework, providers and contracts', async () => {
    const framework = fixture('framework.yaml');
    expect(await well('framework', 'validate', workspace, framework)).toMatchObject({
      problems: [],
    });
    expect(await well('framework', 'import', workspace, framework, '--publish')).toMatchObject({
      version: 1,
      state: 'published',
    });
    const providers = await well('import', workspace, 'providers', fixture('providers.csv'));
    expect(providers).toMatchObject({ created: 12, problems: [], written: true });
    const dry = ['import', workspace, 'contracts', fixture('contracts.csv'), '--dry-run'];
    expect(await well(...dry)).toMatchObject({ created: 15, written: false, dryRun: true });
    const contracts = await well('import', workspace, 'contracts', fixture('contracts.csv'));
    expect(contracts).toMatchObject({ created: 15, problems: [], written: true });
  });

  it('opens the round and imports observations (XLSX) and responses', async () => {
    const version = `${frameworkCode()}@1`;
    const options = ['--code', 'R1', '--framework', version, '--contracts', 'all'];
    expect(await well('round', 'create', workspace, ...options)).toMatchObject({
      code: 'R1',
      assessmentCount: 15,
    });
    const observations = fixture('observations.xlsx');
    const read = await well('import', workspace, 'observations', observations, '--round', 'R1');
    expect(read).toMatchObject({ problems: [], written: true });
    expect(read.created).toBeGreaterThan(400);
    const again = fixture('observations.csv');
    expect(await well('import', workspace, 'observations', again, '--round', 'R1')).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: read.created,
    });
    const responses = fixture('responses.csv');
    expect(await well('import', workspace, 'responses', responses, '--round', 'R1')).toMatchObject({
      problems: [],
      written: true,
    });
    expect(await well('round', 'list', workspace)).toHaveLength(1);
  });

  it('scores: one row an assessment, in the CSV as in the answer', async () => {
    const rows = await well('score', workspace, '--round', 'R1', '--csv', csv);
    expect(rows).toHaveLength(15);
    const table: Record<string, string>[] = parse(readFileSync(csv), { columns: true, bom: true });
    expect(table.map((row) => [row.contract_code, Number(row.total)])).toEqual(
      rows.map((row: { contractCode: string; total: number | null }) => [
        row.contractCode,
        row.total ?? 0,
      ]),
    );
    const kinds = new Set(rows.map((row: { grade: { kind: string } }) => row.grade.kind));
    expect(kinds).toContain('grade');
  });

  it('writes a workbook whose formulas give the same numbers in another engine', async () => {
    await well('workbook', workspace, '--round', 'R1', '--out', out);
    const rows = await well('score', workspace, '--round', 'R1');
    const recalculated = (await recalculate(out)).summary();
    expect(recalculated.size).toBe(15);
    for (const row of rows) {
      const sheet = recalculated.get(row.contractCode);
      const place = row.contractCode;
      if (row.total === null) expect(sheet?.score, place).toBeNull();
      else expect(Math.abs((sheet?.score ?? Number.NaN) - row.total), place).toBeLessThan(1e-9);
      expect(Math.abs((sheet?.coverage ?? Number.NaN) - row.coverage), place).toBeLessThan(1e-9);
      expect(sheet?.rank, place).toBe(row.rank);
      expect(sheet?.grade, place).toBe(
        row.grade.kind === 'grade' ? row.grade.code : row.grade.kind,
      );
    }
  });

  it('verifies the chain of everything that was done', async () => {
    const verdict = await well('verify', workspace);
    expect(verdict).toMatchObject({ intact: true, events: 9 });
    expect(existsSync(`${workspace}.lock`)).toBe(false);
  });

  it('ends with 2 on wrong usage and 1 on a wrong place, in words', async () => {
    expect((await run('score', workspace)).code).toBe(2);
    expect((await run('no-such-command')).code).toBe(2);
    expect((await run('round', 'create', workspace, '--code', 'X')).code).toBe(2);
    const absent = await run('score', workspace, '--round', 'NOPE');
    expect(absent.code).toBe(1);
    expect(absent.stderr).toContain('R1');
  });
});

function frameworkCode(): string {
  return /^code: (\S+)/m.exec(readFileSync(fixture('framework.yaml'), 'utf8'))?.[1] ?? '';
}
