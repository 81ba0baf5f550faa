import { describe, expect, it } from 'vitest';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { frameworkProblemCodes } from '#shared/domain/framework/check-problems.ts';
import { Framework, type FrameworkInput } from '#shared/domain/framework/framework.ts';
import { cases as plainCases } from './broken-frameworks.ts';
import { measureCases } from './broken-measures.ts';
import { ruleCases } from './broken-rules.ts';
import {
  band,
  type Case,
  group,
  leaf,
  type NodeInput,
  numeric,
  points,
  sound,
} from './framework-parts.ts';

const deepCase: Case = [
  'a node deeper than twelve levels',
  { children: [nested(13)] },
  'too-deep',
  'a',
  Array(13).fill('children[0]').join('.'),
];
const cases = [...plainCases, ...measureCases, ...ruleCases, deepCase];

/** An indicator on this level. */
function nested(level: number): NodeInput {
  let node: NodeInput = leaf('a');
  for (let above = level - 1; above > 0; above--) node = group(`g${above}`, [node]);
  return node;
}

const check = (fields: Partial<FrameworkInput>) => checkFramework(Framework.parse(sound(fields)));
const warned = [
  'condition-score-range',
  'count-never',
  'critical-grade-top',
  'critical-not-assessed',
  'grade-unreachable',
  'grid-incomplete',
  'judgements-inconsistent',
  'limiter-no-effect',
  'lookup-row-unreachable',
  'mandate-missing',
  'points-mismatch',
  'points-total',
  'translation-missing',
  'weights-not-derived',
];

describe('checking a framework', () => {
  it('finds nothing in a sound one', () => {
    expect(check({})).toEqual([]);
    const rule = { kind: 'goalposts', worst: 9, best: 1 };
    expect(check(numeric(rule))).toEqual([]);
    const critical = { below: 60, grade: 'B' };
    const states = { 'not-assessed': 'block' } as const;
    expect(check({ children: [leaf('a', { critical, states })] })).toEqual([]);
    expect(check({ children: [leaf('a', { critical })], minimumCoverage: 1 })).toEqual([]);
  });

  it.each(cases)('finds %s, and only that', (_, fields, code, at, path) => {
    const severity = warned.includes(code) ? 'warning' : 'error';
    const params = expect.any(Object);
    expect(check(fields)).toEqual([{ severity, code, at, path, params }]);
  });

  it('has a case above for every code it can give', () => {
    const tried = new Set(cases.map(([, , code]) => code));
    expect([...tried].sort()).toEqual([...frameworkProblemCodes].sort());
  });

  it('finds everything at once', () => {
    const found = check({
      children: [
        leaf('TOTAL', { bonus: true, critical: { below: 1, grade: 'X' } }),
        leaf('TOTAL', { mandate: undefined, measure: { kind: 'scale', minimum: 2, maximum: 1 } }),
      ],
      grades: [band('A', 10, 20)],
    });
    expect(found.map((problem) => problem.code).sort()).toEqual(
      [
        'node-code-reserved',
        'node-code-reserved',
        'node-code-duplicate',
        'bonus-outside-points',
        'critical-grade-unknown',
        'scale-range',
        'mandate-missing',
        'band-start',
        'band-end',
      ].sort(),
    );
  });

  it('does not call a bonus item part of what a points framework adds up to', () => {
    const children = [leaf('a', { weight: 100 }), leaf('extra', { weight: 10, bonus: true })];
    expect(check({ aggregation: points, children })).toEqual([]);
  });

  it('forgives binary rounding in a sum of points', () => {
    const children = [0.1, 0.2, 0.7].map((weight, i) => leaf(`i${i}`, { weight }));
    const inner = group('G', children, { weight: 1, aggregation: points });
    const fields = { aggregation: points, maximum: 1, grades: [band('A', 0, 1)] };
    expect(check({ ...fields, children: [inner] })).toEqual([]);
  });

  it('warns where weights cannot be derived as they say, and minds no rounding', () => {
    const order = (...codes: string[]) => ({
      children: [
        group('G', [leaf('a', { weight: 75 }), leaf('b', { weight: 25.000001 })], {
          weighting: { method: 'rank-order-centroid', order: codes },
        }),
      ],
    });
    // Two places: (1 + 1/2)/2 and (1/2)/2 of the whole
    expect(check(order('a', 'b'))).toEqual([]);
    expect(check(order('a', 'c'))).toMatchObject([
      {
        severity: 'warning',
        code: 'weighting.item-unknown',
        at: 'G',
        path: 'children[0].weighting',
        params: { item: 'c' },
      },
    ]);
  });

  it('allows twelve levels', () => {
    expect(check({ children: [nested(12)] })).toEqual([]);
  });
});
