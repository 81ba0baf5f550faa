import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostDrawn, roomForDraws } from '#shared/certainty/drawn-round.ts';
import { quantileOfSorted } from '#shared/certainty/quantile.ts';
import { rankDraw } from '#shared/certainty/rank-draw.ts';
import { shareKeys, summariseDraws } from '#shared/certainty/summarise-draws.ts';
import { ranksOf } from '#shared/scoring/rank.ts';

describe('quantiles', () => {
  it('are those of type 7', () => {
    // R: quantile(c(1, 2, 4, 8, 16), c(.05, .5, .95)) gives 1.2, 4.0, 14.4.
    const sorted = [1, 2, 4, 8, 16];
    expect(quantileOfSorted(sorted, 0.05)).toBeCloseTo(1.2, 12);
    expect(quantileOfSorted(sorted, 0.5)).toBe(4);
    expect(quantileOfSorted(sorted, 0.95)).toBeCloseTo(14.4, 12);
    expect(quantileOfSorted([7], 0.95)).toBe(7);
    expect(quantileOfSorted([], 0.5)).toBeNaN();
  });
});

describe('ranks of a draw', () => {
  it('are the ranks that a round of these totals has', () => {
    const total = fc.constantFrom(10, 20, 20 + 1e-12, 30, 40.5, Number.NaN);
    fc.assert(
      fc.property(fc.array(total, { minLength: 1, maxLength: 12 }), (totals) => {
        const drawn = roomForDraws(2, totals.length);
        totals.forEach((value, i) => {
          drawn.totals[totals.length + i] = value;
          drawn.grades[totals.length + i] = Number.isNaN(value) ? 4 : 1;
        });
        rankDraw(drawn, 1, 3);
        const expected = ranksOf(
          totals.map((value) => (Number.isNaN(value) ? null : Number(value.toFixed(9)))),
        );
        const ranks = Array.from(drawn.ranks.subarray(totals.length), (rank) => rank || null);
        expect(ranks).toEqual(expected);
      }),
      { seed: 5 },
    );
  });
});

describe('the draws of an assessment', () => {
  it('are summed up by their mean, their 5 % and 95 % quantiles and the share of each grade', () => {
    const drawn = roomForDraws(101, 2);
    for (let draw = 0; draw <= 100; draw++) {
      const at = draw * 2 + 1;
      const graded = draw > 0;
      drawn.totals[at] = graded ? draw : Number.NaN;
      drawn.ranks[at] = graded ? 1 + (draw % 2) : 0;
      drawn.grades[at] = graded ? (draw > 60 ? 1 : 0) : 3;
    }
    const keys = shareKeys([{ code: 'LOW' }, { code: 'HIGH' }]);
    const { mean, totalInterval, rankInterval, shares } = summariseDraws(drawn, 1, keys);
    expect(mean).toBe(50.5);
    expect(totalInterval?.lower).toBeCloseTo(5.95, 12);
    expect(totalInterval?.upper).toBeCloseTo(95.05, 12);
    expect(rankInterval).toEqual({ lower: 1, upper: 2 });
    expect(shares).toEqual({ LOW: 60 / 101, HIGH: 40 / 101, 'no-score': 1 / 101 });
  });

  it('without a total have neither mean nor interval', () => {
    const drawn = roomForDraws(3, 1);
    drawn.totals.fill(Number.NaN);
    drawn.grades.fill(1);
    expect(summariseDraws(drawn, 0, shareKeys([{ code: 'A' }]))).toEqual({
      mean: null,
      totalInterval: null,
      rankInterval: null,
      shares: { 'insufficient-evidence': 1 },
    });
  });

  it('are refused where they would not fit into memory', () => {
    expect(() => roomForDraws(1000, mostDrawn / 1000 + 1)).toThrow(RangeError);
  });
});
