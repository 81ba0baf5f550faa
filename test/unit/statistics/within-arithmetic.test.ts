import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenVariance } from '#shared/statistics/between-variance.ts';
import { cliffsDelta } from '#shared/statistics/cliffs-delta.ts';
import { cohenKappa } from '#shared/statistics/cohen-kappa.ts';
import { cronbachAlpha } from '#shared/statistics/cronbach-alpha.ts';
import { intraclassCorrelations } from '#shared/statistics/intraclass-correlation.ts';
import { krippendorffAlpha } from '#shared/statistics/krippendorff-alpha.ts';
import { meanInterval } from '#shared/statistics/mean-interval.ts';
import { netPromoterScore } from '#shared/statistics/net-promoter-score.ts';
import { pearsonCorrelation } from '#shared/statistics/pearson-correlation.ts';
import { postStratification } from '#shared/statistics/post-stratification.ts';
import { shrinkMean } from '#shared/statistics/shrink-mean.ts';
import { weightedMean } from '#shared/statistics/weighted-mean.ts';
import { wilsonInterval } from '#shared/statistics/wilson-interval.ts';
import { criticWeights } from '#shared/weighting/critic-weights.ts';
import { directWeights } from '#shared/weighting/direct-weights.ts';
import { entropyWeights } from '#shared/weighting/entropy-weights.ts';

/** Any number at all, those next to the ends of what a number can hold among them. */
const anyNumber = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 1e308, -1e308, 1e154, 1e-160, 5e-324, -5e-324, 1e16),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const anyCount = anyNumber.map(Math.abs);
const table = (cell: fc.Arbitrary<number>) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 5 }),
    );
const rising = (n: number) => Array.from({ length: n }, (_, i) => `c${i}`);

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** What it gives; nothing where it says that its arguments cannot be. */
function given(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const tables: Readonly<Record<string, (values: number[][]) => unknown>> = {
  'Krippendorff, nominal': (values) => krippendorffAlpha(values, 'nominal'),
  'Krippendorff, ordinal': (values) => krippendorffAlpha(values, 'ordinal'),
  'Krippendorff, interval': (values) => krippendorffAlpha(values, 'interval'),
  'Krippendorff, ratio': (values) => krippendorffAlpha(values, 'ratio'),
  'intraclass correlations': (values) => intraclassCorrelations(values),
  'Cronbach’s alpha': (values) => cronbachAlpha(values),
  'Cohen’s kappa': (values) => cohenKappa(values, 'quadratic'),
  'Pearson’s r': (values) => pearsonCorrelation(values[0] ?? [], values[1] ?? []),
  'Cliff’s delta': (values) => cliffsDelta(values[0] ?? [], values[1] ?? []),
  'a mean': (values) => meanInterval(values.flat(), { population: 20 }),
  'a weighted mean': (values) => weightedMean(values[0] ?? [], values[1] ?? []),
  'a share': ([[count = 0, n = 0] = []]) => wilsonInterval(count, n),
  'promoters less detractors': ([[promoters = 0, detractors = 0, n = 0] = []]) =>
    netPromoterScore({ promoters, detractors, n }),
  'variance between groups': (values) =>
    betweenVariance(values.map(([mean, variance = 1]) => ({ mean, variance }))),
  'a shrunken mean': ([[mean, variance = 1, tauSquared = 1, overall = 0] = [0]]) =>
    shrinkMean({ mean, variance }, { tauSquared, overall }),
  'post-stratification': (values) =>
    postStratification(
      values.map(([population, sample = 1], i) => ({ code: `${i}`, population, sample })),
    ),
  'direct weights': ([weights = []]) => directWeights(rising(weights.length), weights),
  'entropy weights': (values) => entropyWeights(rising(values[0]?.length ?? 0), values),
  'CRITIC weights': (values) => {
    const items = rising(values[0]?.length ?? 0);
    return criticWeights(
      items,
      values,
      items.map(() => 'higher'),
    );
  },
};

describe.each(Object.entries(tables))('%s', (_, compute) => {
  it('never has a part that is infinite or no number, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.oneof(table(anyNumber), table(anyCount)), (values) => {
        const numbers = numbersIn(given(() => compute(values)));
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { seed: 20260409, numRuns: 500 },
    );
  });
});

it('a statistic of numbers that are too great says so', () => {
  const tooLarge = { kind: 'undefined', reason: 'too-large' };
  expect(meanInterval([1e308, -1e308, 0])).toEqual(tooLarge);
  expect(
    krippendorffAlpha(
      [
        [1e300, 5],
        [2, 5],
      ],
      'interval',
    ),
  ).toEqual(tooLarge);
  // These would come to a number all the same: 0 of the first, 2 of the second.
  expect(pearsonCorrelation([1e300, -1e300, 3], [1, 2, 3])).toEqual(tooLarge);
  const items = [
    [1.2e154, 1.2e154],
    [0, 0],
    [1, 2],
  ];
  expect(cronbachAlpha(items)).toEqual(tooLarge);
});
