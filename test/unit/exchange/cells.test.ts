import { describe, expect, test } from 'vitest';
import { cellName } from '#core/exchange/cells/cell-name.ts';
import { fold } from '#core/exchange/cells/fold.ts';
import { readAmount } from '#core/exchange/cells/read-amount.ts';
import { readAnswers } from '#core/exchange/cells/read-answers.ts';
import { readDate } from '#core/exchange/cells/read-date.ts';
import { readFindings } from '#core/exchange/cells/read-findings.ts';
import { readNumber } from '#core/exchange/cells/read-number.ts';
import { readRatio } from '#core/exchange/cells/read-ratio.ts';
import { natureChoices } from '#core/exchange/columns/providers.ts';

describe('a date', () => {
  test.each([
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['２０２６年３月５日', '2026-03-05'],
    ['2026/3/5 0:00', '2026-03-05'],
    ['2026-03-05T14:30:00Z', '2026-03-05'],
    ['2024-02-29', '2024-02-29'],
  ])('may be written %s', (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '26/3/5',
    '3/5/2026',
    '2026-13-01',
    '2026-3/5',
    '0206-03-05',
  ])('is not %s', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('a number', () => {
  test.each([
    ['3', 3],
    ['-2.50', -2.5],
    ['1,234,567.8', 1234567.8],
    ['1 234', 1234],
    ['１，２３４．５', 1234.5],
    ['−4', -4],
    ['1e3', 1000],
    ['.5', 0.5],
  ])('may be written %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each(['', 'x', '1,5', '1,2345', '12,34,567', '1.2.3', '0x10', 'Infinity', '1e400', '95%'])(
    'is not %s: nothing is guessed',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );
});

describe('an amount in minor units', () => {
  test('is exact where floating point is not', () => {
    expect(readAmount('1.15', 2)).toEqual({ kind: 'amount', minor: 115 });
    expect(readAmount('90071992547409.91', 2)).toEqual({
      kind: 'amount',
      minor: Number.MAX_SAFE_INTEGER,
    });
  });

  test('takes thousands separators, a currency sign and decimals that are zero', () => {
    expect(readAmount('￥350,000.000', 2)).toEqual({ kind: 'amount', minor: 35_000_000 });
    expect(readAmount('5000', 0)).toEqual({ kind: 'amount', minor: 5000 });
  });

  test('refuses decimals that the currency has not, negatives, and more than can be exact', () => {
    expect(readAmount('0.125', 2).kind).toBe('too-many-decimals');
    expect(readAmount('0.5', 0).kind).toBe('too-many-decimals');
    expect(readAmount('-1', 2).kind).toBe('out-of-range');
    expect(readAmount('9'.repeat(30), 2).kind).toBe('out-of-range');
    expect(readAmount('9'.repeat(400), 2).kind).toBe('out-of-range');
    expect(readAmount('12万', 2).kind).toBe('invalid');
  });
});

describe('the answers to a checklist', () => {
  test('are met, not met and not applicable, in either language', () => {
    expect(readAnswers('a=1; b=0;c=-')).toEqual({
      kind: 'answers',
      answers: { a: 'met', b: 'not-met', c: 'not-applicable' },
    });
    expect(readAnswers('消防＝是；急救＝否；坡道＝不适用')).toEqual({
      kind: 'answers',
      answers: { 消防: 'met', 急救: 'not-met', 坡道: 'not-applicable' },
    });
  });

  test('name the part that cannot be read, and an item answered twice', () => {
    expect(readAnswers('a=1;b')).toEqual({ kind: 'unreadable', part: 'b' });
    expect(readAnswers('a=2')).toEqual({ kind: 'unreadable', part: 'a=2' });
    expect(readAnswers('a=1;a=0')).toEqual({ kind: 'repeated', item: 'a' });
  });
});

describe('both sides of a ratio', () => {
  test.each([
    ['12/40', 12, 40],
    [' 12 / 40 ', 12, 40],
    ['１２／４０', 12, 40],
    ['1,200/1,500.5', 1200, 1500.5],
    ['0/0', 0, 0],
    ['-3÷4', -3, 4],
  ])('may be written %s', (text, numerator, denominator) => {
    expect(readRatio(text)).toEqual({ numerator, denominator });
  });

  test.each(['0.3', '12/40/2', '12/', '/40', 'a/b', '12:40', ''])('are not %s', (text) => {
    expect(readRatio(text)).toBeNull();
  });
});

describe('the findings of a deduction', () => {
  const found = (counts: Record<string, number>, revisits = 0) => ({
    kind: 'findings',
    findings: { counts, revisits },
  });
  test.each([
    ['D=2;G=1;revisits=1', found({ D: 2, G: 1 }, 1)],
    ['Ｄ＝２；复查次数＝3', found({ Ｄ: 2 }, 3)],
    ['D = 0\nG=4;', found({ D: 0, G: 4 })],
    ['0', found({})],
    ['无', found({})],
    ['-', found({})],
  ])('may be written %s', (text, read) => {
    expect(readFindings(text)).toEqual(read);
  });

  test.each([
    ['D', { kind: 'unreadable', part: 'D' }],
    ['D=many', { kind: 'unreadable', part: 'D=many' }],
    ['D=1.5', { kind: 'unreadable', part: 'D=1.5' }],
    ['D=-1', { kind: 'unreadable', part: 'D=-1' }],
    ['G=1;D=10001', { kind: 'unreadable', part: 'D=10001' }],
    ['D=1;revisits=0.5', { kind: 'unreadable', part: 'revisits=0.5' }],
    ['D=1;D=2', { kind: 'repeated', item: 'D' }],
    ['revisits=1;Revisits=1', { kind: 'repeated', item: 'revisits' }],
  ])('are not %s', (text, problem) => {
    expect(readFindings(text)).toEqual(problem);
  });
});

test('headers and choices are the same in any case, width and spacing', () => {
  expect(fold(' Name_EN *')).toBe(fold('name en'));
  expect(fold('机构名称（英文）')).toBe(fold('机构名称(英文)'));
  expect(natureChoices.find('Non Profit')).toBe('non-profit');
  expect(natureChoices.find(' 非营利 ')).toBe('non-profit');
  expect(natureChoices.find('profit')).toBeUndefined();
});

test('cells are named as a spreadsheet names them', () => {
  expect([cellName(1, 0), cellName(7, 25), cellName(7, 26), cellName(9, 16383)]).toEqual([
    'A1',
    'Z7',
    'AA7',
    'XFD9',
  ]);
});
