import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { ExportedCertaintyRun, RoundExport } from '#core/workbooks/round-export.ts';
import type { Locale } from '#shared/locale.ts';
import { createTranslator } from '#shared/messages/translator.ts';
import type { Recalculation } from '#test/harness/recalculate.ts';
import { exportOf } from '#test/harness/round-export.ts';
import { everyRuleRound } from './every-rule.ts';
import { recalculated, withWorkbook } from './written.ts';

const round = exportOf(everyRuleRound(6, 12));

const run = (assessments: ExportedCertaintyRun['assessments']): ExportedCertaintyRun => ({
  seed: 42,
  draws: 1000,
  concentration: null,
  methodVersion: 'plumbline-method-1',
  inputHash: 'a'.repeat(64),
  outputHash: 'b'.repeat(64),
  assessments,
});

const figures = {
  scoreLow: 501.25,
  scoreHigh: 633.5,
  rankLow: 2,
  rankHigh: 4,
  gradeProbabilities: { A: 0.25, B: 0.7, 'no-score': 0.05 },
  flagged: true,
};

async function rowsOf(certainty: RoundExport['certainty'], name: string, locale: Locale) {
  const book = new exceljs.Workbook();
  await withWorkbook({ ...round, certainty }, locale, (path) => book.xlsx.readFile(path));
  const rows: unknown[][] = [];
  book.getWorksheet(name)?.eachRow((row) => {
    rows.push(Array.from({ length: 13 }, (_, i) => row.getCell(i + 1).value));
  });
  return rows;
}

describe('the sheet on how certain the results are', () => {
  it('says how to make a run where there is none, in both languages', async () => {
    for (const [locale, name] of [
      ['en', 'Certainty'],
      ['zh-CN', '确定程度'],
    ] as const) {
      const [, , line] = await rowsOf(null, name, locale);
      expect(line[0]).toBe(createTranslator(locale).t('workbook.certainty.none'));
    }
  });

  it('states seed, draws, method, hashes, intervals, probabilities and the flag', async () => {
    const all = round.assessments.map((_, i) => (i === 0 ? figures : null));
    const rows = await rowsOf(run(all), 'Certainty', 'en');
    expect(rows.slice(2, 8).map((row) => row[1])).toEqual([
      42,
      1000,
      'Weights not drawn',
      'plumbline-method-1',
      'a'.repeat(64),
      'b'.repeat(64),
    ]);
    const [head, first, second] = rows.slice(8);
    expect(head.slice(6, 11)).toEqual([
      'Probability of A',
      'Probability of B',
      'Probability of C',
      'Probability of Insufficient evidence',
      'Probability of No score',
    ]);
    expect(first.slice(2, 12)).toEqual([501.25, 633.5, 2, 4, 0.25, 0.7, 0, 0, 0.05, 'Yes']);
    expect(second.slice(2, 12)).toEqual(new Array(10).fill(null));
  });
});

describe('a judgement', () => {
  it('stands beside the computed grade and takes nothing from it', async () => {
    const given = everyRuleRound(6, 12);
    const without = {
      ...given,
      assessments: given.assessments.map((one) => ({ ...one, judged: undefined })),
    };
    const judged = {
      ...given,
      assessments: given.assessments.map((one) => ({ ...one, judged: 'C' })),
    };
    const [plain, beside] = await Promise.all(
      [without, judged].map((one) => recalculated(exportOf(one))),
    );
    expect(beside.summary()).toEqual(plain.summary());
    const texts = (book: Recalculation, column: number) =>
      Array.from(
        { length: 6 },
        (_, i) => book.file.getWorksheet('Grades')?.getCell(8 + i, column).value,
      );
    expect(texts(beside, 5)).toEqual(new Array(6).fill('C'));
    expect(texts(beside, 7)).toEqual(new Array(6).fill('Head'));
    expect(texts(beside, 9)).toEqual(new Array(6).fill('Seen on site'));
    expect(texts(plain, 5)).toEqual(new Array(6).fill(null));
  });
});

describe('the sheet of rules', () => {
  const statements = async (locale: Locale, name: string) => {
    const book = await recalculated(round, locale);
    const found = new Map<string, string>();
    book.file.getWorksheet(name)?.eachRow((row, number) => {
      const code = String(row.getCell(1).value ?? '');
      if (found.has(code) || !row.getCell(5).formula) return;
      const said = ['E', 'I'].map((column) => String(book.value(name, `${column}${number}`)));
      found.set(code, said.join(' '));
    });
    return found;
  };

  it('says every limiter, table and critical rule in words', async () => {
    const said = await statements('en', 'Rules');
    expect(said.get('L1')).toBe('The score of A1 is below 60. The grade of A is at most B.');
    expect(said.get('L6')).toBe('The score of D3 is above the score of D1. The grade of D is A.');
    expect(said.get('T1')).toBe(
      'Of the indicators below TOTAL, the number with a score below 10 is at most 3. ' +
        'The grade of TOTAL moves by 1 (negative is down), not below C and not above A.',
    );
    expect(said.get('I')).toBe('The grade of I1 is equal to C. The grade of I is C.');
    expect(said.get('A1')).toBe(
      'A1 scores below 40, or fails by its state. The grade of TOTAL is at most C.',
    );
  });

  it('says the same in Chinese', async () => {
    const said = await statements('zh-CN', '规则');
    expect(said.get('L1')).toBe('A1 的得分低于 60。 A 的等级不高于 B。');
    expect(said.get('L6')).toBe('D3 的得分高于 D1 的得分。 D 的等级为 A。');
  });
});
