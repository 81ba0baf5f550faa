import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliffsDelta } from '#shared/statistics/cliffs-delta.ts';
import { tQuantile } from '#shared/statistics/distributions.ts';

const settings = { seed: 20260405, numRuns: 300 };
const anyGroup = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 25 });

/** Every pair in turn: delta, and its unbiased variance from the whole dominance matrix. */
function bruteForce(first: readonly number[], second: readonly number[]) {
  const signs = first.map((x) => second.map((y) => Math.sign(x - y)));
  const [n, m] = [first.length, second.length];
  const delta = signs.flat().reduce((a, b) => a + b, 0) / (n * m);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const rows = signs.reduce((sum, row) => sum + (mean(row) - delta) ** 2, 0);
  const columns = second.reduce(
    (sum, _, j) => sum + (mean(signs.map((row) => row[j])) - delta) ** 2,
    0,
  );
  const cells = signs.flat().reduce((sum, sign) => sum + (sign - delta) ** 2, 0);
  const unbiased = (m * m * rows + n * n * columns - cells) / (n * m * (n - 1) * (m - 1));
  return { delta, variance: Math.max(unbiased, (1 - delta * delta) / (n * m - 1)) };
}

describe("Cliff's delta", () => {
  it('and its interval equal those of comparing every pair', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, (first, second) => {
        const delta = cliffsDelta(first, second);
        if (delta.kind === 'undefined') throw new Error(delta.reason);
        const expected = bruteForce(first, second);
        expect(delta.delta).toBeCloseTo(expected.delta, 12);
        expect(delta.interval === null).toBe(Math.min(delta.n1, delta.n2) === 1);
        if (delta.interval === null) return;
        const { lower, upper } = delta.interval;
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(upper).toBeLessThanOrEqual(1);
        if (Math.abs(expected.delta) === 1) return;
        // Both ends are roots of the quadratic that eq. 7 solves.
        const t = tQuantile(0.975, delta.n1 + delta.n2 - 2);
        const [d, square] = [expected.delta, t * t * expected.variance];
        for (const end of [lower, upper]) {
          if (Math.abs(end) === 1) continue;
          const left = (end * (1 - d * d + square) - (d - d ** 3)) ** 2;
          expect(left).toBeCloseTo(square * ((1 - d * d) ** 2 + square), 9);
        }
        expect(lower).toBeLessThanOrEqual(d);
        expect(upper).toBeGreaterThanOrEqual(d);
      }),
      settings,
    );
  });

  it('changes its sign when the groups change places, and nothing in any rising transformation', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, (first, second) => {
        const [a, b] = [cliffsDelta(first, second), cliffsDelta(second, first)];
        if (a.kind === 'undefined' || b.kind === 'undefined') throw new Error('undefined');
        expect(a.delta + b.delta).toBeCloseTo(0, 12);
        if (a.interval !== null && b.interval !== null) {
          expect(a.interval.lower + b.interval.upper).toBeCloseTo(0, 9);
        }
        const cubes = (group: readonly number[]) => group.toReversed().map((x) => x ** 3 - 100);
        expect(cliffsDelta(cubes(first), cubes(second))).toEqual(a);
      }),
      settings,
    );
  });

  it('of groups that do not overlap is ±1, its inner end by the smaller group', () => {
    const t = tQuantile(0.975, 3 + 5 - 2);
    const inner = (3 - t * t) / (3 + t * t);
    const above = cliffsDelta([10, 11, 12], [1, 2, 3, 4, 5]);
    expect(above).toMatchObject({ delta: 1, interval: { lower: inner, upper: 1 } });
    const below = cliffsDelta([1, 2, 3, 4, 5], [10, 11, 12]);
    expect(below).toMatchObject({ delta: -1, interval: { lower: -1, upper: -inner } });
  });

  it('of groups that all tie is 0 with an interval that has a width', () => {
    const delta = cliffsDelta([5, 5, 5], [5, 5]);
    if (delta.kind === 'undefined' || delta.interval === null) throw new Error('undefined');
    expect(delta.delta).toBe(0);
    expect(delta.interval.lower).toBeLessThan(-0.1);
    expect(delta.interval.upper).toBeCloseTo(-delta.interval.lower, 12);
  });

  it('is undefined for an empty group, has no interval for a single value, and refuses NaN', () => {
    expect(cliffsDelta([], [1])).toMatchObject({ reason: 'no-data' });
    expect(cliffsDelta([1], [])).toMatchObject({ reason: 'no-data' });
    expect(cliffsDelta([1], [2, 3])).toMatchObject({ delta: -1, interval: null });
    expect(() => cliffsDelta([1, Number.NaN], [1])).toThrow('Value 2');
    expect(() => cliffsDelta([1, 2], [1, 2], 1)).toThrow('level');
  });

  // Pair by pair this would be ten thousand million comparisons, more than the time of a test allows.
  it('of two groups of 100,000 is found without comparing pair by pair', () => {
    const group = (shift: number) =>
      Array.from({ length: 100_000 }, (_, i) => ((i * 7919) % 100_003) + shift);
    const delta = cliffsDelta(group(10_000), group(0));
    if (delta.kind === 'undefined') throw new Error(delta.reason);
    // A shift by a tenth of an even spread: 1 − 0.9² of the pairs are decided by it.
    expect(delta.delta).toBeCloseTo(0.19, 2);
  });
});
