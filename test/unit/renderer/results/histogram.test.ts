import { expect, test } from 'vitest';
import { histogram } from '#renderer/features/results/histogram.ts';
import { framework, indicator } from '#test/unit/scoring/framework-builder.ts';

const scale = framework([indicator('A')]);

test('a total on a border counts in the step above, the full mark in the last', () => {
  const bins = histogram(scale, [79.999, 80, 95, 100]);
  expect(bins.map(({ from, count }) => [from, count])).toEqual([
    [75, 1],
    [80, 1],
    [85, 0],
    [90, 0],
    [95, 2],
  ]);
});

test('a total that is on a border on paper is not pushed under it by binary arithmetic', () => {
  const third = framework([indicator('A')], {
    maximum: 0.3,
    grades: [{ code: 'A', name: { en: 'A', 'zh-CN': 'A' }, from: 0, to: 0.3, tone: 'g5' }],
  });
  const width = 0.3 / 20;
  expect(histogram(third, [width * 3])[0].from).toBeCloseTo(width * 3, 12);
});

test('each step wears the mark of the grade that its middle earns; without totals there are none', () => {
  expect(
    histogram(scale, [10, 62, 99])
      .filter(({ count }) => count > 0)
      .map(({ tone }) => tone),
  ).toEqual(['g1', 'g3', 'g5']);
  expect(histogram(scale, [])).toEqual([]);
});
