import { describe, expect, test } from 'vitest';
import {
  addToAxis,
  changeAxis,
  itemInCell,
  removeFromAxis,
  withGrid,
  withoutGrid,
} from '#renderer/features/frameworks/model/deduction-grid.ts';
import { possibleTerms } from '#renderer/features/frameworks/model/derived-terms.ts';
import { readShare, showShare } from '#renderer/features/frameworks/model/fraction.ts';
import { measureOfKind } from '#renderer/features/frameworks/model/measure-kind.ts';
import { readPeers, standingAmong } from '#renderer/features/frameworks/model/peer-trial.ts';
import { ruleOfKind } from '#renderer/features/frameworks/model/rule-kind.ts';
import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import { Measure, type MeasureKind } from '#shared/domain/framework/measure.ts';
import { curveOf } from '#shared/scoring/measure-curve.ts';
import { framework, indicator, text } from '../../scoring/framework-builder.ts';
import { newTexts } from './new-texts.ts';

const questionnaire = {
  code: 'Q',
  name: text('Q'),
  sections: [{ code: 's', name: text('s'), items: [{ code: 'q', text: text('q') }] }],
};
const tree = framework([indicator('A'), indicator('B')], { questionnaires: [questionnaire] });

const turned = (kind: MeasureKind, before: Measure) =>
  measureOfKind(kind, { framework: tree, code: 'A', before }, newTexts);

const kinds: readonly MeasureKind[] = [
  'rubric',
  'scale',
  'checklist',
  'numeric',
  'ratio',
  'deduction',
  'derived',
  'survey',
];

describe('another kind of measure', () => {
  const pairs = kinds.flatMap((from) => kinds.map((to) => ({ from, to })));
  test.each(pairs)('$from becomes a $to that can be saved', ({ from, to }) => {
    const before = turned(from, { kind: 'scale', minimum: 0, maximum: 10, origin: 'minimum' });
    const after = before && turned(to, before);
    expect(Measure.safeParse(after).error).toBeUndefined();
    expect(after?.kind).toBe(to);
  });

  test('a number and a ratio keep range, unit and rule; a derived one its unit and rule', () => {
    const numeric = Measure.parse({
      kind: 'numeric',
      unit: text('days'),
      minimum: 0,
      maximum: 30,
      decimals: 0,
      rule: { kind: 'goalposts', worst: 30, best: 5 },
    });
    const kept = { unit: text('days'), decimals: 0, rule: { worst: 30, best: 5 } };
    expect(turned('ratio', numeric)).toMatchObject({ ...kept, minimum: 0, maximum: 30 });
    expect(turned('derived', numeric)).toMatchObject(kept);
    expect(turned('scale', numeric)).toMatchObject({ minimum: 0, maximum: 30 });
  });

  test('levels become the points of a line and come back, with their scores', () => {
    const rubric = turned('rubric', { kind: 'checklist', items: [] } as never);
    if (rubric === null) throw new Error('There is a rubric');
    const numeric = turned('numeric', rubric);
    expect(numeric).toMatchObject({
      minimum: 1,
      maximum: 4,
      rule: { kind: 'piecewise', points: [{ score: 25 }, { score: 50 }, { score: 75 }, {}] },
    });
    const back = numeric && turned('rubric', numeric);
    expect(
      back?.kind === 'rubric' && back.levels.map(({ value, score: worth }) => [value, worth]),
    ).toEqual([
      [1, 25],
      [2, 50],
      [3, 75],
      [4, 100],
    ]);
  });

  test('items of a checklist become findings and come back', () => {
    const list = Measure.parse({
      kind: 'checklist',
      items: [
        { code: 'a', name: text('a'), weight: 3 },
        { code: 'b', name: text('b'), weight: 2 },
      ],
    });
    const deduction = turned('deduction', list);
    expect(deduction).toMatchObject({ full: 5, items: [{ code: 'a', points: 3 }, { code: 'b' }] });
    expect(deduction && turned('checklist', deduction)).toMatchObject({
      items: [{ code: 'a', weight: 3 }, { weight: 2 }],
    });
  });

  test('nothing is derived from itself, directly or by a detour', () => {
    const rule = { kind: 'goalposts', worst: 0, best: 1 } as const;
    const derived = (code: string) => ({
      measure: { kind: 'derived' as const, terms: [{ indicator: code, weight: 1 }], rule },
    });
    const chained = framework([
      indicator('A'),
      indicator('B', derived('A')),
      indicator('C', derived('B')),
    ]);
    expect(possibleTerms(chained, 'A').map(({ code }) => code)).toEqual([]);
    expect(possibleTerms(chained, 'B').map(({ code }) => code)).toEqual(['A']);
    expect(possibleTerms(chained, 'C').map(({ code }) => code)).toEqual(['A', 'B']);
    const alone = framework([indicator('A')]);
    expect(
      measureOfKind('derived', { framework: alone, code: 'A', before: null }, newTexts),
    ).toBeNull();
  });
});

