import { describe, expect, it } from 'vitest';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { explain } from '#shared/scoring/explain.ts';
import { framework, group, indicator, type Said, score } from './framework-builder.ts';

function explained(top: ReturnType<typeof framework>, said: Record<string, Said>) {
  const compiled = compileFramework(top);
  const nodes = explain(compiled, score(compiled, said));
  return (code: string) => nodes.find((node) => node.code === code);
}

describe('an explanation', () => {
  const points = { method: 'points', missing: 'redistribute' } as const;
  const tree = framework([
    group(
      'G',
      [
        indicator('a', { weight: 6 }),
        indicator('b', { weight: 4, states: { refused: 'block' } }),
        indicator('c', { weight: 5 }),
        indicator('extra', { weight: 2, bonus: true }),
      ],
      { aggregation: points },
    ),
    indicator('d', {
      critical: { below: 60, grade: 'C' },
      measure: { kind: 'scale', minimum: 1, maximum: 5 },
    }),
  ]);
  const of = explained(tree, { a: 90, b: 'refused', c: 'not-applicable', extra: 100, d: 2 });

  it('shows a group’s terms, what became of each, and the fraction they make', () => {
    // (6·90 + 2·100) / 6 = 123.3, clamped to 100
    expect(of('G')).toEqual({
      kind: 'group',
      code: 'G',
      ...points,
      terms: [
        { code: 'a', part: 'counted', weight: 6, bonus: false, score: 90 },
        { code: 'b', part: 'redistributed', weight: 4, bonus: false, score: null },
        { code: 'c', part: 'left-out', weight: 5, bonus: false, score: null },
        { code: 'extra', part: 'counted', weight: 2, bonus: true, score: 100 },
      ],
      numerator: 740,
      denominator: 6,
      clamped: true,
      floor: null,
      lookup: null,
      limiters: [],
    });
  });
  it('shows the line on which a raw value was scored, and whether a critical rule failed', () => {
    expect(of('d')).toEqual({
      kind: 'indicator',
      code: 'd',
      state: 'value',
      effect: 'measure',
      raw: 2,
      derivation: null,
      peers: null,
      part: { kind: 'segment', x0: 1, y0: 0, x1: 5, y1: 100 },
      critical: { below: 60, grade: 'C', failed: true },
    });
  });
  it('shows the effect of a state that has no value', () => {
    expect(of('b')).toMatchObject({
      state: 'refused',
      effect: 'block',
      part: null,
      critical: null,
    });
  });
  it('shows a missing child that blocks and one that counts as zero', () => {
    const rule = (missing: 'block' | 'zero') =>
      framework([indicator('a', { states: { refused: 'block' } }), indicator('b')], {
        aggregation: { method: 'weighted-mean', missing },
      });
    const said = { a: 'refused', b: 40 } as const;
    expect(explained(rule('block'), said)('TOTAL')).toMatchObject({
      terms: [{ code: 'a', part: 'blocks', score: null }, { part: 'counted' }],
    });
    expect(explained(rule('zero'), said)('TOTAL')).toMatchObject({
      terms: [{ code: 'a', part: 'zero', score: 0 }, { part: 'counted' }],
      numerator: 40,
      denominator: 2,
    });
  });
  it('of a minimum has no fraction', () => {
    const least = framework([indicator('a'), indicator('b')], {
      aggregation: { method: 'minimum' },
    });
    expect(explained(least, { a: 10, b: 20 })('TOTAL')).toMatchObject({
      method: 'minimum',
      numerator: null,
      denominator: null,
      clamped: false,
    });
  });
});
