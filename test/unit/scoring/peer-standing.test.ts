import { describe, expect, it } from 'vitest';
import { peerField, peerStanding } from '#shared/scoring/peer-standing.ts';
import type { RelativeRule } from '#shared/scoring/relative-rule.ts';

const percentile: RelativeRule = {
  indicator: 0,
  code: 'a',
  kind: 'percentile',
  lower: false,
  minimumPeers: 2,
};
const z: RelativeRule = { ...percentile, kind: 'z-score' };
const relatives = (rule: RelativeRule, values: readonly number[]) => {
  const field = peerField(Float64Array.from(values));
  return values.map((value) => peerStanding(rule, field, value).relative);
};

describe('a percentile', () => {
  it('is 100·(r − 0.5)/n with r the rank from the worst, ties sharing the mean rank', () => {
    // ranks 1, 2.5, 2.5, 4 of 4
    expect(relatives(percentile, [10, 20, 20, 40])).toEqual([12.5, 50, 50, 87.5]);
  });
  it('counts from the other end where lower is better', () => {
    expect(relatives({ ...percentile, lower: true }, [10, 20, 20, 40])).toEqual([
      87.5, 50, 50, 12.5,
    ]);
  });
  it('does not hang on the order in which peers are listed', () => {
    expect(relatives(percentile, [40, 20, 10, 20])).toEqual([87.5, 50, 12.5, 50]);
  });
  it('of values that are the same on paper is the same', () => {
    // 0.1 + 0.2 is 0.30000000000000004 in binary
    expect(relatives(percentile, [0.1 + 0.2, 0.3, 0.1])).toEqual([
      expect.closeTo(200 / 3, 12),
      expect.closeTo(200 / 3, 12),
      expect.closeTo(100 / 6, 12),
    ]);
  });
  it('of everybody alike is 50', () => {
    expect(relatives(percentile, [7, 7, 7])).toEqual([50, 50, 50]);
  });
});

describe('a z-score', () => {
  const values = [2, 4, 4, 4, 5, 5, 7, 9];
  it('is (x − mean)/sd with n in the denominator', () => {
    // mean 5, sd √(32/8) = 2
    expect(relatives(z, values)).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
  });
  it('turns round where lower is better', () => {
    expect(relatives({ ...z, lower: true }, values)).toEqual([1.5, 0.5, 0.5, 0.5, 0, 0, -1, -2]);
  });
  it('is 0 where nobody differs, also where they differ in the last digit of binary arithmetic only', () => {
    expect(relatives(z, [3, 3, 3])).toEqual([0, 0, 0]);
    expect(relatives(z, [0.1 + 0.2, 0.3])).toEqual([0, 0]);
  });
});

it('with fewer than the minimum nobody is compared, and it still says how many there are', () => {
  const rule = { ...percentile, minimumPeers: 3 };
  const field = peerField(Float64Array.of(1, 2));
  expect(peerStanding(rule, field, 2)).toEqual({
    n: 2,
    rank: 2,
    mean: 1.5,
    sd: 0.5,
    relative: null,
  });
  expect(relatives(rule, [1, 2, 3])).not.toContain(null);
});
