import { describe, expect, it } from 'vitest';
import { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import { scoreOn } from '#shared/scoring/curve.ts';
import { deductionArithmetic } from '#shared/scoring/deduction.ts';
import { curveOf } from '#shared/scoring/measure-curve.ts';
import { text } from './framework-builder.ts';

/** Points by severity and scope as the United States publish them for nursing homes. */
const points = { D: 4, E: 8, F: 16, G: 20, H: 35, I: 45, J: 50, K: 100, L: 150 };
const measure = DeductionMeasure.parse({
  kind: 'deduction',
  full: 200,
  items: Object.entries(points).map(([code, of]) => ({ code, name: text(code), points: of })),
  repeat: [0, 0, 0.5, 0.7, 0.85],
});
const deducted = (counts: Record<string, number>, revisits = 0) =>
  deductionArithmetic(measure, { counts, revisits }).deducted;

describe('a deduction', () => {
  it('is Σ points · count', () => {
    // 3·4 + 2·8 + 1·20
    expect(deducted({ D: 3, E: 2, G: 1 })).toBe(48);
    expect(deducted({})).toBe(0);
  });
  it('grows by the share for the number of revisits, the last one for more', () => {
    // 48 · 1, 1, 1.5, 1.7, 1.85, 1.85
    expect([0, 1, 2, 3, 4, 9].map((revisits) => deducted({ D: 3, E: 2, G: 1 }, revisits))).toEqual([
      48, 48, 72, 81.6, 88.80000000000001, 88.80000000000001,
    ]);
  });
  it('does not grow where revisits are not asked for', () => {
    const plain = { ...measure, repeat: [] };
    expect(deductionArithmetic(plain, { counts: { D: 1 }, revisits: 3 }).deducted).toBe(4);
  });
  it('names each line found, in the order of the measure', () => {
    expect(deductionArithmetic(measure, { counts: { G: 1, D: 3, E: 0 }, revisits: 2 })).toEqual({
      lines: [
        { item: 'D', points: 4, count: 3, product: 12 },
        { item: 'G', points: 20, count: 1, product: 20 },
      ],
      sum: 32,
      multiplier: 1.5,
      deducted: 48,
    });
  });
  it('does not take an inherited property for a count', () => {
    const odd = { ...measure, items: [{ code: 'constructor', name: text('c'), points: 5 }] };
    expect(deductionArithmetic(odd, { counts: {}, revisits: 0 }).deducted).toBe(0);
  });
  it('leaves the share of the full points that is left, never under zero', () => {
    // (200 − 0, 48, 200, 350) of 200
    const curve = curveOf(measure);
    expect([0, 48, 200, 350].map((x) => scoreOn(curve, x))).toEqual([100, 76, 0, 0]);
  });
});
