import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fQuantile,
  fUpperTail,
  normalQuantile,
  tQuantile,
} from '#shared/statistics/distributions.ts';
import { mean } from '#shared/statistics/mean.ts';
import { median } from '#shared/statistics/median.ts';
import { midranks } from '#shared/statistics/midranks.ts';
import { pearsonCorrelation } from '#shared/statistics/pearson-correlation.ts';
import { standardDeviation, variance } from '#shared/statistics/variance.ts';

const settings = { seed: 20260407, numRuns: 300 };
const anyValues = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 40 });

describe('mean, variance and median', () => {
  it('equal exact sums of whole numbers', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const n = values.length;
        const sum = values.reduce((a, b) => a + b, 0);
        const squares = values.reduce((a, b) => a + b * b, 0);
        expect(mean(values)).toBeCloseTo(sum / n, 10);
        expect(variance(values)).toBeCloseTo((n * squares - sum * sum) / (n * (n - 1)), 7);
      }),
      settings,
    );
  });

  it('the variance keeps its digits far from zero', () => {
    expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
    expect(standardDeviation([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(1);
  });

  it('equal values have exactly their value as mean and exactly no variance', () => {
    for (const value of [0.1, 0.7, 1 / 3, 1e-9, 12_345.678]) {
      const values = new Array<number>(11).fill(value);
      expect(mean(values)).toBe(value);
      expect(variance(values)).toBe(0);
    }
  });

  it('half of the values lie on either side of the median', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const middle = median(values);
        expect(values.filter((x) => x < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((x) => x > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
      settings,
    );
    expect(median([9, 1, 10])).toBe(9);
    expect(median([4, 1, 10, 3])).toBe(3.5);
  });

  it('need values', () => {
    expect(() => mean([])).toThrow(RangeError);
    expect(() => median([])).toThrow(RangeError);
    expect(() => variance([1])).toThrow('at least two');
  });
});

describe('ranks', () => {
  it('are the number of smaller values and half of the equal ones, and a half', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const expected = values.map(
          (x) =>
            values.filter((y) => y < x).length + (values.filter((y) => y === x).length + 1) / 2,
        );
        expect([...midranks(values)]).toEqual(expected);
      }),
      settings,
    );
  });
});

describe("Pearson's correlation", () => {
  it('is 1 or −1 on a line, lies between, and does not change with scale', () => {
    fc.assert(
      fc.property(anyValues, fc.integer({ min: 1, max: 9 }), (values, slope) => {
        const line = pearsonCorrelation(
          values,
          values.map((x) => slope * x + 4),
        );
        if (line.kind === 'undefined') {
          expect(new Set(values).size).toBe(1);
          return;
        }
        expect(line.r).toBeCloseTo(1, 10);
        const other = values.toSorted((a, b) => a - b);
        const mixed = pearsonCorrelation(values, other);
        const scaled = pearsonCorrelation(
          values,
          other.map((x) => -slope * x),
        );
        if (mixed.kind === 'undefined' || scaled.kind === 'undefined') throw new Error('undefined');
        expect(Math.abs(mixed.r)).toBeLessThanOrEqual(1);
        expect(scaled.r).toBeCloseTo(-mixed.r, 10);
      }),
      settings,
    );
  });

  it('is undefined without pairs or variation, and refuses lists of different length', () => {
    expect(pearsonCorrelation([1], [2])).toMatchObject({ reason: 'too-few-cases' });
    expect(pearsonCorrelation([1, 1], [2, 3])).toMatchObject({ reason: 'no-variation' });
    expect(() => pearsonCorrelation([1, 2], [2])).toThrow('pairs');
  });
});

describe('distributions', () => {
  it('refuse probabilities outside 0 to 1 and degrees of freedom that are none', () => {
    for (const p of [0, 1, -1, Number.NaN]) {
      expect(() => normalQuantile(p)).toThrow('probability');
      expect(() => tQuantile(p, 5)).toThrow('probability');
      expect(() => fQuantile(p, 5, 5)).toThrow('probability');
    }
    for (const df of [0, -2, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => tQuantile(0.9, df)).toThrow('freedom');
      expect(() => fQuantile(0.9, 3, df)).toThrow('freedom');
      expect(() => fUpperTail(2, df, 3)).toThrow('freedom');
    }
    expect(() => fUpperTail(-1, 3, 3)).toThrow(RangeError);
    expect(fUpperTail(0, 3, 3)).toBe(1);
  });

  it('F with one degree above is the square of t', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (df) => {
        expect(Math.sqrt(fQuantile(0.95, 1, df)) / tQuantile(0.975, df)).toBeCloseTo(1, 9);
      }),
      { ...settings, numRuns: 100 },
    );
  });
});