describe('rules of a number', () => {
  test('turn into each other with their ends and their direction kept', () => {
    const goalposts = { kind: 'goalposts', worst: 30, best: 10 } as const;
    const lines = ruleOfKind('piecewise', goalposts);
    expect(lines).toEqual({
      kind: 'piecewise',
      points: [
        { value: 10, score: 100 },
        { value: 30, score: 0 },
      ],
    });
    expect(ruleOfKind('goalposts', lines)).toEqual(goalposts);
    expect(ruleOfKind('bands', lines)).toEqual({
      kind: 'bands',
      below: 100,
      bands: [{ from: 30, score: 0 }],
    });
  });

  test('a target is where the score is highest, and falls to the ends of the rule before', () => {
    const target = ruleOfKind('target', {
      kind: 'piecewise',
      points: [
        { value: 0, score: 0 },
        { value: 40, score: 100 },
        { value: 60, score: 100 },
        { value: 90, score: 0 },
      ],
    });
    expect(target).toEqual({
      kind: 'target',
      from: 40,
      to: 60,
      toleranceBelow: 40,
      toleranceAbove: 30,
    });
    expect(ruleOfKind('piecewise', target)).toMatchObject({ points: { length: 4 } });
    expect(ruleOfKind('target', { kind: 'goalposts', worst: 30, best: 10 })).toMatchObject({
      from: 10,
      to: 10,
      toleranceAbove: 20,
    });
  });

  test('a rule that compares with peers keeps the direction and the least number of peers', () => {
    const percentile = ruleOfKind('percentile', { kind: 'goalposts', worst: 30, best: 10 });
    expect(percentile).toEqual({ kind: 'percentile', better: 'lower', minimumPeers: 5 });
    expect(ruleOfKind('z-score', { ...percentile, minimumPeers: 8 } as typeof percentile)).toEqual({
      kind: 'z-score',
      better: 'lower',
      minimumPeers: 8,
      worst: -2.5,
      best: 2.5,
    });
    expect(ruleOfKind('goalposts', percentile)).toEqual({ kind: 'goalposts', worst: 100, best: 0 });
  });
});

describe('trying a rule on peers', () => {
  const rule = { kind: 'percentile', better: 'higher', minimumPeers: 3 } as const;
  const curve = curveOf({ kind: 'numeric', decimals: 0, rule });

  test('the percentile is the middle of the rank, ties sharing it, the tried value counted', () => {
    expect(standingAmong(rule, curve, [10, 20, 20], 30)).toEqual({
      value: 30,
      relative: 87.5,
      score: 87.5,
    });
    expect(standingAmong(rule, curve, [10, 20, 20], 20)?.relative).toBe(62.5);
    expect(standingAmong({ ...rule, better: 'lower' }, curve, [10, 20, 20], 30)?.relative).toBe(
      12.5,
    );
  });

  test('with fewer values than asked for there is none', () => {
    expect(standingAmong(rule, curve, [10], 30)).toBeNull();
  });

  test('peers are read whatever stands between them, and a word is none', () => {
    expect(readPeers(' 1, 2.5；3、4\n-5 ')).toEqual([1, 2.5, 3, 4, -5]);
    expect(readPeers('1, two')).toBeNull();
  });
});

describe('a deduction in a grid', () => {
  const list: DeductionMeasure = {
    kind: 'deduction',
    full: 100,
    items: [
      { code: 'a', name: text('a'), points: 4 },
      { code: 'b', name: text('b'), points: 8 },
    ],
    severities: [],
    scopes: [],
    repeat: [],
  };
  const grid = withGrid(list, newTexts);

  test('has a finding in every cell; those of the list take the first ones with their points', () => {
    expect(Measure.safeParse(grid).error).toBeUndefined();
    expect(grid.items).toHaveLength(9);
    expect(itemInCell(grid, 'S1', 'C2')?.item).toMatchObject({ code: 'b', points: 8 });
    expect(itemInCell(grid, 'S3', 'C3')?.item.points).toBe(0);
    expect(new Set(grid.items.map(({ code }) => code)).size).toBe(9);
  });

  test('rows and columns come, go and are renamed with their findings', () => {
    const wider = addToAxis(grid, 'scopes', text('everywhere'));
    expect(wider.items).toHaveLength(12);
    const renamed = changeAxis(wider, 'severities', 0, { code: 'low' });
    expect(itemInCell(renamed, 'low', 'C2')?.item.points).toBe(8);
    const narrow = removeFromAxis(renamed, 'scopes', 1);
    expect(narrow.items).toHaveLength(9);
    expect(narrow.items.some(({ code }) => code === 'b')).toBe(false);
  });

  test('turns back into the list of the findings that cost something', () => {
    expect(withoutGrid(grid)).toEqual(list);
  });
});

test('shares are shown as fractions where decimals would not end, and read back the same', () => {
  for (const value of [0.5, 1 / 3, 5 / 6, 2, 0.1234, 1 / 7]) {
    expect(readShare(showShare(value))).toBe(value);
  }
  expect([showShare(1 / 3), showShare(1 / 6), showShare(0.25)]).toEqual(['1/3', '1/6', '0.25']);
  expect([
    readShare('½'),
    readShare('1 / 4'),
    readShare('-1'),
    readShare('0'),
    readShare('1/0'),
  ]).toEqual([0.5, 0.25, null, null, null]);
});
