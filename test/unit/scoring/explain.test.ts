import { describe, expect, it } from 'vitest';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { explain } from '#shared/scoring/explain.ts';
import { framework, group, indicator, type Said, score, text } from './framework-builder.ts';

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

describe('an explanation of means that are no sums', () => {
  const of = (method: 'geometric' | 'harmonic') =>
    explained(
      framework([indicator('a'), indicator('b', { weight: 3 }), indicator('c', { weight: 0 })], {
        aggregation: { method, floor: 10 },
      }),
      { a: 4, b: 50, c: 0 },
    )('TOTAL');
  it('shows both sides of the fraction, scores no less than the floor', () => {
    expect(of('geometric')).toMatchObject({
      floor: 10,
      numerator: expect.closeTo(Math.log(10) + 3 * Math.log(50), 12),
      denominator: 4,
      terms: [{ score: 4 }, { score: 50 }, { score: 0 }],
    });
    expect(of('harmonic')).toMatchObject({ numerator: 4, denominator: 1 / 10 + 3 / 50 });
  });
});

describe('an explanation of rules', () => {
  const test = { of: 'grade', is: 'at-least', than: 'B' } as const;
  const few = {
    about: 'count',
    among: { childrenOf: 'G' },
    test: { of: 'score', is: 'below', than: { node: 'b' } },
    is: 'at-least',
    than: 1,
  } as const;
  const good = { about: 'node', node: 'TOTAL', test } as const;
  const compiled = framework([group('G', [indicator('a'), indicator('b')])], {
    limiters: [
      {
        code: 'first',
        name: text('n'),
        at: 'TOTAL',
        when: { match: 'all', predicates: [few, good] },
        effect: { kind: 'cap', grade: 'C' },
      },
      {
        code: 'second',
        name: text('n'),
        at: 'TOTAL',
        when: { match: 'all', predicates: [good] },
        effect: { kind: 'set', grade: 'A' },
      },
    ],
  });
  it('shows every limiter with its grade before and after, and what each predicate found', () => {
    expect(explained(compiled, { a: 60, b: 80 })('TOTAL')).toMatchObject({
      limiters: [
        {
          code: 'first',
          effect: { kind: 'cap', grade: 'C' },
          before: 'B',
          after: 'C',
          when: {
            match: 'all',
            holds: true,
            predicates: [
              { written: few, holds: true, found: 1, other: 80 },
              { written: good, holds: true, found: 'B', other: null },
            ],
          },
        },
        {
          code: 'second',
          before: 'C',
          after: 'C',
          when: { holds: false, predicates: [{ holds: false, found: 'C' }] },
        },
      ],
    });
  });
  it('shows no limiter where there is no grade to change', () => {
    expect(explained(compiled, {})('TOTAL')).toMatchObject({ limiters: [] });
  });
  it('shows the rows of a lookup and which one held', () => {
    const row = (than: number, grade: string) => ({
      when: {
        match: 'all' as const,
        predicates: [
          {
            about: 'node' as const,
            node: 'a',
            test: { of: 'score' as const, is: 'above' as const, than },
          },
        ],
      },
      grade,
    });
    const table = framework([indicator('a')], {
      aggregation: {
        method: 'lookup',
        rows: [row(90, 'A'), row(50, 'B'), row(10, 'C')],
        otherwise: 'C',
      },
    });
    expect(explained(table, { a: 70 })('TOTAL')).toMatchObject({
      numerator: null,
      lookup: {
        row: 1,
        otherwise: 'C',
        rows: [
          { grade: 'A', when: { holds: false } },
          { grade: 'B', when: { holds: true } },
          { grade: 'C', when: { holds: true } },
        ],
      },
    });
    expect(explained(table, { a: 5 })('TOTAL')).toMatchObject({ lookup: { row: null } });
    expect(explained(table, {})('TOTAL')).toMatchObject({ lookup: null });
  });
});

describe('an explanation of figures that rest on others', () => {
  const rule = { kind: 'goalposts', worst: 100, best: 0 } as const;
  const terms = [
    { indicator: 'a', weight: 3 },
    { indicator: 'b', weight: 1 },
  ];
  it('shows the terms of a derived indicator and what was missing', () => {
    const measure = { kind: 'derived', terms, missing: 'redistribute', rule } as const;
    const of = explained(framework([indicator('a'), indicator('b'), indicator('d', { measure })]), {
      a: 20,
      b: 'refused',
    });
    expect(of('d')).toMatchObject({
      raw: 80,
      derivation: {
        terms: [
          { indicator: 'a', weight: 3, raw: 20 },
          { indicator: 'b', weight: 1, raw: null },
        ],
        missing: 'redistribute',
        sum: 60,
        weight: 4,
        weightPresent: 3,
      },
    });
    expect(of('a')).toMatchObject({ derivation: null, peers: null });
  });
  it('shows the place among peers, also where they are too few, when they are known', () => {
    const numeric = (minimumPeers: number) =>
      ({
        kind: 'numeric',
        rule: { kind: 'percentile', better: 'lower', minimumPeers },
      }) as const;
    const compiled = compileFramework(
      framework([indicator('p', { measure: numeric(2) }), indicator('q', { measure: numeric(9) })]),
    );
    const peers = new Map([
      ['p', [10, 40, 40]],
      ['q', [1]],
    ]);
    const result = score(compiled, { p: 20, q: 3 }, peers);
    const find = (code: string) =>
      explain(compiled, result, peers).find((node) => node.code === code);
    // rank 3 from the worst of 40, 40, 20, 10
    expect(find('p')).toMatchObject({
      raw: 20,
      peers: { kind: 'percentile', lower: true, minimumPeers: 2, n: 4, rank: 3, relative: 62.5 },
      part: { kind: 'segment', x0: 0, x1: 100 },
    });
    expect(find('q')).toMatchObject({
      state: 'not-assessed',
      raw: 3,
      peers: { n: 2, rank: 1, relative: null },
      part: null,
    });
    expect(explain(compiled, result)[1]).toMatchObject({ code: 'p', peers: null });
  });
});
