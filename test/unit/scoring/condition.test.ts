import { describe, expect, it } from 'vitest';
import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import { compares } from '#shared/scoring/compare.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { inputOf } from '#shared/scoring/score-input.ts';
import { framework, group, indicator, type Said, score, text } from './framework-builder.ts';

type Condition = NonNullable<FrameworkInput['limiters']>[number]['when'];
type Predicate = Condition['predicates'][number];

describe('a comparison', () => {
  const kinds = ['below', 'at-most', 'equals', 'at-least', 'above'] as const;
  const true_ = (a: number, b: number) => kinds.filter((is) => compares(a, is, b));
  it('is one of five', () => {
    expect(true_(1, 2)).toEqual(['below', 'at-most']);
    expect(true_(2, 2)).toEqual(['at-most', 'equals', 'at-least']);
    expect(true_(3, 2)).toEqual(['at-least', 'above']);
  });
  it('of what is the same but for binary rounding is equal, both ways round', () => {
    expect(true_(0.1 + 0.2, 0.3)).toEqual(['at-most', 'equals', 'at-least']);
    expect(true_(0.3, 0.1 + 0.2)).toEqual(['at-most', 'equals', 'at-least']);
  });
  it('with nothing is never true', () => {
    expect([...true_(Number.NaN, 2), ...true_(2, Number.NaN)]).toEqual([]);
  });
});

const children = [
  group('G', [indicator('a'), indicator('b', { weight: 3 }), group('H', [indicator('c')])]),
  indicator('d', { measure: { kind: 'scale', minimum: 0, maximum: 10 } }),
];
const said = { a: 90, b: 70, c: 'refused', d: 4 } as const;

/** Whether a condition at the total holds. */
function holds(when: Condition, what: Record<string, Said> = said): boolean {
  const limiter = {
    code: 'L',
    name: text('n'),
    at: 'TOTAL',
    when,
    effect: { kind: 'adjust', by: 0 },
  } as const;
  const compiled = compileFramework(framework(children, { limiters: [limiter] }));
  return score(compiled, what).fired.length === 1;
}
const one = (predicate: Predicate) => holds({ match: 'all', predicates: [predicate] });
const node = (code: string, test: Predicate['test']) => one({ about: 'node', node: code, test });

describe('a statement about a node', () => {
  it('reads its score, 0 to 100, also of the total', () => {
    expect(node('d', { of: 'score', is: 'equals', than: 40 })).toBe(true);
    // G = (90 + 3·70 + 0)/5 = 60; total (60 + 40)/2
    expect(node('TOTAL', { of: 'score', is: 'equals', than: 50 })).toBe(true);
    expect(node('G', { of: 'score', is: 'above', than: 60 })).toBe(false);
  });
  it('reads an indicator’s raw value, and a group’s never', () => {
    expect(node('d', { of: 'raw', is: 'equals', than: 4 })).toBe(true);
    expect(node('c', { of: 'raw', is: 'at-most', than: 1e9 })).toBe(false);
    expect(node('G', { of: 'raw', is: 'at-most', than: 1e9 })).toBe(false);
  });
  it('reads its coverage', () => {
    const partly = { a: 90, c: 50, d: 4 };
    const test = { of: 'coverage', is: 'below', than: 0.5 } as const;
    const about = { about: 'node', node: 'G', test } as const;
    expect(holds({ match: 'all', predicates: [about] }, partly)).toBe(true);
    expect(node('G', test)).toBe(false);
  });
  it('compares its grade in their order', () => {
    expect(node('a', { of: 'grade', is: 'above', than: 'B' })).toBe(true);
    expect(node('d', { of: 'grade', is: 'at-least', than: 'B' })).toBe(false);
    expect(node('d', { of: 'grade', is: 'below', than: 'unknown' })).toBe(false);
  });
  it('compares with another node’s figure of the same kind', () => {
    expect(node('a', { of: 'score', is: 'above', than: { node: 'b' } })).toBe(true);
    expect(node('a', { of: 'grade', is: 'equals', than: { node: 'b' } })).toBe(false);
    expect(node('c', { of: 'grade', is: 'equals', than: { node: 'd' } })).toBe(true);
    expect(node('a', { of: 'score', is: 'above', than: { node: 'nobody' } })).toBe(false);
  });
  it('is not true of a node without the figure', () => {
    const blank = { a: 90, b: 70, d: 4 };
    const test = { of: 'score', is: 'below', than: 101 } as const;
    const about = (code: string): Condition => ({
      match: 'all',
      predicates: [{ about: 'node', node: code, test }],
    });
    expect(holds(about('H'), blank)).toBe(false);
    expect(holds(about('H'))).toBe(true);
    expect(holds(about('nobody'))).toBe(false);
  });
});

