import { describe, expect, it } from 'vitest';
import { StatePolicy } from '#shared/domain/framework/node.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { coverageOf, effectOf } from '#shared/scoring/state-effect.ts';
import { framework, group, indicator, nodeOf, score } from './framework-builder.ts';

const cover = (states: object, state: Parameters<typeof coverageOf>[1]) =>
  coverageOf(StatePolicy.parse(states), state);

describe('an indicator', () => {
  it('with a value, also an older one, is assessed', () => {
    expect(cover({}, 'value')).toBe(1);
    expect(cover({}, 'carried-forward')).toBe(1);
  });
  it('that does not apply and is excluded is outside coverage', () => {
    expect(cover({ 'not-applicable': 'exclude' }, 'not-applicable')).toBeNull();
  });
  it('whose absence is a finding (zero, fail) is assessed', () => {
    for (const state of ['not-applicable', 'no-data', 'refused'] as const) {
      expect(cover({ [state]: 'zero' }, state)).toBe(1);
      expect(cover({ [state]: 'fail' }, state)).toBe(1);
      expect(cover({ [state]: 'block' }, state)).toBe(0);
    }
    expect(cover({ 'no-data': 'exclude' }, 'no-data')).toBe(0);
    expect(cover({ refused: 'exclude' }, 'refused')).toBe(0);
  });
  it('that nobody assessed is not assessed, whatever that does to its score', () => {
    for (const effect of ['exclude', 'zero', 'fail', 'block']) {
      expect(cover({ 'not-assessed': effect }, 'not-assessed')).toBe(0);
    }
  });
  it('in a state that may not be entered blocks', () => {
    const closed = StatePolicy.parse({ refused: 'not-allowed', 'carried-forward': 'not-allowed' });
    expect(effectOf(closed, 'refused')).toBe('block');
    expect(effectOf(closed, 'carried-forward')).toBe('block');
    expect(coverageOf(closed, 'carried-forward')).toBe(0);
  });
});

describe('a group', () => {
  it('is the share of the weight that applies', () => {
    const compiled = compileFramework(
      framework([
        group('G', [indicator('a', { weight: 3 }), indicator('b'), indicator('c', { weight: 4 })], {
          weight: 2,
        }),
        indicator('d', { weight: 6 }),
      ]),
    );
    // G: a assessed 3, b not 1, c does not apply: 3/4. Total: (2·3/4 + 6·1) / 8
    const result = score(compiled, { a: 50, c: 'not-applicable', d: 50 });
    expect(nodeOf(result, 'G').coverage).toBe(0.75);
    expect(result.coverage).toBe(7.5 / 8);
  });
  it('in which nothing applies is outside its parent', () => {
    const compiled = compileFramework(framework([group('G', [indicator('a')]), indicator('b')]));
    const result = score(compiled, { a: 'not-applicable', b: 50 });
    expect(nodeOf(result, 'G').coverage).toBeNull();
    expect(result.coverage).toBe(1);
  });
  it('leaves bonus items and items of no weight out', () => {
    const points = { method: 'points' } as const;
    const children = [
      indicator('a'),
      indicator('extra', { bonus: true }),
      indicator('note', { weight: 0 }),
    ];
    const compiled = compileFramework(framework(children, { aggregation: points }));
    expect(score(compiled, { a: 50 }).coverage).toBe(1);
    expect(score(compiled, { extra: 50, note: 50 }).coverage).toBe(0);
  });
  it('the total is 0 when nothing at all applies', () => {
    const compiled = compileFramework(framework([indicator('a')]));
    expect(score(compiled, { a: 'not-applicable' })).toMatchObject({ coverage: 0, total: null });
  });
});
