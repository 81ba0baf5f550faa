import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { WorkedCase } from '#shared/domain/framework/worked-case.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { runCase } from '#shared/scoring/worked-case.ts';
import { framework, group, indicator, text } from './framework-builder.ts';

const rule = { kind: 'goalposts', worst: 0, best: 100 } as const;
const items = (...codes: string[]) => codes.map((code) => ({ code, name: text(code), points: 5 }));
const compiled = compileFramework(
  framework([
    group('G', [indicator('a'), indicator('b', { weight: 2 })]),
    indicator('r', {
      measure: { kind: 'ratio', numerator: text('n'), denominator: text('d'), rule },
    }),
    indicator('f', { measure: { kind: 'deduction', full: 20, items: items('late', 'lost') } }),
    indicator('k', {
      measure: {
        kind: 'checklist',
        items: ['state', 'x'].map((code) => ({ code, name: text(code) })),
      },
    }),
    indicator('p', {
      measure: { kind: 'numeric', rule: { kind: 'percentile', better: 'higher' } },
    }),
    indicator('d', { measure: { kind: 'derived', terms: [{ indicator: 'a', weight: 1 }], rule } }),
    indicator('s', { measure: { kind: 'survey', questionnaire: 'Q', section: 'S' } }),
  ]),
);
type CaseInput = z.input<typeof WorkedCase>;
const run = (values: CaseInput['values'], expect_: CaseInput['expect'], peers = {}) =>
  runCase(
    compiled,
    WorkedCase.parse({ code: 'C', name: text('C'), values, peers, expect: expect_ }),
  );

describe('a worked case', () => {
  const values = {
    a: 60,
    b: 90,
    r: { numerator: 3, denominator: 4 },
    f: { counts: { late: 2 } },
    k: { state: 'met', x: 'not-met' },
    p: 30,
    s: 80,
  } as const;
  // G = (60 + 180)/3 = 80; r 75; f 50; k 50; p: 3rd of 4 = 62.5; d 60; s 80. Sum 457.5 of seven
  const nodes = {
    G: { score: 80, grade: 'A' },
    p: { score: 62.5 },
    d: { score: 60 },
    k: { score: 50 },
  };
  it('that the engine agrees with shows no difference', () => {
    const outcome = run(values, { total: 65.36, grade: 'B', nodes }, { p: [10, 20, 40] });
    expect(outcome.differences).toEqual([]);
    expect(outcome.result.total).toBeCloseTo(457.5 / 7, 12);
  });
  it('that it does not agree with shows each difference by node', () => {
    const wrong = { G: { score: 80.1, grade: 'B' }, d: { grade: 'B' }, nobody: { score: 1 } };
    const expected = { total: 65.3, grade: 'A', nodes: wrong };
    expect(run(values, expected, { p: [10, 20, 40] }).differences).toEqual([
      { kind: 'total', node: 'TOTAL', expected: 65.3, got: 457.5 / 7 },
      { kind: 'grade', node: 'TOTAL', expected: 'A', got: 'B' },
      { kind: 'score', node: 'G', expected: 80.1, got: 80 },
      { kind: 'grade', node: 'G', expected: 'B', got: 'A' },
      { kind: 'unknown', node: 'nobody' },
    ]);
  });
  it('is compared to the decimals it states', () => {
    const close = (total: number, decimals: number) =>
      run({ a: 66.666 }, { total, decimals, nodes: {} });
    // G alone: 66.666, and d with it
    expect(close(66.67, 2).differences).toEqual([]);
    expect(close(66.66, 2).differences).toHaveLength(1);
    expect(close(67, 0).differences).toEqual([]);
  });
  it('may say that an indicator is in a state, and expect no grade', () => {
    const nothing = run({ a: { state: 'refused' } }, { grade: 'C', nodes: { a: { score: 0 } } });
    expect(nothing.differences).toEqual([]);
    expect(run({}, { grade: 'no-score' }).differences).toEqual([]);
    expect(run({}, { total: 5 }).differences).toEqual([
      { kind: 'total', node: 'TOTAL', expected: 5, got: null },
    ]);
  });
  it('that gives a value where none can stand says so, and goes on', () => {
    const found = run({ a: 101, d: 4, nobody: 1, b: 50 }, { nodes: { b: { score: 50 } } });
    expect(found.differences).toEqual([
      {
        kind: 'value',
        node: 'a',
        problems: [{ code: 'observation.out-of-range', params: { minimum: 0, maximum: 100 } }],
      },
      { kind: 'value', node: 'd', problems: [{ code: 'observation.derived', params: {} }] },
      { kind: 'unknown', node: 'nobody' },
    ]);
  });
});
