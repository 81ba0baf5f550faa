import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, type MeasurementLevel } from '#shared/statistics/krippendorff-alpha.ts';

const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
const settings = { seed: 20260401, numRuns: 300 };
type Ratings = readonly (readonly (number | null)[])[];

/** 2 to 5 raters, 2 to 12 units, ratings 0 to 6, about a fifth of them missing. */
const anyRatings: fc.Arbitrary<Ratings> = fc
  .record({ raters: fc.integer({ min: 2, max: 5 }), units: fc.integer({ min: 2, max: 12 }) })
  .chain(({ raters, units }) => {
    const rating = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }) },
      fc.constant(null),
    );
    const row = fc.array(rating, { minLength: units, maxLength: units });
    return fc.array(row, { minLength: raters, maxLength: raters });
  });

/** The textbook way: a matrix of coincidences, and the difference function of each level. */
function twin(ratings: Ratings, level: MeasurementLevel): number | null {
  const coincidences = new Map<string, number>();
  const totals = new Map<number, number>();
  for (let unit = 0; unit < ratings[0].length; unit++) {
    const given = ratings.flatMap((row) => row[unit] ?? []);
    if (given.length < 2) continue;
    for (let i = 0; i < given.length; i++) {
      totals.set(given[i], (totals.get(given[i]) ?? 0) + 1);
      for (let j = 0; j < given.length; j++) {
        if (i === j) continue;
        const key = `${given[i]} ${given[j]}`;
        coincidences.set(key, (coincidences.get(key) ?? 0) + 1 / (given.length - 1));
      }
    }
  }
  const values = [...totals.keys()].sort((a, b) => a - b);
  const count = (value: number) => totals.get(value) ?? 0;
  const difference = (c: number, k: number): number => {
    if (c === k) return 0;
    if (level === 'nominal') return 1;
    if (level === 'interval') return (c - k) ** 2;
    if (level === 'ratio') return ((c - k) / (c + k)) ** 2;
    const between = values.filter((g) => g >= Math.min(c, k) && g <= Math.max(c, k));
    const sum = between.reduce((total, g) => total + count(g), 0);
    return (sum - (count(c) + count(k)) / 2) ** 2;
  };
  let [observed, expected, n] = [0, 0, 0];
  for (const c of values) {
    n += count(c);
    for (const k of values) {
      observed += (coincidences.get(`${c} ${k}`) ?? 0) * difference(c, k);
      expected += count(c) * count(k) * difference(c, k);
    }
  }
  return n === 0 || expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

function alphaOf(ratings: Ratings, level: MeasurementLevel): number | null {
  const alpha = krippendorffAlpha(ratings, level);
  return alpha.kind === 'alpha' ? alpha.alpha : null;
}

describe.each(levels)("Krippendorff's alpha, %s", (level) => {
  it('equals the one of the coincidence matrix', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const [alpha, expected] = [alphaOf(ratings, level), twin(ratings, level)];
        if (alpha === null || expected === null) expect(alpha).toBe(expected);
        else expect(alpha).toBeCloseTo(expected, 10);
      }),
      settings,
    );
  });

  it('is never above 1, and 1 exactly when raters agree on values that vary', () => {
    fc.assert(
      fc.property(anyRatings, fc.integer({ min: 0, max: 5 }), (ratings, other) => {
        const alpha = alphaOf(ratings, level);
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
        const agreed = ratings.map((row) =>
          row.map((rating, unit) => (rating === null ? null : (unit + other) / 7)),
        );
        const perfect = krippendorffAlpha(agreed, level);
        if (perfect.kind === 'alpha') expect(perfect.alpha).toBe(1);
        else expect(['no-pairs', 'no-variation']).toContain(perfect.reason);
      }),
      settings,
    );
  });

  it('does not depend on the order of raters or units', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const turned = ratings.toReversed().map((row) => row.toReversed());
        const [alpha, after] = [alphaOf(ratings, level), alphaOf(turned, level)];
        if (alpha === null || after === null) expect(after).toBe(alpha);
        else expect(after).toBeCloseTo(alpha, 10);
      }),
      settings,
    );
  });

  it('is undefined, with the reason, where nothing can be compared', () => {
    const reason = (ratings: Ratings) => {
      const alpha = krippendorffAlpha(ratings, level);
      return alpha.kind === 'undefined' ? alpha.reason : alpha.alpha;
    };
    expect(reason([])).toBe('no-pairs');
    expect(reason([[1, 2, 3]])).toBe('no-pairs');
    expect(
      reason([
        [1, null],
        [null, 2],
      ]),
    ).toBe('no-pairs');
    expect(
      reason([
        [null, null],
        [null, null],
      ]),
    ).toBe('no-pairs');
    expect(
      reason([
        [3, 3],
        [3, 3],
      ]),
    ).toBe('no-variation');
  });
});

describe("Krippendorff's alpha", () => {
  it('ordinal depends on the order of values only', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const stretched = ratings.map((row) => row.map((x) => (x === null ? null : x ** 3 - 40)));
        expect(alphaOf(stretched, 'ordinal')).toBe(alphaOf(ratings, 'ordinal'));
      }),
      settings,
    );
  });

  it('interval does not depend on the scale, even far from zero', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const moved = ratings.map((row) => row.map((x) => (x === null ? null : 1e6 + 4 * x)));
        const [before, after] = [alphaOf(ratings, 'interval'), alphaOf(moved, 'interval')];
        if (before === null || after === null) expect(after).toBe(before);
        else expect(after).toBeCloseTo(before, 9);
      }),
      settings,
    );
  });

  it('refuses ragged rows, numbers that are none, and negative ratios', () => {
    expect(() => krippendorffAlpha([[1, 2], [1]], 'nominal')).toThrow('Row 2 has 1 cells');
    expect(() =>
      krippendorffAlpha(
        [
          [1, Number.NaN],
          [1, 2],
        ],
        'interval',
      ),
    ).toThrow(RangeError);
    expect(() =>
      krippendorffAlpha(
        [
          [1, -2],
          [1, 2],
        ],
        'ratio',
      ),
    ).toThrow('zero or above');
  });

  // Value by value this would be forty thousand million differences, more than the time of a test allows.
  it('of 200,000 ratings of all different values is found without comparing value by value', () => {
    const row = (shift: number) => Array.from({ length: 100_000 }, (_, i) => i + shift * (i % 7));
    for (const level of ['nominal', 'ordinal', 'interval'] as const) {
      expect(krippendorffAlpha([row(0), row(0.25)], level).kind).toBe('alpha');
    }
  });
});
