import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/audit/canonical.ts';
import { recordOf } from '#core/scoring/record/assessment-record.ts';
import { differencesOf } from '#core/scoring/record/differences.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { framework, indicator, score } from './framework-builder.ts';

const settings = { seed: 20260519, numRuns: 300 };

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, next));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => ({ key, one, place: next() }));
  entries.sort((a, b) => a.place - b.place);
  return Object.fromEntries(entries.map(({ key, one }) => [key, shuffled(one, next)]));
}

const code = fc.constantFrom('A', 'B', 'C', '10', '9');
const value = fc.record(
  {
    state: fc.constantFrom('carried-forward', 'refused'),
    raw: fc.double({ noNaN: true, noDefaultInfinity: true }),
    answers: fc.dictionary(code, fc.constantFrom('met', 'not-met')),
  },
  { requiredKeys: [] },
);
const reading = fc.record({ lead: fc.boolean(), said: fc.dictionary(code, value) });
const inputs = fc.record({
  contract: fc.constant('C1'),
  readings: fc.dictionary(fc.string(), reading),
  settled: fc.dictionary(code, value),
  responses: fc.dictionary(code, fc.record({ count: fc.nat(), sha256: fc.string() })),
  values: fc.dictionary(code, value),
  peers: fc.constant(null),
});

describe('the record of an assessment', () => {
  const compiled = compileFramework(framework([indicator('A'), indicator('B')]));
  const result = score(compiled, { A: 70, B: 'refused' });

  it('has the same hashes whatever the order of keys', () => {
    fc.assert(
      fc.property(inputs, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const next = () => numbers.next().value ?? 0;
        const finite = JSON.parse(JSON.stringify(given));
        const one = recordOf('a', finite, result);
        const other = recordOf(
          'a',
          shuffled(finite, next) as typeof finite,
          shuffled(result, next) as typeof result,
        );
        expect(other).toEqual(one);
        expect(canonicalJson(JSON.parse(one.inputs))).toBe(one.inputs);
      }),
      settings,
    );
  });

  it('has another hash for another value', () => {
    const given = { contract: 'C1', readings: {}, settled: {}, responses: {}, peers: null };
    const of = (raw: number) =>
      recordOf('a', { ...given, values: { A: { raw } } }, result).inputHash;
    expect(of(70)).not.toBe(of(70.000000000000014));
  });
});

describe('differences of two JSON values', () => {
  it('are none between equals, and name the one leaf that was changed', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const twin = JSON.parse(JSON.stringify(value));
        expect(differencesOf(value, twin)).toEqual([]);
        expect(differencesOf({ deep: [value, 1] }, { deep: [twin, 2] })).toEqual([
          { path: ['deep', '1'], before: 1, after: 2 },
        ]);
      }),
      settings,
    );
  });

  it('name a branch that only one side has once, and keys in order', () => {
    const before = { b: { x: 1, y: 2 }, a: 1 };
    const after = { a: null, c: { z: [1] } };
    expect(differencesOf(before, after)).toEqual([
      { path: ['a'], before: 1, after: null },
      { path: ['b'], before: { x: 1, y: 2 }, after: null },
      { path: ['c'], before: null, after: { z: [1] } },
    ]);
  });
});
