import { describe, expect, test } from 'vitest';
import { axisOf, previewOf } from '#renderer/features/frameworks/model/curve-preview.ts';
import {
  filePath,
  nearestPath,
  nodeAt,
  readFilePath,
} from '#renderer/features/frameworks/model/node-path.ts';
import { placeOfProblem, worstFirst } from '#renderer/features/frameworks/model/problem-place.ts';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { Measure } from '#shared/domain/framework/measure.ts';
import { scoreOn } from '#shared/scoring/curve.ts';
import { curveOf } from '#shared/scoring/measure-curve.ts';
import { framework, group, indicator, text } from '../../scoring/framework-builder.ts';

describe('the place of a problem', () => {
  test('a path in the file is read back to its node', () => {
    expect(readFilePath('children[1].children[0].measure.levels[2].value')).toEqual({
      path: [1, 0],
      field: 'measure.levels[2].value',
    });
    expect(filePath([1, 0])).toBe('children[1].children[0]');
  });

  test('every problem leads to the face and the node that mend it', () => {
    const broken = framework(
      [
        group('A', [indicator('A1', { weight: 0, name: { en: 'A1', 'zh-CN': '' } })]),
        indicator('A', { mandate: undefined }),
      ],
      { grades: [{ code: 'A', name: text('A'), from: 1, to: 100, tone: 'g5' }] },
    );
    const places = checkFramework(broken).map((problem) => {
      const { tab, node } = placeOfProblem(problem);
      return `${problem.code} ${tab} ${node && nodeAt(broken, node)?.code}`;
    });
    expect(places.toSorted()).toEqual([
      'band-start rules null',
      'mandate-missing structure A',
      'node-code-duplicate structure A',
      'translation-missing structure A1',
      'weights-zero structure A',
    ]);
    const severities = worstFirst(checkFramework(broken)).map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'error', 'error', 'warning', 'warning']);
  });

  test('a derivation of weights leads to its own group, and a code called weighting to its case', () => {
    expect([
      placeOfProblem({ path: 'weighting.judges' }),
      placeOfProblem({ path: 'children[1].children[0].weighting.matrix' }),
      placeOfProblem({ path: 'cases[0].values.weighting' }),
    ]).toEqual([
      { tab: 'weights', node: null },
      { tab: 'weights', node: [1, 0] },
      { tab: 'cases', node: null },
    ]);
  });

  test('the nearest place is found where a node is no more', () => {
    const tree = framework([group('A', [indicator('A1'), indicator('A2')])]);
    expect(nearestPath(tree, [0, 5])).toEqual([0, 1]);
    expect(nearestPath(tree, [3, 1, 4])).toEqual([0, 1]);
  });
});

const measures: readonly Measure[] = [
  { kind: 'scale', minimum: 2, maximum: 10, origin: 'zero' },
  { kind: 'numeric', decimals: 1, rule: { kind: 'goalposts', worst: 30, best: 10 } },
  {
    kind: 'numeric',
    decimals: 0,
    minimum: 0,
    maximum: 120,
    rule: {
      kind: 'piecewise',
      points: [
        { value: 0, score: 0 },
        { value: 60, score: 50 },
        { value: 100, score: 100 },
      ],
    },
  },
  {
    kind: 'numeric',
    decimals: 0,
    rule: {
      kind: 'bands',
      below: 20,
      bands: [
        { from: 60, score: 60 },
        { from: 85, score: 100 },
      ],
    },
  },
  Measure.parse({
    kind: 'numeric',
    rule: { kind: 'target', from: 40, to: 60, toleranceBelow: 10, toleranceAbove: 20 },
  }),
  Measure.parse({
    kind: 'ratio',
    numerator: text('part'),
    denominator: text('whole'),
    rule: { kind: 'percentile', better: 'higher' },
  }),
  Measure.parse({
    kind: 'derived',
    terms: [{ indicator: 'A', weight: 1 }],
    rule: { kind: 'z-score', better: 'lower' },
  }),
  Measure.parse({
    kind: 'deduction',
    full: 40,
    items: [{ code: 'a', name: text('a'), points: 4 }],
  }),
  Measure.parse({ kind: 'survey', questionnaire: 'Q', section: 's', statistic: 'nps' }),
];

describe('the picture of a measure', () => {
  test.each(measures)('draws what the engine scores: %j', (measure) => {
    const { points, domain } = previewOf(measure);
    const curve = curveOf(measure);
    for (const [i, { x, y }] of points.entries()) {
      const jumps = points[i + 1]?.x === x;
      if (!jumps) expect(scoreOn(curve, x)).toBeCloseTo(y, 9);
    }
    expect([points[0].x, points.at(-1)?.x]).toEqual([...domain]);
  });

  test('shows where the score changes, not the whole range that could be entered', () => {
    const measure: Measure = {
      kind: 'numeric',
      decimals: 0,
      minimum: 4,
      maximum: 1000,
      rule: {
        kind: 'bands',
        below: 0,
        bands: [
          { from: 5, score: 50 },
          { from: 10, score: 100 },
        ],
      },
    };
    expect(previewOf(measure).domain).toEqual([4, 12]);
  });

  test('a step rule is told from each bound up to the next', () => {
    expect(previewOf(measures[3]).rows).toEqual([
      { kind: 'step', from: null, to: 60, score: 20 },
      { kind: 'step', from: 60, to: 85, score: 60 },
      { kind: 'step', from: 85, to: null, score: 100 },
    ]);
  });

  test('shows a percentile from 0 to 100, and points taken off from none', () => {
    const domains = measures.map((measure) => [axisOf(measure), previewOf(measure).domain[0]]);
    expect(domains.slice(5)).toEqual([
      ['percentile', 0],
      ['z', -4.5],
      ['deducted', 0],
      ['answered', -100],
    ]);
  });
});
