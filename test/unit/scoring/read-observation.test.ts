import { describe, expect, it } from 'vitest';
import { Indicator } from '#shared/domain/framework/node.ts';
import { ObservationEntry } from '#shared/domain/observation.ts';
import { readObservation } from '#shared/scoring/read-observation.ts';
import { indicator, text } from './framework-builder.ts';

const levels = [1, 2, 3, 4].map((value) => ({ value, name: text('l'), score: value * 25 }));
const items = [
  { code: 'a', name: text('a'), weight: 1 },
  { code: 'b', name: text('b'), weight: 3 },
  { code: 'c', name: text('c'), weight: 2, critical: true },
];

function read(fields: object, entry: object) {
  const parsed = Indicator.parse(indicator('X', fields));
  return readObservation(parsed, ObservationEntry.parse(entry));
}

function codes(fields: object, entry: object): string[] {
  const found = read(fields, entry);
  return found.kind === 'refused' ? found.problems.map((problem) => problem.code) : [];
}

const value = (x: unknown) => ({ state: 'value', value: x });

describe('a rubric', () => {
  const measure = { measure: { kind: 'rubric', levels } };
  it('takes the value of a level as its raw value', () => {
    expect(read(measure, value(3))).toEqual({ kind: 'read', state: 'value', raw: 3 });
  });
  it('refuses a number between or outside its levels and names the levels', () => {
    for (const x of [2.5, 0, 5]) {
      expect(read(measure, value(x))).toEqual({
        kind: 'refused',
        problems: [{ code: 'observation.not-a-level', params: { levels: '1, 2, 3, 4' } }],
      });
    }
  });
  it('refuses the answers of a checklist', () => {
    expect(codes(measure, value({ a: 'met' }))).toEqual(['observation.not-a-number']);
  });
});

describe('a scale and a number', () => {
  it('accept both ends of their range and refuse what is outside', () => {
    const scale = { measure: { kind: 'scale', minimum: 1, maximum: 5 } };
    expect(codes(scale, value(1))).toEqual([]);
    expect(codes(scale, value(5))).toEqual([]);
    expect(read(scale, value(5.01))).toEqual({
      kind: 'refused',
      problems: [{ code: 'observation.out-of-range', params: { minimum: 1, maximum: 5 } }],
    });
  });
  it('name only the bound that was declared', () => {
    const rule = { kind: 'goalposts', worst: 0, best: 10 };
    expect(codes({ measure: { kind: 'numeric', minimum: 0, rule } }, value(-1))).toEqual([
      'observation.below-minimum',
    ]);
    expect(codes({ measure: { kind: 'numeric', maximum: 9, rule } }, value(10))).toEqual([
      'observation.above-maximum',
    ]);
    expect(codes({ measure: { kind: 'numeric', rule } }, value(-1e9))).toEqual([]);
  });
});

describe('a checklist', () => {
  const measure = { measure: { kind: 'checklist', items } };
  it('is the weight met over the weight that applies', () => {
    // met a (1) of a (1) + c not applicable, b (3) not met: 100 · 1 / 4
    const answers = { a: 'met', b: 'not-met', c: 'not-applicable' };
    expect(read(measure, value(answers))).toEqual({ kind: 'read', state: 'value', raw: 25 });
  });
  it('is 0 when a critical item is not met, whatever else is', () => {
    const answers = { a: 'met', b: 'met', c: 'not-met' };
    expect(read(measure, value(answers))).toEqual({ kind: 'read', state: 'value', raw: 0 });
  });
  it('names every unknown and every missing item at once', () => {
    const found = read(measure, value({ a: 'met', z: 'met', y: 'met' }));
    expect(found).toEqual({
      kind: 'refused',
      problems: [
        { code: 'observation.unknown-item', params: { item: 'z' } },
        { code: 'observation.unknown-item', params: { item: 'y' } },
        { code: 'observation.item-missing', params: { item: 'b' } },
        { code: 'observation.item-missing', params: { item: 'c' } },
      ],
    });
  });
  it('does not take an inherited property for an answer', () => {
    const odd = [{ code: 'constructor', name: text('x') }];
    expect(codes({ measure: { kind: 'checklist', items: odd } }, value({}))).toEqual([
      'observation.item-missing',
    ]);
  });
  it('cannot be not applicable item by item', () => {
    const all = { a: 'not-applicable', b: 'not-applicable', c: 'not-applicable' };
    expect(codes(measure, value(all))).toEqual(['observation.nothing-applicable']);
  });
  it('refuses a bare number', () => {
    expect(codes(measure, value(1))).toEqual(['observation.not-answers']);
  });
});

