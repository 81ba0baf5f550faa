import exceljs, { type Workbook, type Worksheet } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '#core/database/refusal.ts';
import { scoreExport } from '#core/workbooks/scored-round.ts';
import { writeWorkbook } from '#core/workbooks/write-workbook.ts';
import { scoredCode } from '#shared/scoring/state-codes.ts';
import { exportOf } from '#test/harness/round-export.ts';
import { everyRuleRound } from './every-rule.ts';
import { note, withWorkbook } from './written.ts';

const round = exportOf(everyRuleRound(12, 9));
const scored = scoreExport(round);
let book: Workbook;

beforeAll(async () => {
  book = new exceljs.Workbook();
  await withWorkbook(round, 'en', (path) => book.xlsx.readFile(path));
});

const sheet = (name: string): Worksheet => {
  const found = book.getWorksheet(name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};

describe('a workbook that cannot be written', () => {
  const target = { locale: 'en', note } as const;

  it.runIf(process.platform === 'linux')('says that the disk is full', async () => {
    const written = writeWorkbook(round, { ...target, path: '/dev/full' });
    await expect(written).rejects.toThrow(new Refusal('disk-full', { path: '/dev/full' }));
  });

  it('says that there is no such folder', async () => {
    const path = '/nowhere/at/all.xlsx';
    await expect(writeWorkbook(round, { ...target, path })).rejects.toThrow(Refusal);
  });
});

describe('the sheets of a workbook', () => {
  it('stand in the order in which they are read', () => {
    expect(book.worksheets.map((one) => one.name)).toEqual([
      ...['Summary', 'Scorecard', 'Scores', 'Grades', 'Coverage', 'Indicators'],
      ...['Observations', 'Feedback', 'Consensus', 'Certainty', 'Rules', 'Method'],
    ]);
  });

  it('hold the engine’s numbers to 1e-12 beside every formula', () => {
    const { compiled } = round;
    const scores = sheet('Scores');
    round.assessments.forEach((_, index) => {
      compiled.codes.forEach((code, node) => {
        const at = index * compiled.nodeCount + node;
        const cell = scores.getCell(8 + index, 4 + node);
        expect(scores.getCell(7, 4 + node).value).toBe(code);
        expect(cell.formula).toBeTruthy();
        if (scored.batch.outcomes[at] === scoredCode) {
          expect(Math.abs(Number(cell.result) - scored.batch.scores[at])).toBeLessThanOrEqual(
            1e-12,
          );
        } else expect(['Excluded', 'Missing']).toContain(cell.result);
      });
    });
  });

  it('rank the best first in the Summary', () => {
    const ranks: unknown[] = [];
    for (let row = 6; row < 6 + round.assessments.length; row++) {
      ranks.push(sheet('Summary').getCell(row, 1).result);
    }
    const expected = scored.order.map((index) => scored.ranks[index] ?? '–');
    expect(ranks).toEqual(expected);
  });

  it('have live formulas wherever a figure is computed', () => {
    const share = (name: string, first: number, from: number, to: number) => {
      let formulas = 0;
      let figures = 0;
      sheet(name).eachRow((row, number) => {
        if (number < first) return;
        row.eachCell((cell, column) => {
          if (column < from || column > to) return;
          const value = cell.formula ? cell.result : cell.value;
          if (typeof value === 'number') figures += 1;
          if (cell.formula) formulas += 1;
        });
      });
      expect(figures).toBeGreaterThan(0);
      return formulas / figures;
    };
    const wide = round.compiled.nodeCount;
    expect(share('Scores', 8, 3, 3 + wide)).toBeGreaterThanOrEqual(1);
    expect(share('Coverage', 8, 3, 2 + wide)).toBeGreaterThanOrEqual(1);
    expect(share('Indicators', 8, 3, 2 + round.compiled.indicatorCount)).toBeGreaterThanOrEqual(1);
    expect(share('Observations', 4, 12, 12)).toBeGreaterThanOrEqual(1);
    expect(share('Summary', 6, 8, 14)).toBeGreaterThanOrEqual(1);
  });

  it('say in the Method what was applied, by hash, version, time and chain head', () => {
    const texts: unknown[] = [];
    sheet('Method')
      .getColumn(3)
      .eachCell((cell) => texts.push(cell.value));
    expect(texts).toEqual(
      expect.arrayContaining(['hash', 'F v1', `Plumbline ${note.version}`, note.exportedAt]),
    );
    expect(texts).toContain('0'.repeat(64));
  });

  it('use only functions that Excel 2010, WPS, LibreOffice and others have', () => {
    const known =
      'ABS AND AVERAGE COUNT COUNTIF COUNTIFS EXP IF IFERROR INDEX INT ISNUMBER LN MATCH MAX MEDIAN ' +
      'MID MIN OR ROUND SUM SUMIF SUMIFS SUMPRODUCT VLOOKUP';
    const used = new Set<string>();
    let longest = 0;
    for (const one of book.worksheets) {
      one.eachRow((row) => {
        row.eachCell(({ formula }) => {
          if (!formula) return;
          longest = Math.max(longest, formula.length);
          const plain = formula.replace(/"[^"]*"/g, '""');
          for (const [, name] of plain.matchAll(/([A-Z][A-Z0-9.]+)\(/g)) used.add(name);
        });
      });
    }
    expect([...used].filter((name) => !known.split(' ').includes(name))).toEqual([]);
    expect(longest).toBeLessThan(8192);
  });

  it('freeze their headers, filter their rows, and print on A4 with the chain head on every page', () => {
    for (const one of book.worksheets) {
      expect(one.pageSetup.paperSize).toBe(9);
      expect(one.headerFooter.oddFooter).toContain('0000000000000000');
    }
    for (const name of [
      'Summary',
      'Scores',
      'Grades',
      'Coverage',
      'Indicators',
      'Observations',
      'Feedback',
    ]) {
      expect(sheet(name).views[0]?.state, name).toBe('frozen');
      expect(sheet(name).autoFilter, name).toBeTruthy();
    }
    expect(sheet('Scorecard').pageSetup).toMatchObject({
      orientation: 'portrait',
      fitToWidth: 1,
      fitToHeight: 1,
    });
  });

  it('let the Scorecard’s assessment be chosen from the Summary’s contracts', () => {
    expect(sheet('Scorecard').getCell('B4').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Summary!$C$6:$C$17'],
    });
    expect(book.definedNames.getRanges('SummaryContracts').ranges).toEqual(['Summary!$C$6:$C$17']);
  });
});
