import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile, tQuantile } from '#shared/statistics/distributions.ts';
import { meanInterval } from '#shared/statistics/mean-interval.ts';
import { netPromoterScore } from '#shared/statistics/net-promoter-score.ts';
import { wilsonInterval } from '#shared/statistics/wilson-interval.ts';

const settings = { seed: 20260404, numRuns: 300 };
const anyLevel = fc.constantFrom(0.8, 0.9, 0.95, 0.99);
const anyAnswers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 60 });
const levels = [0, 1, -0.5, 95, Number.NaN];

/** Promoters and detractors among answers from 0 to 10. */
const countsOf = (answers: readonly number[]) => ({
  promoters: answers.filter((answer) => answer >= 9).length,
  detractors: answers.filter((answer) => answer <= 6).length,
  n: answers.length,
});

describe("Wilson's interval", () => {
  const anyCount = fc
    .integer({ min: 1, max: 400 })
    .chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }));

  it('lies within 0 to 1, holds the share, and its ends solve the score equation', () => {
    fc.assert(
      fc.property(anyCount, anyLevel, ({ n, count }, level) => {
        const estimate = wilsonInterval(count, n, level);
        if (estimate.kind === 'undefined') throw new Error(estimate.reason);
        const { share, interval } = estimate;
        const z = normalQuantile((1 + level) / 2);
        expect(interval.lower).toBeGreaterThanOrEqual(0);
        expect(interval.upper).toBeLessThanOrEqual(1);
        expect(interval.lower).toBeLessThanOrEqual(share);
        expect(interval.upper).toBeGreaterThanOrEqual(share);
        for (const end of [interval.lower, interval.upper]) {
          if (end === 0 || end === 1) continue;
          expect((share - end) ** 2).toBeCloseTo((z * z * end * (1 - end)) / n, 10);
        }
      }),
      settings,
    );
  });

  it('is mirrored when yes and no change places', () => {
    fc.assert(
      fc.property(anyCount, ({ n, count }) => {
        const [yes, no] = [wilsonInterval(count, n), wilsonInterval(n - count, n)];
        if (yes.kind === 'undefined' || no.kind === 'undefined') throw new Error('undefined');
        expect(no.interval.lower).toBeCloseTo(1 - yes.interval.upper, 12);
      }),
      settings,
    );
  });

  it('ends exactly at 0 without and at 1 with every yes', () => {
    expect(wilsonInterval(0, 7)).toMatchObject({ interval: { lower: 0 } });
    expect(wilsonInterval(7, 7)).toMatchObject({ interval: { upper: 1 } });
  });

  it('is undefined without answers, and refuses counts and levels that cannot be', () => {
    expect(wilsonInterval(0, 0)).toMatchObject({ reason: 'no-data' });
    expect(() => wilsonInterval(3, 2)).toThrow('3 of 2');
    expect(() => wilsonInterval(-1, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(Number.NaN, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(1, Number.POSITIVE_INFINITY)).toThrow(RangeError);
    for (const level of levels) expect(() => wilsonInterval(1, 2, level)).toThrow('level');
  });
});

describe('the t interval of a mean', () => {
  it('is x̄ ± t·s/√n, and narrower by √(1 − n/N) in a known population', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyLevel,
        fc.integer({ min: 0, max: 500 }),
        (answers, level, more) => {
          const n = answers.length;
          const mean = answers.reduce((a, b) => a + b, 0) / n;
          // Σ over pairs of (a − b)² is n times the squared deviations.
          let pairs = 0;
          for (const a of answers) for (const b of answers) pairs += (a - b) ** 2 / 2;
          const margin = tQuantile((1 + level) / 2, n - 1) * Math.sqrt(pairs / n / (n - 1) / n);
          const plain = meanInterval(answers, { level });
          const known = meanInterval(answers, { level, population: n + more });
          if (plain.kind === 'undefined' || known.kind === 'undefined')
            throw new Error('undefined');
          expect(plain.mean).toBeCloseTo(mean, 10);
          expect(plain.margin).toBeCloseTo(margin, 9);
          expect(known.margin).toBeCloseTo(margin * Math.sqrt(more / (n + more)), 9);
          expect(known.interval?.lower).toBeCloseTo(mean - (known.margin ?? Number.NaN), 9);
        },
      ),
      settings,
    );
  });

  it('has margin 0 when everybody answered, even one', () => {
    expect(meanInterval([3, 5], { population: 2 })).toMatchObject({ margin: 0, mean: 4 });
    expect(meanInterval([3], { population: 1 })).toMatchObject({
      standardDeviation: null,
      margin: 0,
      interval: { lower: 3, upper: 3 },
    });
  });

  it('of one answer of several is a mean without interval; of none it is undefined', () => {
    expect(meanInterval([3])).toMatchObject({ n: 1, mean: 3, margin: null, interval: null });
    expect(meanInterval([3], { population: 9 })).toMatchObject({ standardError: null });
    expect(meanInterval([])).toMatchObject({ reason: 'no-data' });
    expect(meanInterval([], { population: 0 })).toMatchObject({ reason: 'no-data' });
  });

  it('refuses a population smaller than the sample, and what is no number', () => {
    expect(() => meanInterval([1, 2, 3], { population: 2 })).toThrow(
      'population of 2 cannot give 3',
    );
    expect(() => meanInterval([1], { population: 1.5 })).toThrow(RangeError);
    expect(() => meanInterval([1, Number.NaN])).toThrow('Value 2');
    for (const level of levels) expect(() => meanInterval([1, 2], { level })).toThrow('level');
  });
});