describe('a ratio', () => {
  const rule = { kind: 'goalposts', worst: 0, best: 100 };
  const ratio = (fields: object = {}) => ({
    measure: { kind: 'ratio', numerator: text('n'), denominator: text('d'), rule, ...fields },
  });
  const sides = (numerator: number, denominator: number) => value({ numerator, denominator });
  it('is numerator ÷ denominator · factor', () => {
    expect(read(ratio(), sides(3, 4))).toEqual({ kind: 'read', state: 'value', raw: 75 });
    expect(read(ratio({ factor: 1000 }), sides(3, 4))).toMatchObject({ raw: 750 });
  });
  it('over zero is not assessed, never 0 or 100', () => {
    const none = { kind: 'read', state: 'not-assessed', raw: null };
    expect(read(ratio(), sides(3, 0))).toEqual(none);
    expect(read(ratio(), sides(0, 0))).toEqual(none);
  });
  it('outside its range is refused', () => {
    expect(codes(ratio({ maximum: 100 }), sides(5, 4))).toEqual(['observation.above-maximum']);
  });
  it('refuses anything but two sides', () => {
    expect(codes(ratio(), value(0.75))).toEqual(['observation.not-a-ratio']);
    expect(codes(ratio(), value({ numerator: 'met', denominator: 'met' }))).toEqual([
      'observation.not-a-ratio',
    ]);
  });
});

describe('a deduction', () => {
  const item = (code: string, points: number) => ({ code, name: text(code), points });
  const deduction = (fields: object = {}) => ({
    measure: { kind: 'deduction', full: 20, items: [item('late', 2), item('lost', 5)], ...fields },
  });
  it('reads the points that its findings take off', () => {
    const found = value({ counts: { late: 3, lost: 1 } });
    expect(read(deduction(), found)).toEqual({ kind: 'read', state: 'value', raw: 11 });
    const again = value({ counts: { late: 3, lost: 1 }, revisits: 1 });
    expect(read(deduction({ repeat: [0, 0.5] }), again)).toMatchObject({ raw: 16.5 });
  });
  it('names every unknown item, and revisits that are not asked for', () => {
    const odd = value({ counts: { late: 1, x: 1, y: 2 }, revisits: 1 });
    expect(codes(deduction(), odd)).toEqual([
      'observation.unknown-item',
      'observation.unknown-item',
      'observation.revisits',
    ]);
  });
  it('refuses a bare number and the answers of a checklist', () => {
    expect(codes(deduction(), value(3))).toEqual(['observation.not-findings']);
    expect(codes(deduction(), value({ late: 'met' }))).toEqual(['observation.not-findings']);
  });
});

describe('a checklist item with an odd name', () => {
  it('is not taken for a side of a ratio or for findings', () => {
    const named = ['numerator', 'denominator', 'counts'].map((code) => ({
      code,
      name: text(code),
    }));
    const answers = { numerator: 'met', denominator: 'not-met', counts: 'met' };
    expect(read({ measure: { kind: 'checklist', items: named } }, value(answers))).toMatchObject({
      raw: expect.closeTo(200 / 3, 12),
    });
  });
});

it('a derived indicator is computed: all that can be said is that it does not apply', () => {
  const rule = { kind: 'goalposts', worst: 0, best: 1 };
  const measure = { kind: 'derived', terms: [{ indicator: 'a', weight: 1 }], rule };
  expect(codes({ measure }, value(1))).toEqual(['observation.derived']);
  expect(codes({ measure }, { state: 'not-applicable', reason: 'no cycles' })).toEqual([]);
});

describe('states', () => {
  it('are refused when the policy does not allow them', () => {
    const states = { 'not-applicable': 'not-allowed', 'carried-forward': 'not-allowed' };
    expect(codes({ states }, { state: 'not-applicable', reason: 'none here' })).toEqual([
      'observation.state-not-allowed',
    ]);
    const older = { state: 'carried-forward', value: 101, from: '2026-01-01', source: 'last year' };
    expect(codes({ states }, older)).toEqual([
      'observation.state-not-allowed',
      'observation.out-of-range',
    ]);
  });
  it('without a value have no raw value, and one carried forward keeps its own', () => {
    expect(read({}, { state: 'refused' })).toEqual({ kind: 'read', state: 'refused', raw: null });
    const older = { state: 'carried-forward', value: 40, from: '2026-01-01', source: 'last year' };
    expect(read({}, older)).toEqual({ kind: 'read', state: 'carried-forward', raw: 40 });
  });
  it('other than not applicable are refused for a survey: clients answer it', () => {
    const measure = { measure: { kind: 'survey', questionnaire: 'Q', section: 'S' } };
    expect(codes(measure, value(3))).toEqual(['observation.survey']);
    expect(codes(measure, { state: 'no-data' })).toEqual(['observation.survey']);
    expect(codes(measure, { state: 'not-applicable', reason: 'no clients' })).toEqual([]);
  });
});
