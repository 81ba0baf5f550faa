import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenVariance } from '#shared/statistics/between-variance.ts';
import { cronbachAlpha } from '#shared/statistics/cronbach-alpha.ts';
import { intraclassCorrelations } from '#shared/statistics/intraclass-correlation.ts';
import { postStratification } from '#shared/statistics/post-stratification.ts';
import { shrinkMean } from '#shared/statistics/shrink-mean.ts';
import { weightedMean } from '#shared/statistics/weighted-mean.ts';

const settings = { seed: 20260406, numRuns: 300 };

describe("Cronbach's alpha", () => {
  const anyAnswers = fc
    .record({ people: fc.integer({ min: 2, max: 12 }), items: fc.integer({ min: 2, max: 6 }) })
    .chain(({ people, items }) => {
      const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items });
      return fc.array(row, { minLength: people, maxLength: people });
    });

  it('is ICC(3,k) of the same table', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const alpha = cronbachAlpha(answers);
        const iccs = intraclassCorrelations(answers);
        const icc = iccs.kind === 'iccs' ? iccs.coefficients['3,k'] : iccs;
        expect(alpha.kind === 'undefined').toBe(icc.kind === 'undefined');
        if (alpha.kind === 'alpha' && icc.kind === 'icc') {
          expect(alpha.alpha).toBeCloseTo(icc.icc, 8);
        }
      }),
      settings,
    );
  });

  it('is 1 for items that always agree, and counts complete respondents only', () => {
    const alpha = cronbachAlpha([
      [1, 1],
      [2, 2],
      [null, 3],
      [5, 5],
    ]);
    expect(alpha).toMatchObject({ items: 2, n: 3, incomplete: 1 });
    expect(alpha.kind === 'alpha' ? alpha.alpha : null).toBeCloseTo(1, 12);
  });

  it('is undefined, with the reason, where items or people are too few or do not vary', () => {
    expect(cronbachAlpha([])).toMatchObject({ reason: 'no-data' });
    expect(cronbachAlpha([[null, 1]])).toMatchObject({ reason: 'no-data' });
    expect(cronbachAlpha([[2, 1]])).toMatchObject({ reason: 'too-few-cases' });
    expect(cronbachAlpha([[2], [3]])).toMatchObject({ reason: 'too-few-raters' });
    expect(
      cronbachAlpha([
        [2, 3],
        [2, 3],
      ]),
    ).toMatchObject({ reason: 'no-variation' });
    expect(
      cronbachAlpha([
        [0.1, 0.6],
        [0.4, 0.3],
      ]),
    ).toMatchObject({ reason: 'no-variation' });
    expect(() => cronbachAlpha([[2, 3], [2]])).toThrow('Row 2');
  });
});

describe('the variance between groups', () => {
  const anyGroups = fc.array(
    fc.record({
      mean: fc.integer({ min: 0, max: 10_000 }).map((x) => x / 100),
      variance: fc.integer({ min: 1, max: 2000 }).map((x) => x / 100),
    }),
    { minLength: 2, maxLength: 15 },
  );

  it('is never negative, and its mean lies among the groups', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const between = betweenVariance(groups);
        if (between.kind === 'undefined') throw new Error(between.reason);
        const means = groups.map((group) => group.mean);
        expect(between.tauSquared).toBeGreaterThanOrEqual(0);
        expect(between.overall).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9);
        expect(between.overall).toBeLessThanOrEqual(Math.max(...means) + 1e-9);
      }),
      settings,
    );
  });

  it('of equally precise groups is the variance of their means less the sampling variance', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const same = groups.map(({ mean }) => ({ mean, variance: 3 }));
        const between = betweenVariance(same);
        if (between.kind === 'undefined') throw new Error(between.reason);
        const n = groups.length;
        const middle = groups.reduce((sum, { mean }) => sum + mean, 0) / n;
        const spread = groups.reduce((sum, { mean }) => sum + (mean - middle) ** 2, 0) / (n - 1);
        expect(between.tauSquared).toBeCloseTo(Math.max(0, spread - 3), 8);
        expect(between.overall).toBeCloseTo(middle, 8);
      }),
      settings,
    );
  });

  it('leaves out groups without sampling variance and says how many', () => {
    const groups = [
      { mean: 1, variance: 1 },
      { mean: 5, variance: 1 },
      { mean: 9, variance: 0 },
    ];
    expect(betweenVariance(groups)).toMatchObject({ groups: 2, leftOut: 1, overall: 3 });
    expect(betweenVariance(groups.slice(1))).toMatchObject({ reason: 'too-few-cases' });
    expect(betweenVariance([])).toMatchObject({ reason: 'too-few-cases' });
    expect(() => betweenVariance([{ mean: 1, variance: -1 }])).toThrow('zero or above');
    expect(() => betweenVariance([{ mean: Number.NaN, variance: 1 }])).toThrow(RangeError);
  });

  it('draws means towards the overall mean, more the less certain they are, never past it', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const between = betweenVariance(groups);
        if (between.kind === 'undefined') throw new Error(between.reason);
        for (const group of groups) {
          const { mean, reliability } = shrinkMean(group, between);
          const unsure = shrinkMean({ ...group, variance: group.variance * 4 }, between);
          expect(reliability).toBeGreaterThanOrEqual(0);
          expect(reliability).toBeLessThan(1);
          expect(unsure.reliability).toBeLessThanOrEqual(reliability);
          const [low, high] = [group.mean, between.overall].sort((a, b) => a - b);
          expect(mean).toBeGreaterThanOrEqual(low - 1e-9);
          expect(mean).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
      settings,
    );
  });

  it('keeps a mean without sampling variance, and gives the overall mean where groups are alike', () => {
    const alike = { tauSquared: 0, overall: 50 };
    expect(shrinkMean({ mean: 80, variance: 0 }, alike)).toEqual({ mean: 80, reliability: 1 });
    expect(shrinkMean({ mean: 80, variance: 2 }, alike)).toEqual({ mean: 50, reliability: 0 });
    expect(() => shrinkMean({ mean: 80, variance: -1 }, alike)).toThrow('zero or above');
    expect(() => shrinkMean({ mean: Number.NaN, variance: 1 }, alike)).toThrow(RangeError);
  });
});

