import { describe, expect, it } from 'vitest';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { framework, group, indicator, nodeOf, type Said, score } from './framework-builder.ts';

function figures(top: ReturnType<typeof framework>, said: Record<string, Said>) {
  const result = score(compileFramework(top), said);
  return (code: string) => {
    const { effectiveWeight, contribution } = nodeOf(result, code);
    return [effectiveWeight, contribution];
  };
}

describe('effective weights and contributions', () => {
  const tree = framework(
    [
      group('G', [indicator('a', { weight: 3 }), indicator('b'), indicator('c', { weight: 4 })], {
        weight: 1,
      }),
      indicator('d', { weight: 3 }),
    ],
    { maximum: 1000 },
  );
  it('are shares of what is left, multiplied up to the top', () => {
    const of = figures(tree, { a: 80, b: 40, c: 'not-applicable', d: 50 });
    // G = (3·80 + 1·40)/4 = 70; total = (70 + 3·50)/4 = 55 -> 550 of 1,000
    expect(of('TOTAL')).toEqual([1, 550]);
    expect(of('G')).toEqual([0.25, 175]);
    expect(of('a')).toEqual([0.75, expect.closeTo(150, 10)]);
    expect(of('b')).toEqual([0.25, 25]);
    expect(of('d')).toEqual([0.75, 375]);
  });
  it('of a node that left are 0, and it contributes nothing that could be stated', () => {
    expect(figures(tree, { a: 80, c: 'not-applicable', d: 50 })('c')).toEqual([0, null]);
  });
  it('of a missing node that counts as zero keep its share', () => {
    const zero = framework(
      [indicator('a', { weight: 3, states: { refused: 'block' } }), indicator('b')],
      { aggregation: { method: 'weighted-mean', missing: 'zero' } },
    );
    expect(figures(zero, { a: 'refused', b: 40 })('a')).toEqual([0.75, null]);
    expect(figures(zero, { a: 'refused', b: 40 })('b')).toEqual([0.25, 10]);
  });
  it('cannot be stated under a minimum or in a group without a score', () => {
    const least = framework([group('M', [indicator('a')], { aggregation: { method: 'minimum' } })]);
    expect(figures(least, { a: 40 })('a')).toEqual([null, null]);
    expect(figures(least, { a: 40 })('M')).toEqual([1, 40]);
    const blocked = framework([
      group('G', [indicator('a'), indicator('b', { states: { refused: 'block' } })]),
    ]);
    expect(figures(blocked, { a: 40, b: 'refused' })('a')).toEqual([null, null]);
    expect(figures(blocked, { a: 40, b: 'refused' })('TOTAL')).toEqual([null, null]);
  });
  it('of bonus items are their share of the points available, before clamping', () => {
    const points = framework(
      [indicator('a', { weight: 8 }), indicator('extra', { weight: 2, bonus: true })],
      { aggregation: { method: 'points' } },
    );
    const of = figures(points, { a: 100, extra: 50 });
    expect(of('TOTAL')).toEqual([1, 100]);
    expect(of('a')).toEqual([1, 100]);
    expect(of('extra')).toEqual([0.25, 12.5]);
  });
});
