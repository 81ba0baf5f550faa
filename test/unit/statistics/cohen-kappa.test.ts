import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa, type KappaWeighting } from '#shared/statistics/cohen-kappa.ts';
import { ratingTable } from '#shared/statistics/rating-table.ts';

const weightings = ['unweighted', 'linear', 'quadratic'] as const;
const settings = { seed: 20260403, numRuns: 300 };

const anyTable = fc.integer({ min: 2, max: 5 }).chain((size) => {
  const row = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: size, maxLength: size });
  return fc.array(row, { minLength: size, maxLength: size });
});

/** Kappa from disagreement: 1 − observed ÷ expected cost, as a function of cell shares. */
function kappaOf(shares: readonly (readonly number[])[], weighting: KappaWeighting): number {
  const cost = (i: number, j: number): number => {
    if (weighting === 'unweighted') return i === j ? 0 : 1;
    return weighting === 'linear' ? Math.abs(i - j) : (i - j) ** 2;
  };
  const total = shares.flat().reduce((a, b) => a + b, 0);
  const rows = shares.map((row) => row.reduce((a, b) => a + b, 0) / total);
  const columns = shares.map((_, j) => shares.reduce((sum, row) => sum + row[j], 0) / total);
  let [observed, expected] = [0, 0];
  shares.forEach((row, i) => {
    row.forEach((share, j) => {
      observed += cost(i, j) * (share / total);
      expected += cost(i, j) * rows[i] * columns[j];
    });
  });
  return 1 - observed / expected;
}

/** The standard error by the delta method with slopes taken numerically. */
function numericError(table: readonly (readonly number[])[], weighting: KappaWeighting): number {
  const n = table.flat().reduce((a, b) => a + b, 0);
  const shares = table.map((row) => row.map((count) => count / n));
  const step = 1e-6;
  let [mean, square] = [0, 0];
  shares.forEach((row, i) => {
    row.forEach((share, j) => {
      const moved = (by: number) =>
        kappaOf(
          shares.map((cells, a) => cells.map((cell, b) => (a === i && b === j ? cell + by : cell))),
          weighting,
        );
      const slope = (moved(step) - moved(-step)) / (2 * step);
      mean += share * slope;
      square += share * slope * slope;
    });
  });
  return Math.sqrt(Math.max(0, square - mean * mean) / n);
}

describe.each(weightings)("Cohen's kappa, %s", (weighting) => {
  it('and its standard error equal those from disagreement and numeric slopes', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const kappa = cohenKappa(table, weighting);
        if (kappa.kind === 'undefined') return;
        // Where a category is hardly used the numeric slopes lose their digits.
        fc.pre(kappa.expected < 0.98);
        expect(kappa.kappa).toBeCloseTo(kappaOf(table, weighting), 9);
        expect(kappa.standardError).toBeCloseTo(numericError(table, weighting), 4);
      }),
      settings,
    );
  });

  it('lies in −1 to 1 within its interval, and turning the table round changes nothing', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const kappa = cohenKappa(table, weighting);
        if (kappa.kind === 'undefined') return;
        expect(kappa.kappa).toBeLessThanOrEqual(1);
        expect(kappa.interval.lower).toBeGreaterThanOrEqual(-1);
        expect(kappa.interval.upper).toBeLessThanOrEqual(1);
        expect(kappa.interval.lower).toBeLessThanOrEqual(kappa.kappa);
        expect(kappa.interval.upper).toBeGreaterThanOrEqual(kappa.kappa);
        const turned = cohenKappa(
          table.map((_, j) => table.map((row) => row[j])),
          weighting,
        );
        if (turned.kind === 'undefined') throw new Error(turned.reason);
        expect(turned.kappa).toBeCloseTo(kappa.kappa, 10);
        expect(turned.standardError).toBeCloseTo(kappa.standardError, 10);
      }),
      settings,
    );
  });

  it('is 1 for perfect agreement and 0 where ratings are independent', () => {
    const perfect = cohenKappa(
      [
        [5, 0, 0],
        [0, 7, 0],
        [0, 0, 9],
      ],
      weighting,
    );
    expect(perfect).toMatchObject({ kappa: 1, interval: { upper: 1 } });
    const independent = cohenKappa(
      [
        [2, 4, 6],
        [3, 6, 9],
        [5, 10, 15],
      ],
      weighting,
    );
    if (independent.kind === 'undefined') throw new Error(independent.reason);
    expect(independent.kappa).toBeCloseTo(0, 12);
  });

  it('is undefined without ratings and where both used one category only', () => {
    expect(cohenKappa([], weighting)).toMatchObject({ reason: 'no-data' });
    expect(
      cohenKappa(
        [
          [0, 0],
          [0, 0],
        ],
        weighting,
      ),
    ).toMatchObject({ reason: 'no-data' });
    expect(cohenKappa([[9]], weighting)).toMatchObject({ reason: 'no-variation' });
    expect(
      cohenKappa(
        [
          [0, 0],
          [0, 9],
        ],
        weighting,
      ),
    ).toMatchObject({ reason: 'no-variation' });
  });
});

describe('weighted kappa', () => {
  it('of two categories is the unweighted one', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        fc.pre(table.length === 2);
        const [plain, linear] = [cohenKappa(table), cohenKappa(table, 'linear')];
        expect(linear).toEqual(plain);
      }),
      { ...settings, numRuns: 100 },
    );
  });
});

describe('the table of two raters', () => {
  it('counts by category, the first rater down and the second across, without missing ratings', () => {
    const table = ratingTable(
      ['a', 'a', 'b', null, 'b'],
      ['a', 'b', 'b', 'a', null],
      ['a', 'b', 'c'],
    );
    expect(table).toEqual([
      [1, 1, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
  });

  it('refuses what it cannot place', () => {
    expect(() => ratingTable([1], [1, 2], [1, 2])).toThrow('same units');
    expect(() => ratingTable([1], [3], [1, 2])).toThrow('3 is none of the categories');
    expect(() => ratingTable([1], [1], [1, 1])).toThrow('once');
    expect(() => cohenKappa([[1, 2]])).toThrow('as many columns as rows');
    expect(() =>
      cohenKappa([
        [1, -2],
        [0, 1],
      ]),
    ).toThrow('zero or above');
  });
});
