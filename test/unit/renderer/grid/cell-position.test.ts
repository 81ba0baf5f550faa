import { describe, expect, test } from 'vitest';
import { moveBy } from '#renderer/components/grid/cell-position.ts';

const size = { rows: 100, columns: 5, page: 20 };
const from = { row: 10, column: 2 };
const moved = (key: string, mod = false, at = from) => {
  const next = moveBy(key, mod, at, size);
  return next && [next.row, next.column];
};

describe('keys in a grid', () => {
  test.each([
    ['ArrowDown', [11, 2]],
    ['ArrowUp', [9, 2]],
    ['ArrowLeft', [10, 1]],
    ['ArrowRight', [10, 3]],
    ['PageDown', [30, 2]],
    ['PageUp', [0, 2]],
    ['Home', [10, 0]],
    ['End', [10, 4]],
  ])('%s moves as everywhere', (key, place) => {
    expect(moved(key)).toEqual(place);
  });

  test('with Ctrl, Home and End lead to the first and last row', () => {
    expect(moved('Home', true)).toEqual([0, 2]);
    expect(moved('End', true)).toEqual([99, 2]);
  });

  test('the heading is above the first row, and nothing is beyond the edges', () => {
    expect(moved('ArrowUp', false, { row: 0, column: 0 })).toEqual([-1, 0]);
    expect(moved('ArrowUp', false, { row: -1, column: 0 })).toEqual([-1, 0]);
    expect(moved('ArrowDown', false, { row: 99, column: 4 })).toEqual([99, 4]);
    expect(moved('ArrowRight', false, { row: 99, column: 4 })).toEqual([99, 4]);
  });

  test('other keys lead nowhere', () => {
    expect(moved('a')).toBeNull();
  });
});
