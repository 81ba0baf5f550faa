import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Measure } from '#shared/domain/framework/measure.ts';
import { partOf, scoreOn } from '#shared/scoring/curve.ts';
import { curveOf } from '#shared/scoring/measure-curve.ts';
import { text } from './framework-builder.ts';

const scorer = (measure: object) => {
  const curve = curveOf(Measure.parse(measure));
  return (x: number) => scoreOn(curve, x);
};
const numeric = (rule: object) => scorer({ kind: 'numeric', rule });

describe('a rubric', () => {
  const levels = [
    { value: 1, name: text('poor'), score: 0 },
    { value: 2, name: text('fair'), score: 40 },
    { value: 4, name: text('good'), score: 100 },
  ];
  it('gives a level its own score, exactly', () => {
    expect([1, 2, 4].map(scorer({ kind: 'rubric', levels }))).toEqual([0, 40, 100]);
  });
  it('scores a mean of two levels between them', () => {
    // halfway from 1 to 2: 20; halfway from 2 to 4: 40 + 60/2
    expect([1.5, 3].map(scorer({ kind: 'rubric', levels }))).toEqual([20, 70]);
  });
});

describe('a scale', () => {
  it('runs from its minimum: 100·(x − min)/(max − min)', () => {
    expect([1, 2, 5].map(scorer({ kind: 'scale', minimum: 1, maximum: 5 }))).toEqual([0, 25, 100]);
  });
  it('from zero is the share of the maximum: 100·x/max', () => {
    const score = scorer({ kind: 'scale', minimum: 1, maximum: 5, origin: 'zero' });
    expect([1, 2, 5].map(score)).toEqual([20, 40, 100]);
  });
});

describe('a number', () => {
  it('between goalposts is linear and clamped, whichever end is better', () => {
    const rising = numeric({ kind: 'goalposts', worst: 20, best: 60 });
    expect([10, 20, 30, 60, 90].map(rising)).toEqual([0, 0, 25, 100, 100]);
    const falling = numeric({ kind: 'goalposts', worst: 60, best: 20 });
    expect([10, 20, 30, 60, 90].map(falling)).toEqual([100, 100, 75, 0, 0]);
  });
  it('follows piecewise lines and is flat outside them', () => {
    const points = [
      { value: 0, score: 10 },
      { value: 10, score: 50 },
      { value: 30, score: 20 },
    ];
    expect([-5, 0, 5, 10, 20, 31].map(numeric({ kind: 'piecewise', points }))).toEqual([
      10, 10, 30, 50, 35, 20,
    ]);
  });
  it('takes the step of the last bound it reaches, bounds inclusive', () => {
    const bands = [
      { from: 2, score: 40 },
      { from: 5, score: 100 },
    ];
    const score = numeric({ kind: 'bands', below: 5, bands });
    expect([1.999, 2, 4.999, 5, 50].map(score)).toEqual([5, 40, 40, 100, 100]);
  });
  it('reaches a step that binary rounding alone keeps it from', () => {
    const score = numeric({ kind: 'bands', below: 0, bands: [{ from: 0.3, score: 100 }] });
    // 3 · 0.1 less one unit in the last place: the mean of three readings of 0.3 can come out so
    expect(score(0.3 - 2 ** -54)).toBe(100);
    expect(score(0.3 - 1e-9)).toBe(0);
  });
});

describe('a checklist and a survey', () => {
  it('are their own score', () => {
    const survey = scorer({ kind: 'survey', questionnaire: 'Q', section: 'S' });
    const checklist = scorer({ kind: 'checklist', items: [{ code: 'a', name: text('a') }] });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (x) => {
        expect(survey(x)).toBe(x);
        expect(checklist(x)).toBe(x);
      }),
      { seed: 20260301 },
    );
  });
});

describe('the part of a curve', () => {
  it('names the two points between which a value lies', () => {
    const curve = curveOf(Measure.parse({ kind: 'scale', minimum: 1, maximum: 5 }));
    expect(partOf(curve, 2)).toEqual({ kind: 'segment', x0: 1, y0: 0, x1: 5, y1: 100 });
    expect(partOf(curve, 9)).toEqual({ kind: 'flat', side: 'last', x: 5, score: 100 });
    expect(partOf(curve, 0)).toEqual({ kind: 'flat', side: 'first', x: 1, score: 0 });
  });
  it('names the step with its open ends', () => {
    const rule = { kind: 'bands', below: 5, bands: [{ from: 2, score: 40 }] };
    const curve = curveOf(Measure.parse({ kind: 'numeric', rule }));
    expect(partOf(curve, 1)).toEqual({ kind: 'band', from: null, to: 2, score: 5 });
    expect(partOf(curve, 3)).toEqual({ kind: 'band', from: 2, to: null, score: 40 });
  });
});

describe('a target range', () => {
  const target = (fields: object = {}) =>
    numeric({ kind: 'target', from: 20, to: 30, toleranceBelow: 10, toleranceAbove: 5, ...fields });
  it('scores 100 inside, and falls in a straight line over the tolerance on either side', () => {
    const score = target();
    expect([20, 25, 30].map(score)).toEqual([100, 100, 100]);
    expect([10, 15, 18].map(score)).toEqual([0, 50, 80]);
    expect([31, 34, 35, 90].map(score)).toEqual([80, 20, 0, 0].map((x) => expect.closeTo(x, 12)));
    expect(score(-4)).toBe(0);
  });
  it('may be a single value', () => {
    expect([15, 20, 22.5].map(target({ to: 20 }))).toEqual([50, 100, 50]);
  });
});

describe('a figure relative to peers', () => {
  it('of a percentile is the score itself, or scored by steps', () => {
    const plain = { kind: 'percentile', better: 'higher' };
    expect([12.5, 87.5].map(numeric(plain))).toEqual([12.5, 87.5]);
    const steps = { below: 10, bands: [{ from: 50, score: 70 }] };
    expect([49.9, 50].map(numeric({ ...plain, steps }))).toEqual([10, 70]);
  });
  it('of z runs from worst to best, by default from −2.5 to 2.5', () => {
    const score = numeric({ kind: 'z-score', better: 'lower' });
    expect([-3, -2.5, 0, 1, 2.5].map(score)).toEqual([0, 0, 50, 70, 100]);
  });
});

it('net promoters run from −100 to 100', () => {
  const score = scorer({ kind: 'survey', questionnaire: 'Q', section: 'S', statistic: 'nps' });
  expect([-100, 0, 50, 100].map(score)).toEqual([0, 50, 75, 100]);
});

it('a ratio and a derived figure are scored by their rule', () => {
  const rule = { kind: 'goalposts', worst: 0, best: 50 };
  const terms = [{ indicator: 'a', weight: 1 }];
  expect(scorer({ kind: 'derived', terms, rule })(20)).toBe(40);
  const ratio = { kind: 'ratio', numerator: text('n'), denominator: text('d'), rule };
  expect(scorer(ratio)(20)).toBe(40);
});
