import { describe, expect, it } from 'vitest';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { resultOf } from '#shared/scoring/result-of.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import { batchOf } from './batch-of.ts';
import { framework, group, indicator, nodeOf, type Said, score } from './framework-builder.ts';

const points = { kind: 'goalposts', worst: 100, best: 0 } as const;
const derived = (terms: Record<string, number>, missing: 'block' | 'redistribute' = 'block') => ({
  measure: {
    kind: 'derived' as const,
    terms: Object.entries(terms).map(([code, weight]) => ({ indicator: code, weight })),
    missing,
    rule: points,
  },
});
const cycles = ['c1', 'c2', 'c3'].map((code) => indicator(code, { weight: 0 }));
const shares = { c1: 1 / 2, c2: 1 / 3, c3: 1 / 6 };
const derivedNode = (
  missing: 'block' | 'redistribute',
  said: Record<string, Said>,
  terms: Record<string, number> = shares,
) => {
  const top = framework([...cycles, indicator('d', derived(terms, missing))]);
  return nodeOf(score(compileFramework(top), said), 'd');
};

describe('a derived indicator', () => {
  it('is the weighted sum of raw values, weightless indicators too, then scored as a number', () => {
    // 60/2 + 30/3 + 12/6 = 42
    expect(derivedNode('block', { c1: 60, c2: 30, c3: 12 })).toMatchObject({
      state: 'value',
      raw: 42,
      score: expect.closeTo(58, 12),
    });
  });
  it('is not assessed when one term is missing and that blocks', () => {
    expect(derivedNode('block', { c1: 60, c2: 30 })).toMatchObject({
      state: 'not-assessed',
      raw: null,
      outcome: 'excluded',
    });
  });
  it('scales the rest up to the whole weight where it redistributes', () => {
    // (30 + 10) · 1 ÷ (5/6) = 48
    expect(derivedNode('redistribute', { c1: 60, c2: 30, c3: 'refused' }).raw).toBeCloseTo(48, 12);
    expect(derivedNode('redistribute', {}).state).toBe('not-assessed');
  });
  it('need not weigh its terms to 1', () => {
    expect(derivedNode('block', { c1: 10, c2: 5, c3: 1 }, { c1: 2, c2: 3 }).raw).toBe(35);
    // (2·10) · 5 ÷ 2
    expect(derivedNode('redistribute', { c1: 10 }, { c1: 2, c2: 3 }).raw).toBe(50);
  });
  it('does not apply when an assessor said so; whatever else is said of it is overruled', () => {
    const values = { c1: 60, c2: 30, c3: 12 };
    expect(derivedNode('block', { ...values, d: 'not-applicable' })).toMatchObject({
      state: 'not-applicable',
      raw: null,
    });
    expect(derivedNode('block', { ...values, d: 7 }).raw).toBe(42);
  });
  it('may rest on derived ones that stand later in the tree', () => {
    const top = framework([
      indicator('e', derived({ d: 2 })),
      group('G', [indicator('d', derived({ c1: 1 }))]),
      ...cycles,
    ]);
    expect(nodeOf(score(compileFramework(top), { c1: 20 }), 'e').raw).toBe(40);
  });
  it('of a relative indicator takes the raw value, not the percentile, also where peers are too few', () => {
    const measure = {
      kind: 'numeric',
      rule: { kind: 'percentile', better: 'lower', minimumPeers: 3 },
    } as const;
    const compiled = compileFramework(
      framework([indicator('r', { measure }), indicator('d', derived({ r: 1 }))]),
    );
    const said = [60, 30].map((raw) => new Map([['r', { state: 'value' as const, raw }]]));
    const batch = scoreBatch(compiled, batchOf(compiled, said));
    expect(nodeOf(resultOf(compiled, batch, 0), 'd')).toMatchObject({ raw: 60, score: 40 });
  });
  it('can itself be compared with peers', () => {
    const rule = { kind: 'percentile', better: 'lower' } as const;
    const measure = { ...derived({ c1: 2 }).measure, rule };
    const compiled = compileFramework(framework([...cycles, indicator('d', { measure })]));
    const said = [60, 30].map((raw) => new Map([['c1', { state: 'value' as const, raw }]]));
    const batch = scoreBatch(compiled, batchOf(compiled, said));
    expect([0, 1].map((i) => nodeOf(resultOf(compiled, batch, i), 'd'))).toMatchObject([
      { raw: 120, relative: 25 },
      { raw: 60, relative: 75 },
    ]);
  });
  it('takes a value carried forward where that is accepted, and no other state', () => {
    const closed = indicator('c1', { states: { 'carried-forward': 'not-allowed' } });
    const open = indicator('c2', {});
    const compiled = compileFramework(
      framework([
        closed,
        open,
        indicator('x', derived({ c1: 1 })),
        indicator('y', derived({ c2: 1 })),
      ]),
    );
    const older = { state: 'carried-forward' as const, raw: 20 };
    const said = new Map([
      ['c1', older],
      ['c2', older],
    ]);
    const result = resultOf(compiled, scoreBatch(compiled, batchOf(compiled, [said])), 0);
    expect([nodeOf(result, 'x').raw, nodeOf(result, 'y').raw]).toEqual([null, 20]);
  });
});

describe('a derived indicator in a draft', () => {
  const values = { c1: 60, c2: 30, c3: 12 };
  it('that rests on itself is not assessed; one behind it finds the term missing', () => {
    const top = framework([
      indicator('p', derived({ q: 1 }, 'redistribute')),
      indicator('q', derived({ p: 1, c1: 1 }, 'redistribute')),
      indicator('behind', derived({ q: 1, c1: 3 }, 'redistribute')),
      indicator('further', derived({ behind: 1 })),
      ...cycles,
    ]);
    const result = score(compileFramework(top), values);
    expect(['p', 'q'].map((code) => nodeOf(result, code).state)).toEqual([
      'not-assessed',
      'not-assessed',
    ]);
    // 3·60 scaled from weight 3 to 4
    expect(nodeOf(result, 'behind').raw).toBe(240);
    expect(nodeOf(result, 'further').raw).toBe(240);
  });
  it('whose term is nobody finds it missing', () => {
    expect(derivedNode('block', values, { c1: 1, nobody: 1 }).raw).toBeNull();
    expect(derivedNode('redistribute', values, { c1: 1, nobody: 1 }).raw).toBe(120);
  });
  it('can stand in a ring of thousands', () => {
    const ring = Array.from({ length: 3000 }, (_, i) =>
      indicator(`r${i}`, derived({ [`r${(i + 1) % 3000}`]: 1 })),
    );
    const nested = Array.from({ length: 6 }, (_, g) =>
      group(`G${g}`, ring.slice(500 * g, 500 * (g + 1))),
    );
    const result = score(compileFramework(framework(nested)), {});
    expect(nodeOf(result, 'r0').state).toBe('not-assessed');
  });
});
