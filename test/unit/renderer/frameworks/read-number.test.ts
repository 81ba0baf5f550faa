import { expect, test } from 'vitest';
import { readNumber } from '#renderer/features/frameworks/fields/read-number.ts';

test('numbers are read as people type them', () => {
  const typed = ['12', ' 3.50 ', '1,000.5', '１２．５', '-4', '.5', '7.'];
  expect(typed.map((text) => readNumber(text, {}))).toEqual([12, 3.5, 1000.5, 12.5, -4, 0.5, 7]);
});

test('what is no number, or not one that is allowed, is told apart', () => {
  const range = { minimum: 0, maximum: 100 };
  expect(['', 'abc', '1e3', '3,5', '0x10'].map((text) => readNumber(text, {}))).toEqual(
    Array(5).fill('number'),
  );
  expect(readNumber('101', range)).toBe('range');
  expect(readNumber('-1', { minimum: 0 })).toBe('least');
  expect(readNumber('1.5', { ...range, whole: true })).toBe('whole');
});
