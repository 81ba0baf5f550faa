import fc from 'fast-check';
import { text } from './framework-builder.ts';

const integer = (min: number, max: number) => fc.integer({ min, max });
const scoreValue = integer(0, 100);

/** Distinct rising whole numbers with scores, `from` to `to` of them. */
const points = (from: number, to: number) =>
  fc
    .uniqueArray(fc.record({ value: integer(0, 40), score: scoreValue }), {
      minLength: from,
      maxLength: to,
      selector: (point) => point.value,
    })
    .map((found) => found.toSorted((a, b) => a.value - b.value));

const steps = fc.tuple(scoreValue, points(1, 5)).map(([below, found]) => ({
  below,
  bands: found.map(({ value, score }) => ({ from: value, score })),
}));

const goalposts = fc
  .record({ worst: integer(-20, 20), best: integer(21, 60), flip: fc.boolean() })
  .map(({ worst, best, flip }) => ({
    kind: 'goalposts' as const,
    worst: flip ? best : worst,
    best: flip ? worst : best,
  }));

const target = fc
  .record({
    from: integer(0, 20),
    width: integer(0, 10),
    below: integer(1, 9),
    above: integer(1, 9),
  })
  .map(({ from, width, below, above }) => ({
    kind: 'target' as const,
    from,
    to: from + width,
    toleranceBelow: below,
    toleranceAbove: above,
  }));

const better = fc.constantFrom('higher' as const, 'lower' as const);
const percentile = fc.record({
  kind: fc.constant('percentile' as const),
  better,
  minimumPeers: integer(2, 4),
  steps: fc.option(steps, { nil: undefined }),
});
const zScore = fc.record({
  kind: fc.constant('z-score' as const),
  better,
  minimumPeers: integer(2, 4),
  worst: fc.constantFrom(-2.5, -1),
  best: fc.constantFrom(2.5, 1),
});

const rule = fc.oneof(
  goalposts,
  points(2, 6).map((found) => ({ kind: 'piecewise' as const, points: found })),
  steps.map((found) => ({ kind: 'bands' as const, ...found })),
  target,
  percentile,
  zScore,
);

/** A derived measure before its terms have codes: whole numbers that pick indicators. */
const derived = fc.record({
  kind: fc.constant('derived' as const),
  picks: fc.array(fc.record({ pick: integer(0, 60), weight: integer(1, 6) }), {
    minLength: 1,
    maxLength: 4,
  }),
  missing: fc.constantFrom('redistribute' as const, 'block' as const),
  rule,
});

/** Every measure; a checklist or survey is entered with its figure. */
export const randomMeasure = fc.oneof(
  points(2, 5).map((found) => ({
    kind: 'rubric' as const,
    levels: found.map((level) => ({ ...level, name: text('level') })),
  })),
  fc
    .record({
      minimum: integer(0, 5),
      origin: fc.constantFrom('minimum' as const, 'zero' as const),
    })
    .map((scale) => ({ kind: 'scale' as const, maximum: 40, ...scale })),
  fc.constant('checklist' as const).map((kind) => ({
    kind,
    items: [{ code: 'x', name: text('x') }],
  })),
  rule.map((found) => ({ kind: 'numeric' as const, rule: found })),
  rule.map((found) => ({
    kind: 'ratio' as const,
    numerator: text('n'),
    denominator: text('d'),
    rule: found,
  })),
  integer(1, 40).map((full) => ({
    kind: 'deduction' as const,
    full,
    items: [{ code: 'x', name: text('x'), points: 1 }],
  })),
  fc.constantFrom('mean' as const, 'top-share' as const, 'nps' as const).map((statistic) => ({
    kind: 'survey' as const,
    questionnaire: 'Q',
    section: 'S',
    statistic,
  })),
  derived,
);
