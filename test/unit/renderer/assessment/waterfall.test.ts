import { expect, test } from 'vitest';
import { waterfallOf } from '#renderer/features/assessment/explanation/waterfall.ts';
import { gradeTicks } from '#renderer/features/assessment/explanation/waterfall-ticks.ts';
import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import {
  framework,
  group,
  indicator,
  type Said,
  score,
} from '#test/unit/scoring/framework-builder.ts';

const tree = framework(
  [
    group('A', [indicator('A1', { weight: 3 }), indicator('A2')], { weight: 3 }),
    group('B', [group('C', [indicator('C1')]), indicator('B1')], { weight: 1 }),
  ],
  { maximum: 200, grades: [200, 120, 0].map(bandFrom) },
);

function bandFrom(from: number, index: number): FrameworkInput['grades'][number] {
  const name = { en: `G${index}`, 'zh-CN': `G${index}` };
  return { code: `G${index}`, name, from, to: from + 80, tone: 'g3' };
}

function fall(said: Readonly<Record<string, Said>>, code: string, of = tree) {
  const compiled = compileFramework(of);
  return waterfallOf({ compiled, nodes: score(compiled, said).nodes }, code);
}

const said = { A1: 80, A2: 40, C1: 50, B1: 100 };

test('the first level adds up to the total on the framework’s scale, each from where the one before ends', () => {
  expect(fall(said, totalCode)).toEqual({
    kind: 'sum',
    possible: 200,
    end: 142.5,
    leftOut: [],
    bars: [
      { code: 'A', start: 0, end: 105, possible: 150, score: 70 },
      { code: 'B', start: 105, end: 142.5, possible: 50, score: 75 },
    ],
  });
});

test('a dimension is the indicators below it, however deep, and ends at the dimension’s part', () => {
  const part = fall(said, 'B');
  expect(part).toMatchObject({ kind: 'sum', possible: 50, end: 37.5 });
  expect(part.kind === 'sum' && part.bars.map(({ code, end }) => [code, end])).toEqual([
    ['C1', 12.5],
    ['B1', 37.5],
  ]);
});

test('of an indicator the picture is its group’s', () => {
  expect(fall(said, 'A2')).toEqual(fall(said, 'A'));
});

test('what left its group is not in the picture; its weight went to the others', () => {
  const part = fall({ ...said, A2: 'not-applicable' }, 'A');
  expect(part).toMatchObject({
    bars: [{ code: 'A1', start: 0, end: 120, possible: 150, score: 80 }],
    leftOut: ['A2'],
  });
});

test('where a score is no sum the scores of its parts stand there, and below it as well', () => {
  const bent = framework([
    group('M', [group('N', [indicator('N1'), indicator('N2')]), indicator('M1')], {
      aggregation: { method: 'geometric' },
    }),
  ]);
  const values = { N1: 20, N2: 40, M1: 90 };
  const expected = [
    { code: 'N', score: 30 },
    { code: 'M1', score: 90 },
  ];
  expect(fall(values, 'M', bent)).toEqual({ kind: 'scores', bars: expected });
  expect(fall(values, 'N', bent)).toMatchObject({ kind: 'scores', bars: [{}, {}] });
  expect(fall(values, totalCode, bent)).toMatchObject({ kind: 'sum', bars: [{ code: 'M' }] });
});

test('without a score there is nothing to add up', () => {
  expect(fall({}, totalCode)).toEqual({ kind: 'none' });
});

test('grades are drawn where they begin inside the picture', () => {
  expect(gradeTicks(tree, 200).map(({ code }) => code)).toEqual(['G1']);
});
