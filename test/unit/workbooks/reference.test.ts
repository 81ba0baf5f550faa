import { describe, expect, it } from 'vitest';
import {
  anyRow,
  columnName,
  everyRow,
  fixedRange,
  quoted,
  relative,
  sheetPrefix,
} from '#core/workbooks/book/reference.ts';

describe('references', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('spells column %d as %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it('puts a sheet’s name in quotes unless it is one English word', () => {
    expect(sheetPrefix('Scores')).toBe('Scores!');
    expect(sheetPrefix('得分')).toBe("'得分'!");
    expect(sheetPrefix("It's")).toBe("'It''s'!");
  });

  it('doubles quotes inside a text', () => {
    expect(quoted('say "no"')).toBe('"say ""no"""');
  });

  it('fixes ranges against copying', () => {
    expect(fixedRange(1, 2, 27, 3)).toBe('$A$2:$AA$3');
  });

  it('gives a formula of any row in each row', () => {
    const formula = everyRow(`IF(${relative(2, anyRow)}>1,${relative(3, anyRow)},$A$1)`);
    expect(formula(12)).toBe('IF(B12>1,C12,$A$1)');
    expect(formula(8)).toBe('IF(B8>1,C8,$A$1)');
  });
});