describe('a value carried forward', () => {
  const isFour: Predicate = {
    about: 'node',
    node: 'd',
    test: { of: 'raw', is: 'equals', than: 4 },
  };
  const rule: NonNullable<FrameworkInput['limiters']>[number] = {
    code: 'L',
    name: text('n'),
    at: 'TOTAL',
    when: { match: 'all', predicates: [isFour] },
    effect: { kind: 'set', grade: 'C' },
  };
  it.each([
    ['accept', 1, 4],
    ['not-allowed', 0, null],
  ] as const)(
    'is read where the indicator’s policy is “%s” as by the policy',
    (policy, fires, raw) => {
      const carried = { 'carried-forward': policy };
      const top = framework([indicator('a'), indicator('d', { states: carried })], {
        limiters: [rule],
        aggregation: { method: 'weighted-mean', missing: 'redistribute' },
      });
      const compiled = compileFramework(top);
      const { states, raws } = inputOf(
        compiled,
        new Map([
          ['a', { state: 'value', raw: 90 }],
          ['d', { state: 'carried-forward', raw: 4 }],
        ]),
      );
      const { fired, nodes } = scoreAssessment(compiled, states, raws);
      expect(fired).toHaveLength(fires);
      expect(nodes.find(({ code }) => code === 'd')?.raw).toBe(raw);
    },
  );
});

describe('a count', () => {
  const count = (among: object, than: number, is: 'equals' | 'at-least' | 'below' = 'equals') =>
    one({
      about: 'count',
      among: among as never,
      test: { of: 'score', is: 'at-least', than: 70 },
      is,
      than,
    });
  it('is of a group’s children, of the indicators below it, or of nodes by name', () => {
    // children of G: a, b, H (0); indicators below TOTAL: a, b, c, d
    expect(count({ childrenOf: 'G' }, 2)).toBe(true);
    expect(count({ indicatorsOf: 'TOTAL' }, 2)).toBe(true);
    expect(count({ indicatorsOf: 'H' }, 0)).toBe(true);
    expect(count({ nodes: ['a', 'd', 'G'] }, 1)).toBe(true);
  });
  it('takes a node once, and nobody for nobody', () => {
    expect(count({ nodes: ['a', 'a', 'nobody'] }, 1)).toBe(true);
    expect(count({ childrenOf: 'nobody' }, 0)).toBe(true);
    expect(count({ childrenOf: 'a' }, 1, 'below')).toBe(true);
  });
});

it('predicates are joined by all or by any', () => {
  const high: Predicate = {
    about: 'node',
    node: 'a',
    test: { of: 'score', is: 'above', than: 80 },
  };
  const low: Predicate = { about: 'node', node: 'a', test: { of: 'score', is: 'below', than: 80 } };
  const joined = (match: 'all' | 'any', ...predicates: Predicate[]) => holds({ match, predicates });
  expect([joined('all', high, low), joined('any', high, low)]).toEqual([false, true]);
  expect([joined('all', high, high), joined('any', low, low)]).toEqual([true, false]);
});