describe('the net promoter score', () => {
  /** The greatest likelihood with promoters less detractors at `delta`, searched by halving. */
  function likeliestDetractors(
    promoters: number,
    passives: number,
    detractors: number,
    delta: number,
  ) {
    const likelihood = (q: number): number => {
      const terms = [
        [promoters, q + delta],
        [passives, 1 - 2 * q - delta],
        [detractors, q],
      ] as const;
      return terms.reduce((sum, [count, p]) => (count === 0 ? sum : sum + count * Math.log(p)), 0);
    };
    let [low, high] = [Math.max(0, -delta), (1 - delta) / 2];
    for (let step = 0; step < 200; step++) {
      const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
      if (likelihood(a) < likelihood(b)) low = a;
      else high = b;
    }
    return (low + high) / 2;
  }

  it('is 100 (promoters − detractors) ÷ n within its interval, within −100 to 100', () => {
    fc.assert(
      fc.property(anyAnswers, anyLevel, (answers, level) => {
        const nps = netPromoterScore(countsOf(answers), level);
        if (nps.kind === 'undefined') throw new Error(nps.reason);
        const mean = answers.reduce((sum, x) => sum + (x >= 9 ? 100 : x <= 6 ? -100 : 0), 0);
        expect(nps.score).toBeCloseTo(mean / answers.length, 10);
        expect(nps.promoters + nps.passives + nps.detractors).toBe(answers.length);
        expect(nps.interval.lower).toBeGreaterThanOrEqual(-100);
        expect(nps.interval.upper).toBeLessThanOrEqual(100);
        expect(nps.interval.lower).toBeLessThanOrEqual(nps.score);
        expect(nps.interval.upper).toBeGreaterThanOrEqual(nps.score);
        expect(nps.interval.upper - nps.interval.lower).toBeGreaterThan(0);
      }),
      settings,
    );
  });

  it('ends its interval where the likeliest shares give z standard errors', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const nps = netPromoterScore(countsOf(answers));
        if (nps.kind === 'undefined') throw new Error(nps.reason);
        const { promoters, passives, detractors, n } = nps;
        for (const end of [nps.interval.lower / 100, nps.interval.upper / 100]) {
          if (Math.abs(end) > 1 - 1e-9) continue;
          const q = likeliestDetractors(promoters, passives, detractors, end);
          const variance = 2 * q + end - end * end;
          const z = (nps.score / 100 - end) / Math.sqrt(variance / n);
          expect(Math.abs(z)).toBeCloseTo(normalQuantile(0.975), 4);
        }
      }),
      { ...settings, numRuns: 150 },
    );
  });

  it("without passives has Wilson's interval on −100 to 100", () => {
    const nps = netPromoterScore({ promoters: 5, detractors: 2, n: 7 });
    const share = wilsonInterval(5, 7);
    if (nps.kind === 'undefined' || share.kind === 'undefined') throw new Error('undefined');
    expect(nps.interval.lower).toBeCloseTo(200 * share.interval.lower - 100, 9);
    expect(nps.interval.upper).toBeCloseTo(200 * share.interval.upper - 100, 9);
  });

  it('is mirrored when promoters and detractors change places', () => {
    const [a, b] = [
      netPromoterScore({ promoters: 2, detractors: 1, n: 4 }),
      netPromoterScore({ promoters: 1, detractors: 2, n: 4 }),
    ];
    if (a.kind === 'undefined' || b.kind === 'undefined') throw new Error('undefined');
    expect(b.score).toBe(-a.score);
    expect(b.interval.lower).toBeCloseTo(-a.interval.upper, 12);
  });

  it('is undefined without answers, and refuses counts that cannot be', () => {
    const none = { promoters: 0, detractors: 0, n: 0 };
    expect(netPromoterScore(none)).toMatchObject({ reason: 'no-data' });
    for (const wrong of [{ promoters: -1 }, { detractors: 0.5 }, { n: 1 }, { n: Number.NaN }]) {
      const counts = { promoters: 1, detractors: 1, n: 5, ...wrong };
      expect(() => netPromoterScore(counts), JSON.stringify(wrong)).toThrow(RangeError);
    }
    for (const level of levels) expect(() => netPromoterScore(none, level)).toThrow('level');
  });
});