describe('post-stratification', () => {
  const anyStrata = fc
    .array(
      fc.record({
        population: fc.integer({ min: 0, max: 500 }),
        sample: fc.integer({ min: 0, max: 40 }),
      }),
      { minLength: 1, maxLength: 10 },
    )
    .map((counts) => counts.map((count, i) => ({ code: `S${i}`, ...count })));

  it('gives each stratum its share of the people who are spoken for, and mean weight 1', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const result = postStratification(strata);
        const heard = strata.filter(({ population, sample }) => population > 0 && sample > 0);
        if (result.kind === 'undefined') {
          expect(heard).toEqual([]);
          return;
        }
        const people = heard.reduce((sum, { population }) => sum + population, 0);
        const answers = heard.reduce((sum, { sample }) => sum + sample, 0);
        let total = 0;
        for (const { code, population, sample } of heard) {
          const weight = result.weights.get(code) ?? Number.NaN;
          expect((weight * sample) / answers).toBeCloseTo(population / people, 10);
          total += weight * sample;
        }
        expect(total / answers).toBeCloseTo(1, 10);
        expect(result.effectiveSample).toBeLessThanOrEqual(answers + 1e-9);
        const all = strata.reduce((sum, { population }) => sum + population, 0);
        expect(result.unheardShare).toBeCloseTo(1 - people / all, 10);
      }),
      settings,
    );
  });

  it('names strata that nobody speaks for, and answers from strata without people', () => {
    const result = postStratification([
      { code: 'north', population: 60, sample: 10 },
      { code: 'south', population: 20, sample: 0 },
      { code: 'none', population: 0, sample: 5 },
      { code: 'empty', population: 0, sample: 0 },
    ]);
    expect(result).toMatchObject({ unheard: ['south'], unheardShare: 0.25, unknown: ['none'] });
    if (result.kind === 'undefined') throw new Error(result.reason);
    expect([...result.weights]).toEqual([
      ['north', 1],
      ['none', 0],
    ]);
  });

  it('turns answers into the mean of the population', () => {
    const result = postStratification([
      { code: 'home', population: 600, sample: 1 },
      { code: 'day', population: 400, sample: 3 },
    ]);
    if (result.kind === 'undefined') throw new Error(result.reason);
    const strata = ['home', 'day', 'day', 'day'];
    const weights = strata.map((code) => result.weights.get(code) ?? Number.NaN);
    const mean = weightedMean([10, 4, 5, 6], weights);
    expect(mean.kind === 'weighted-mean' ? mean.mean : null).toBeCloseTo(0.6 * 10 + 0.4 * 5, 12);
  });

  it('is undefined where nobody with people answered, and refuses counts that cannot be', () => {
    expect(postStratification([])).toMatchObject({ reason: 'no-data' });
    expect(postStratification([{ code: 'a', population: 9, sample: 0 }])).toMatchObject({
      reason: 'no-data',
    });
    const twice = [
      { code: 'a', population: 9, sample: 1 },
      { code: 'a', population: 9, sample: 1 },
    ];
    expect(() => postStratification(twice)).toThrow('a stands twice');
    expect(() => postStratification([{ code: 'a', population: -1, sample: 1 }])).toThrow(
      'stratum a',
    );
  });

  it('a weighted mean without weight is undefined, and its lists must match', () => {
    expect(weightedMean([1, 2], [0, 0])).toMatchObject({ reason: 'no-data' });
    expect(weightedMean([], [])).toMatchObject({ reason: 'no-data' });
    expect(() => weightedMean([1], [])).toThrow('one weight');
    expect(() => weightedMean([1], [-1])).toThrow('Weight 1 is negative');
  });
});
