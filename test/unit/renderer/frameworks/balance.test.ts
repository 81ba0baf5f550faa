import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanced, balanceGroup } from '#renderer/features/frameworks/model/balance.ts';
import { nodeAt } from '#renderer/features/frameworks/model/node-path.ts';
import { framework, group, indicator } from '../../scoring/framework-builder.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('balancing weights', () => {
  test('keeps the proportions and reaches the target exactly', () => {
    expect(balanced([15, 35, 30, 18], 100, 0)).toEqual([15, 36, 31, 18]);
    expect(balanced([1, 1, 1], 10, 1)).toEqual([3.4, 3.3, 3.3]);
    expect(balanced([1, 1, 1], 100, 2)).toEqual([33.34, 33.33, 33.33]);
  });

  test('shares out equally where every weight is zero, and leaves a single zero alone', () => {
    expect(balanced([0, 0], 7, 1)).toEqual([3.5, 3.5]);
    expect(balanced([0, 4], 8, 0)).toEqual([0, 8]);
  });

  test('meets a target that has more decimals than asked for', () => {
    expect(sum(balanced([2, 1], 7.25, 0))).toBe(7.25);
  });

  test('always adds up, is never negative and errs by less than one unit', () => {
    const weight = fc.integer({ min: 0, max: 5000 }).map((value) => value / 10);
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 0, max: 3 }),
        (weights, target, decimals) => {
          const result = balanced(weights, target, decimals);
          expect(sum(result)).toBeCloseTo(target, 8);
          const total = sum(weights);
          result.forEach((value, i) => {
            const exact = total === 0 ? target / weights.length : (weights[i] / total) * target;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(Math.abs(value - exact)).toBeLessThan(10 ** -decimals + 1e-9);
          });
        },
      ),
      { seed: 7 },
    );
  });

  const points = { method: 'points' } as const;
  const tree = framework(
    [
      group('A', [indicator('A1', { weight: 3 }), indicator('A2', { weight: 3 })], {
        weight: 40,
        aggregation: points,
      }),
      group('B', [indicator('B1', { weight: 10 })], { weight: 40, aggregation: points }),
    ],
    { aggregation: points },
  );

  test('of the whole framework goes to its full mark and, when asked, all the way down', () => {
    const flat = balanceGroup(tree, [], { decimals: 0, deep: false });
    expect(flat.children.map((node) => node.weight)).toEqual([50, 50]);
    expect(nodeAt(flat, [0, 0])?.weight).toBe(3);
    const deep = balanceGroup(tree, [], { decimals: 0, deep: true });
    expect([nodeAt(deep, [0, 0])?.weight, nodeAt(deep, [1, 0])?.weight]).toEqual([25, 50]);
  });

  test('leaves bonus items of a points group as they are', () => {
    const withBonus = framework(
      [indicator('A', { weight: 30 }), indicator('B', { weight: 5, bonus: true })],
      { aggregation: points },
    );
    const result = balanceGroup(withBonus, [], { decimals: 0, deep: false });
    expect(result.children.map((node) => node.weight)).toEqual([100, 5]);
  });
});
