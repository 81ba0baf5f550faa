import { describe, expect, it } from 'vitest';
import { cohenKappa } from '#shared/statistics/cohen-kappa.ts';
import { cronbachAlpha } from '#shared/statistics/cronbach-alpha.ts';
import { intraclassCorrelations } from '#shared/statistics/intraclass-correlation.ts';
import { krippendorffAlpha } from '#shared/statistics/krippendorff-alpha.ts';
import { expectPrinted } from './printed.ts';
import { fourObservers, sixSubjects, threeCoders } from './published-cases.ts';

describe("Krippendorff's alpha gives the published values", () => {
  it.each(['nominal', 'ordinal', 'interval'] as const)('%s, 3 coders and 15 units', (level) => {
    const alpha = krippendorffAlpha(threeCoders.ratings, level);
    if (alpha.kind !== 'alpha') throw new Error(alpha.reason);
    expectPrinted(alpha.alpha, threeCoders.alpha[level], 6);
    expect(alpha.units).toBe(12);
    expect(alpha.ratings).toBe(26);
  });

  it.each(['nominal', 'ordinal', 'interval', 'ratio'] as const)(
    '%s, 4 observers and 12 units',
    (level) => {
      const alpha = krippendorffAlpha(fourObservers.ratings, level);
      if (alpha.kind !== 'alpha') throw new Error(alpha.reason);
      expectPrinted(alpha.alpha, fourObservers.alpha[level], 3);
    },
  );
});

describe('intraclass correlations of Shrout and Fleiss', () => {
  const iccs = intraclassCorrelations(sixSubjects.ratings);
  if (iccs.kind !== 'iccs') throw new Error(iccs.reason);

  it.each(sixSubjects.forms)('ICC($form) is $icc, F $f, from $lower to $upper', (published) => {
    const icc = iccs.coefficients[published.form];
    if (icc.kind !== 'icc' || icc.f === null || icc.interval === null) throw new Error('undefined');
    expectPrinted(icc.icc, published.icc, 2);
    expectPrinted(icc.f, published.f, 1);
    expectPrinted(icc.interval.lower, published.lower, 2);
    expectPrinted(icc.interval.upper, published.upper, 2);
    expect([icc.df1, icc.df2]).toEqual(published.form.startsWith('1') ? [5, 18] : [5, 15]);
  });

  it('rest on the published mean squares', () => {
    const { between, within, judge, residual } = iccs.meanSquares;
    expectPrinted(between, 11.24, 2);
    expectPrinted(within, 6.26, 2);
    expectPrinted(judge, 32.49, 2);
    expectPrinted(residual, 1.02, 2);
  });

  it("Cronbach's alpha of the same table is its ICC(3,k), .91", () => {
    const alpha = cronbachAlpha(sixSubjects.ratings);
    const icc = iccs.coefficients['3,k'];
    if (alpha.kind !== 'alpha' || icc.kind !== 'icc') throw new Error('undefined');
    expect(alpha.alpha).toBeCloseTo(icc.icc, 12);
    expectPrinted(alpha.alpha, 0.91, 2);
  });
});

describe("Cohen's kappa gives the published values", () => {
  it.each([
    {
      source: 'Cohen 1960, Educational and Psychological Measurement 20:37-46, table 1',
      table: [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      kappa: 0.492,
      decimals: 3,
    },
    {
      source: '50 grant proposals',
      table: [
        [20, 5],
        [10, 15],
      ],
      kappa: 0.4,
      decimals: 10,
    },
    {
      source: 'the same agreement, even',
      table: [
        [45, 15],
        [25, 15],
      ],
      kappa: 0.1304,
      decimals: 4,
    },
    {
      source: 'the same agreement, uneven',
      table: [
        [25, 35],
        [5, 35],
      ],
      kappa: 0.2593,
      decimals: 4,
    },
  ])('$source: $kappa', ({ table, kappa, decimals }) => {
    const computed = cohenKappa(table);
    if (computed.kind !== 'kappa') throw new Error(computed.reason);
    expectPrinted(computed.kappa, kappa, decimals);
  });
});
