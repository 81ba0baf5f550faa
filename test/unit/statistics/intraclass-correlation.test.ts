import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type IntraclassCorrelations,
  intraclassCorrelations,
  intraclassForms,
} from '#shared/statistics/intraclass-correlation.ts';

const settings = { seed: 20260402, numRuns: 300 };

/** 2 to 8 subjects, 2 to 5 judges; numbers with two decimals. */
const anyTable = fc
  .record({ subjects: fc.integer({ min: 2, max: 8 }), judges: fc.integer({ min: 2, max: 5 }) })
  .chain(({ subjects, judges }) => {
    const rating = fc.integer({ min: 0, max: 900 }).map((x) => x / 100);
    const row = fc.array(rating, { minLength: judges, maxLength: judges });
    return fc.array(row, { minLength: subjects, maxLength: subjects });
  });

function numbersOf(iccs: IntraclassCorrelations): number[] {
  return intraclassForms.flatMap((form) => {
    const icc = iccs.coefficients[form];
    if (icc.kind === 'undefined') return [];
    const { lower, upper } = icc.interval ?? { lower: 0, upper: 0 };
    return [icc.icc, icc.f ?? 0, icc.p ?? 0, lower, upper];
  });
}

function expectSame(a: readonly number[], b: readonly number[]): void {
  expect(b).toHaveLength(a.length);
  a.forEach((value, i) => {
    expect(Math.abs(value - b[i])).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
  });
}

/** Single-rating coefficients from the sums of products of judges' columns, not from mean squares. */
function twin(table: readonly (readonly number[])[]): { consistency: number; agreement: number } {
  const [n, k] = [table.length, table[0].length];
  const columns = table[0].map((_, j) => table.map((row) => row[j]));
  const means = columns.map((column) => column.reduce((a, b) => a + b, 0) / n);
  const covariance = (a: number, b: number): number =>
    columns[a].reduce((sum, x, i) => sum + (x - means[a]) * (columns[b][i] - means[b]), 0) /
    (n - 1);
  let [variances, covariances] = [0, 0];
  for (let a = 0; a < k; a++) {
    variances += covariance(a, a) / k;
    for (let b = 0; b < k; b++) if (a !== b) covariances += covariance(a, b) / (k * (k - 1));
  }
  const middle = means.reduce((a, b) => a + b, 0) / k;
  const ofMeans = means.reduce((sum, mean) => sum + (mean - middle) ** 2, 0) / (k - 1);
  // σ²(judges) = variance of judges' means − residual ÷ n, and residual = variances − covariances.
  const judges = ofMeans - (variances - covariances) / n;
  return { consistency: covariances / variances, agreement: covariances / (variances + judges) };
}

