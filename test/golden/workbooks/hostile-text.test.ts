import exceljs, { type Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Framework } from '#shared/domain/framework/framework.ts';
import { recalculate } from '#test/harness/recalculate.ts';
import { exportOf, type GivenRound } from '#test/harness/round-export.ts';
import { everyRule, everyRuleRound } from './every-rule.ts';
import { expectCached, expectEngine, withWorkbook } from './written.ts';

const hostile = [
  '=1+1',
  '+HYPERLINK("http://example.org","x")',
  '-2+3',
  '@SUM(A1)',
  "\t=cmd|' /C calc'!A0",
  '\r=1+1',
  '\u0000=1+1',
  ' ＝1+1',
  '<b>&"\'</b>]]>',
  '_x003D_1+1',
  `"&A1&"`,
  'a\u0001\u0008\u000b\u001f\uffff\ud800z',
  '长'.repeat(40_000),
];

const given = everyRuleRound(hostile.length, 3, hostileFramework());
const round: GivenRound = {
  ...given,
  assessments: given.assessments.map((one, i) => ({
    ...one,
    providerName: hostile[i],
    contractName: hostile[i],
    district: hostile[i],
    observations: one.observations.map((seen) => ({
      ...seen,
      comment: hostile[i],
      reason: hostile[i],
      assessor: `${seen.assessor} ${hostile[i]}`.slice(0, 60),
    })),
  })),
};

function hostileFramework(): Framework {
  const top = everyRule();
  const name = { en: '=cmd|"x"', 'zh-CN': '@SUM(A1)' };
  return Framework.parse({
    ...top,
    name,
    grades: top.grades.map((band) => ({ ...band, name, consequence: name })),
    children: top.children.map((child) => ({ ...child, name })),
  });
}

describe('text that people wrote', () => {
  let book: Workbook;
  const texts: string[] = [];

  beforeAll(async () => {
    await withWorkbook(exportOf(round), 'en', async (path) => {
      const found = await recalculate(path);
      expectEngine(found, exportOf(round));
      expectCached(found);
      book = new exceljs.Workbook();
      await book.xlsx.readFile(path);
    });
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (typeof cell.value === 'string') texts.push(cell.value);
        });
      });
    }
  });

  it('stays text, whatever it begins with', () => {
    for (const text of ['=1+1', '-2+3', '@SUM(A1)', ' ＝1+1', `"&A1&"`, '<b>&"\'</b>]]>']) {
      expect(texts).toContain(text);
    }
    expect(texts.filter((text) => text.startsWith('+HYPERLINK')).length).toBeGreaterThan(0);
    expect(texts).toContain('=cmd|"x"');
  });

  it('never gets into a formula', () => {
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell(({ formula }) => {
          expect(formula ?? '').not.toMatch(/^1\+1|cmd|HYPERLINK|SUM\(A1\)|2\+3|&A1&|长/);
        });
      });
    }
    expect(book.worksheets.length).toBe(12);
  });

  it('is kept a text by its format when it looks like a formula, and numbers stay numbers', () => {
    const summary = book.worksheets[0];
    const formats = new Map<string, string>();
    summary.getColumn(2).eachCell((cell) => formats.set(String(cell.value), cell.numFmt ?? ''));
    for (const text of ['=1+1', '-2+3', '@SUM(A1)', ' ＝1+1']) expect(formats.get(text)).toBe('@');
    expect(formats.get(`"&A1&"`)).not.toBe('@');
    const goalposts: unknown[] = [];
    book
      .getWorksheet('Method')
      ?.getColumn(5)
      .eachCell((cell) => goalposts.push(cell.result));
    expect(goalposts).toContain(-4);
  });

  it('loses what XML cannot carry, and what a cell cannot hold', () => {
    expect(texts).toContain('a\ufffdz');
    expect(texts.some((text) => text.length === 32_767 && text.endsWith('…'))).toBe(true);
    expect(Math.max(...texts.map((text) => text.length))).toBe(32_767);
  });
});
