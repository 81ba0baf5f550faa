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
