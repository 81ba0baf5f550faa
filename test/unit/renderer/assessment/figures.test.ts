import { describe, expect, test } from 'vitest';
import { decimalsOf } from '#renderer/features/assessment/words/figures.ts';

describe('figures of one column', () => {
  test('have the decimals that the longest needs, so that they stand under each other', () => {
    expect(decimalsOf([250, 200, 125.25])).toBe(2);
    expect(decimalsOf([190, 75])).toBe(0);
  });

  test('have four decimals at most, and none that say nothing', () => {
    expect(decimalsOf([1 / 3])).toBe(4);
    expect(decimalsOf([1627.78400001])).toBe(3);
    expect(decimalsOf([])).toBe(0);
  });
});