describe('intraclass correlations', () => {
  it('ICC(3,1) and ICC(2,1) are the mean covariance over the mean variance', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const iccs = intraclassCorrelations(table);
        if (iccs.kind === 'undefined') return;
        const expected = twin(table);
        const [two, three] = [iccs.coefficients['2,1'], iccs.coefficients['3,1']];
        if (two.kind === 'icc') expect(two.icc).toBeCloseTo(expected.agreement, 6);
        if (three.kind === 'icc') expect(three.icc).toBeCloseTo(expected.consistency, 6);
      }),
      settings,
    );
  });

  it('never give NaN, never exceed 1, and lie within their intervals', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const iccs = intraclassCorrelations(table);
        if (iccs.kind === 'undefined') return;
        for (const form of intraclassForms) {
          const icc = iccs.coefficients[form];
          if (icc.kind === 'undefined') continue;
          expect(icc.icc).toBeLessThanOrEqual(1);
          for (const x of [icc.f, icc.p]) if (x !== null) expect(x).toBeGreaterThanOrEqual(0);
          if (icc.interval === null) continue;
          const { lower, upper } = icc.interval;
          expect(upper).toBeLessThanOrEqual(1 + 1e-12);
          expect(lower).toBeLessThanOrEqual(icc.icc + 1e-9);
          expect(upper).toBeGreaterThanOrEqual(icc.icc - 1e-9);
        }
        for (const x of numbersOf(iccs)) expect(Number.isFinite(x)).toBe(true);
      }),
      settings,
    );
  });

  it('do not depend on the order of subjects or judges, nor on the scale', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const turned = table.toReversed().map((row) => row.toReversed().map((x) => 3 * x + 50));
        const [a, b] = [intraclassCorrelations(table), intraclassCorrelations(turned)];
        if (a.kind === 'undefined' || b.kind === 'undefined') expect(b.kind).toBe(a.kind);
        else expectSame(numbersOf(a), numbersOf(b));
      }),
      settings,
    );
  });

  it('ICC(3,·) forgives a judge who is always stricter; ICC(2,·) does not', () => {
    const table = [
      [4, 4.2, 4.1],
      [6, 6.1, 5.8],
      [8, 8.1, 8.2],
      [9, 8.8, 9.1],
    ];
    const strict = table.map(([a, b, c]) => [a, b, c - 3]);
    const [before, after] = [intraclassCorrelations(table), intraclassCorrelations(strict)];
    if (before.kind === 'undefined' || after.kind === 'undefined') throw new Error('undefined');
    const [b, a] = [before.coefficients, after.coefficients];
    if (b['3,1'].kind !== 'icc' || a['3,1'].kind !== 'icc') throw new Error('undefined');
    if (b['2,1'].kind !== 'icc' || a['2,1'].kind !== 'icc') throw new Error('undefined');
    expect(a['3,1'].icc).toBeCloseTo(b['3,1'].icc, 10);
    expect(a['2,1'].icc).toBeLessThan(b['2,1'].icc - 0.2);
  });

  it('a wider level gives a wider interval', () => {
    const table = [
      [1, 2],
      [3, 3],
      [5, 6],
      [7, 6],
      [9, 9],
    ];
    const width = (level: number) => {
      const iccs = intraclassCorrelations(table, level);
      const icc = iccs.kind === 'iccs' ? iccs.coefficients['2,1'] : iccs;
      if (icc.kind !== 'icc' || icc.interval === null) throw new Error('undefined');
      return icc.interval.upper - icc.interval.lower;
    };
    expect(width(0.99)).toBeGreaterThan(width(0.95));
    expect(width(0.95)).toBeGreaterThan(width(0.8));
  });

  it('perfect agreement is 1 without F or interval, even on values that binary cannot write', () => {
    const iccs = intraclassCorrelations([
      [0.1, 0.1, 0.1],
      [0.7, 0.7, 0.7],
      [0.3, 0.3, 0.3],
    ]);
    if (iccs.kind === 'undefined') throw new Error(iccs.reason);
    for (const form of intraclassForms) {
      expect(iccs.coefficients[form]).toMatchObject({ icc: 1, f: null, p: null, interval: null });
    }
  });

  it('subjects with a missing rating are left out and counted', () => {
    const full = [
      [1, 2],
      [3, 3],
      [5, 6],
    ];
    const holed = intraclassCorrelations([
      ...full.slice(0, 1),
      [null, 4],
      ...full.slice(1),
      [7, null],
    ]);
    const expected = intraclassCorrelations(full);
    expect(holed).toEqual({ ...expected, incomplete: 2 });
  });

  it('are undefined, with the reason, where there is nothing to compare', () => {
    expect(intraclassCorrelations([])).toMatchObject({ reason: 'no-data' });
    expect(
      intraclassCorrelations([
        [null, 1],
        [2, null],
      ]),
    ).toMatchObject({ reason: 'no-data' });
    expect(intraclassCorrelations([[1], [2]])).toMatchObject({ reason: 'too-few-raters' });
    expect(intraclassCorrelations([[1, 2]])).toMatchObject({ reason: 'too-few-cases' });
    expect(
      intraclassCorrelations([
        [0.1, 0.1],
        [0.1, 0.1],
      ]),
    ).toMatchObject({ reason: 'no-variation' });
    const opposed = intraclassCorrelations([
      [1, 3],
      [3, 1],
    ]);
    if (opposed.kind === 'undefined') throw new Error(opposed.reason);
    expect(opposed.coefficients['1,1']).toMatchObject({ icc: -1 });
    expect(opposed.coefficients['1,k']).toMatchObject({ reason: 'no-between-variance' });
    expect(opposed.coefficients['2,k']).toMatchObject({ reason: 'no-between-variance' });
  });

  it('refuse ragged tables, numbers that are none, and levels outside 0 to 1', () => {
    expect(() => intraclassCorrelations([[1, 2], [1]])).toThrow('Row 2');
    expect(() =>
      intraclassCorrelations([
        [1, 2],
        [1, Number.POSITIVE_INFINITY],
      ]),
    ).toThrow(RangeError);
    for (const level of [0, 1, 95, Number.NaN]) {
      expect(() =>
        intraclassCorrelations(
          [
            [1, 2],
            [3, 4],
          ],
          level,
        ),
      ).toThrow('confidence level');
    }
  });
});
