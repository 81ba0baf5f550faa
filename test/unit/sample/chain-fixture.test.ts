import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import {
  ChecklistAnswers,
  ObservationEntry,
  ObservationState,
} from '#shared/domain/observation.ts';
import { RegistrationNumber } from '#shared/domain/provider.ts';
import { chainFramework, chainTextFiles } from '#test/fixtures/chain/chain-files.ts';
import { observationColumns, observationRows } from '#test/fixtures/chain/observations.ts';
import { providerRows } from '#test/fixtures/chain/registry.ts';
import { type PlainObservation, scorePlainly } from './score-plainly.ts';

const framework = chainFramework();
const folder = new URL('../../fixtures/chain/', import.meta.url);
const fileOf = (name: string) => readFileSync(new URL(name, folder));

const csv = (text: string): string[][] => parseCsv(text, { bom: true });
const observationTable = csv(fileOf('observations.csv').toString('utf8'));

function answersOf(cell: string): ChecklistAnswers {
  const words: Record<string, string> = { 1: 'met', 0: 'not-met', '-': 'not-applicable' };
  const pairs = cell.split(';').map((pair) => pair.split('='));
  return ChecklistAnswers.parse(
    Object.fromEntries(pairs.map(([item, mark]) => [item, words[mark]])),
  );
}

function entryOf(cells: ReadonlyMap<string, string>): ObservationEntry {
  const word = cells.get('状态') ?? '';
  const states = observationColumns[6].words ?? {};
  const state = Object.keys(states).find((key) => states[key] === word) ?? 'value';
  const cell = cells.get('值') ?? '';
  return ObservationEntry.parse({
    state,
    value: cell.includes('=') ? answersOf(cell) : Number(cell),
    reason: cells.get('理由'),
    from: cells.get('沿用日期'),
    source: cells.get('沿用来源'),
  });
}

function observationsByContract(): Map<string, PlainObservation[]> {
  const [header, ...rows] = observationTable;
  const byContract = new Map<string, PlainObservation[]>();
  for (const row of rows) {
    const cells = new Map(header.map((name, i) => [name, row[i]]));
    const list = byContract.get(row[0]) ?? [];
    list.push({
      indicator: cells.get('指标编号') ?? '',
      date: cells.get('走访日期') ?? '',
      lead: cells.get('组长') === '是',
      entry: entryOf(cells),
    });
    byContract.set(row[0], list);
  }
  return byContract;
}

function answersByContract(): Map<string, Record<string, number>[]> {
  const [header, ...rows] = csv(fileOf('responses.csv').toString('utf8'));
  const byContract = new Map<string, Record<string, number>[]>();
  for (const row of rows) {
    const answered = header
      .map((name, i) => [name, row[i]])
      .slice(4)
      .filter(([, cell]) => cell !== '');
    const list = byContract.get(row[0]) ?? [];
    list.push(Object.fromEntries(answered.map(([name, cell]) => [name, Number(cell)])));
    byContract.set(row[0], list);
  }
  return byContract;
}

describe('the files of the chain', () => {
  test('are what the generator writes', () => {
    for (const [name, content] of Object.entries(chainTextFiles(framework))) {
      expect(fileOf(name).equals(content), name).toBe(true);
    }
  });

  test('say the same observations in the workbook and in the CSV', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(new URL('observations.xlsx', folder).pathname);
    const rows: string[][] = [];
    workbook.worksheets[0].eachRow((row) => {
      rows.push(
        observationColumns.map((_, i) => {
          const cell = row.getCell(i + 1).value;
          return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
        }),
      );
    });
    const expected = observationRows(framework).map((row) =>
      observationColumns.map(({ en }) => String(row[en] ?? '')),
    );
    expect(rows.slice(1)).toEqual(expected);
    expect(observationTable).toHaveLength(rows.length);
  });

  test('hold 12 providers, 15 contracts, 2 assessors and about 200 responses', () => {
    const contracts = csv(iconv.decode(fileOf('contracts.csv'), 'gb18030'));
    expect(contracts).toHaveLength(16);
    expect(contracts[0]).toContain('购买方式');
    expect(contracts[5]).toContain('㘵塘助餐“午间一口热”');
    expect(fileOf('providers.csv').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv(fileOf('providers.csv').toString('utf8'))).toHaveLength(13);
    expect(new Set(observationTable.slice(1).map((row) => row[3])).size).toBe(2);
    expect([...answersByContract().values()].flat().length).toBeGreaterThan(190);
  });

  test('name providers with registration numbers that check', () => {
    for (const { registration_number: number } of providerRows) {
      if (number !== '')
        expect(RegistrationNumber.safeParse(number).success, `${number}`).toBe(true);
    }
  });
});

describe('the framework of the chain', () => {
  test('has no problem', () => {
    expect(checkFramework(framework)).toEqual([]);
  });

  test('has every measure and numeric rule', () => {
    const measures = indicatorsOf(framework).map(({ measure }) =>
      measure.kind === 'numeric' ? measure.rule.kind : measure.kind,
    );
    expect(new Set(measures)).toEqual(
      new Set(['rubric', 'scale', 'checklist', 'goalposts', 'piecewise', 'bands', 'survey']),
    );
  });
});

describe('the observations of the chain', () => {
  const observations = observationsByContract();
  const answers = answersByContract();
  const results = [...observations].map(([contract, list]) => ({
    contract,
    result: scorePlainly(framework, list, answers.get(contract) ?? []),
  }));

  test('have every state', () => {
    const states = [...observations.values()].flat().map(({ entry }) => entry.state);
    expect(new Set(states)).toEqual(new Set(ObservationState.options));
  });

  test('come to every grade, a veto, insufficient evidence and no score', () => {
    const outcomes = results.map(({ result }) =>
      result.grade.kind === 'grade' ? result.grade.code : result.grade.kind,
    );
    expect(new Set(outcomes)).toEqual(
      new Set(['5A', '4A', '3A', '2A', '1A', 'insufficient-evidence', 'no-score']),
    );
    expect(
      results.some(({ result }) => result.fired.some((rule) => rule.before !== rule.after)),
    ).toBe(true);
  });
});
