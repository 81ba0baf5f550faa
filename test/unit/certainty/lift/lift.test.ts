import { describe, expect, it } from 'vitest';
import type { Lift } from '#shared/domain/lift.ts';
import {
  capBelow,
  group,
  indicator,
  type MeasureInput,
  rubric,
  smallFramework,
} from '#test/unit/certainty/small-framework.ts';
import { lifted } from './lifted.ts';

/** Steps of each route as `CODE to raw`. */
function stepsOf(lift: Lift): string[][] {
  if (lift.kind !== 'routes') throw new Error(`No routes: ${JSON.stringify(lift)}`);
  return lift.routes.map((route) =>
    route.steps.map(({ indicator: code, to }) => `${code} to ${to.raw}`),
  );
}

const numeric = (rule: object): MeasureInput =>
  ({ kind: 'numeric', decimals: 0, minimum: 0, maximum: 100, rule }) as MeasureInput;

describe('what would lift a grade', () => {
  it('is one indicator where one is enough, by the least level that does it', () => {
    // 2, 2, 2, 2 of 4 is 50, grade C; 60 needs 40 points of one indicator's score: level 4.
    const flat = smallFramework(['I1', 'I2', 'I3', 'I4'].map((code) => indicator(code)));
    const lift = lifted(flat, { I1: 2, I2: 2, I3: 2, I4: 2 });
    expect(stepsOf(lift)).toEqual([['I1 to 4'], ['I2 to 4'], ['I3 to 4']]);
    const route = { gain: 50, total: 62.5, grade: 'B' };
    expect(lift).toMatchObject({ target: 'B', proven: true, routes: [route, route, route] });
  });

  it('prefers fewer indicators, then less gain', () => {
    const weighted = smallFramework([
      indicator('HEAVY', rubric(4), { weight: 6 }),
      indicator('MIDDLE', rubric(4), { weight: 2 }),
      indicator('LIGHT', rubric(4), { weight: 1 }),
      indicator('OTHER', rubric(4), { weight: 1 }),
    ]);
    const lift = lifted(weighted, { HEAVY: 2, MIDDLE: 2, LIGHT: 2, OTHER: 2 });
    expect(stepsOf(lift)).toEqual([['HEAVY to 3'], ['MIDDLE to 4'], ['LIGHT to 4', 'OTHER to 4']]);
  });

  it('goes through the rule that holds the grade down', () => {
    const capped = smallFramework([indicator('SAFETY'), indicator('CARE'), indicator('STAFF')], {
      limiters: [capBelow('SAFETY', 50, 'C')],
    });
    // 25, 100, 100: 75 earns B, capped to C because SAFETY is under 50.
    expect(stepsOf(lifted(capped, { SAFETY: 1, CARE: 4, STAFF: 4 }))).toEqual([['SAFETY to 2']]);
  });

  it('is a failing critical indicator, whatever the total', () => {
    const critical = smallFramework([
      indicator('FIRE', rubric(4), { critical: { below: 50, grade: 'D' } }),
      indicator('CARE', rubric(4), { weight: 9 }),
    ]);
    expect(stepsOf(lifted(critical, { FIRE: 1, CARE: 4 }))).toEqual([['FIRE to 2']]);
  });

  it('is nothing where a rule caps whatever is improved, and the rule is named', () => {
    const never = smallFramework([indicator('CARE'), indicator('STAFF')], {
      limiters: [capBelow('CARE', 101, 'C', 'WATCH-LIST')],
    });
    expect(lifted(never, { CARE: 2, STAFF: 2 })).toEqual({
      kind: 'capped',
      target: 'B',
      by: [{ rule: 'limiter', code: 'WATCH-LIST', node: 'TOTAL', before: 'A', after: 'C' }],
    });
  });

  it('is out of reach where even the best of everything does not earn the grade', () => {
    const thin = smallFramework([
      indicator('CARE', {
        kind: 'rubric',
        levels: [
          { value: 1, name: { en: 'N', 'zh-CN': '名' }, score: 10 },
          { value: 2, name: { en: 'N', 'zh-CN': '名' }, score: 30 },
        ],
      }),
    ]);
    expect(lifted(thin, { CARE: 1 })).toEqual({ kind: 'out-of-reach', target: 'C', best: 30 });
  });

  it('says that there is no better grade, or none to start from', () => {
    const one = smallFramework([indicator('CARE')]);
    expect(lifted(one, { CARE: 4 })).toEqual({ kind: 'top' });
    expect(lifted(one, { CARE: 'not-assessed' })).toEqual({ kind: 'no-grade' });
  });

  it('leaves alone what does not apply or is not assessed', () => {
    const three = smallFramework([indicator('A1'), indicator('A2'), indicator('A3')]);
    const lift = lifted(three, { A1: 2, A2: 'not-applicable', A3: 'not-assessed' });
    expect(stepsOf(lift)).toEqual([['A1 to 3']]);
  });

  it('counts refused and missing data that score zero among what can be improved', () => {
    const two = smallFramework([indicator('A1'), indicator('A2')]);
    expect(stepsOf(lifted(two, { A1: 2, A2: 'refused' }))).toEqual([['A2 to 2'], ['A1 to 4']]);
  });

  it('meets further items of a checklist, a critical one always among them', () => {
    const items = ['a', 'b', 'c', 'd'].map((code) => ({
      code,
      name: { en: code, 'zh-CN': code },
      critical: code === 'd',
    }));
    const listed = smallFramework([indicator('LIST', { kind: 'checklist', items })]);
    const answers = { a: 'met', b: 'not-met', c: 'not-met', d: 'not-met' } as const;
    const lift = lifted(listed, { LIST: answers });
    // a and d: 50, grade C.
    expect(lift).toMatchObject({
      routes: [{ steps: [{ to: { raw: 50, value: { ...answers, d: 'met' } } }], grade: 'C' }],
    });
  });

  it('takes findings off a deduction, one less at a time', () => {
    const items = [
      { code: 'small', name: { en: 's', 'zh-CN': 's' }, points: 2 },
      { code: 'large', name: { en: 'l', 'zh-CN': 'l' }, points: 5 },
    ];
    const found = smallFramework([indicator('DED', { kind: 'deduction', full: 20, items })]);
    // 5·1 + 2·2 = 9 of 20 off: 55, grade C; 60 needs one point less: one small finding less.
    const lift = lifted(found, { DED: { counts: { small: 2, large: 1 }, revisits: 0 } });
    expect(lift).toMatchObject({
      routes: [{ steps: [{ to: { raw: 7, value: { counts: { small: 1, large: 1 } } } }] }],
    });
  });

  it('brings a quantity to the first value its decimals allow, also where less is better', () => {
    const lower = smallFramework([
      indicator('FALLS', numeric({ kind: 'goalposts', worst: 100, best: 0 })),
    ]);
    expect(stepsOf(lifted(lower, { FALLS: 55 }))).toEqual([['FALLS to 40']]);
    const higher = smallFramework([
      indicator('RATE', numeric({ kind: 'goalposts', worst: 0, best: 100 })),
    ]);
    expect(stepsOf(lifted(higher, { RATE: 45 }))).toEqual([['RATE to 60']]);
  });

  it('enters the band or the target range at its nearest end', () => {
    const bands = smallFramework([
      indicator(
        'WAIT',
        numeric({
          kind: 'bands',
          below: 100,
          bands: [
            { from: 10, score: 70 },
            { from: 30, score: 50 },
          ],
        }),
      ),
    ]);
    expect(stepsOf(lifted(bands, { WAIT: 44 }))).toEqual([['WAIT to 29']]);
    const target = smallFramework([
      indicator(
        'STAFF',
        numeric({ kind: 'target', from: 40, to: 60, toleranceBelow: 20, toleranceAbove: 20 }),
      ),
    ]);
    expect(stepsOf(lifted(target, { STAFF: 70 }))).toEqual([['STAFF to 68']]);
  });

  it('overtakes peers where they decide', () => {
    const relative = smallFramework([
      indicator('RANK', numeric({ kind: 'percentile', better: 'higher' })),
    ]);
    const peers = new Map([['RANK', [10, 20, 30, 40]]]);
    // Third of five: 50, grade C; level with 30: rank 3.5 of 5 is 60, grade B.
    expect(stepsOf(lifted(relative, { RANK: 25 }, peers))).toEqual([['RANK to 30']]);
  });

  it('improves what an indicator is derived from, not the derived one', () => {
    const derived = smallFramework([
      indicator('C1', numeric({ kind: 'goalposts', worst: 0, best: 100 }), { weight: 0 }),
      indicator('SUM', {
        kind: 'derived',
        terms: [{ indicator: 'C1', weight: 1 }],
        rule: { kind: 'goalposts', worst: 0, best: 100 },
      }),
    ]);
    expect(stepsOf(lifted(derived, { C1: 50 }))).toEqual([['C1 to 60']]);
  });

  it('finds many indicators greedily and says what is proven', () => {
    const codes = Array.from({ length: 12 }, (_, i) => `I${i}`);
    const broad = smallFramework([
      group(
        'G',
        codes.map((code) => indicator(code, rubric(2))),
      ),
    ]);
    const said = Object.fromEntries(codes.map((code) => [code, 1]));
    // 50 each; 60 needs 3 of 12 at 100 (62.5 at 3), and 80 from 62.5 needs 8 (83.3) of them.
    expect(stepsOf(lifted(broad, said))[0]).toHaveLength(3);
    const next = lifted(broad, { ...said, I0: 2, I1: 2, I2: 2 });
    expect(next).toMatchObject({ kind: 'routes', target: 'A', proven: true });
    expect(stepsOf(next)[0]).toHaveLength(5);
    const more = Array.from({ length: 24 }, (_, i) => `I${i}`);
    const broader = smallFramework(more.map((code) => indicator(code, rubric(2))));
    const begun = Object.fromEntries(more.map((code, i) => [code, i < 5 ? 2 : 1]));
    // 5 of 24 at 100 is 60.4; 80 needs 15 of them.
    const far = lifted(broader, begun);
    expect(far).toMatchObject({ kind: 'routes', target: 'A', proven: false });
    expect(stepsOf(far)[0]).toHaveLength(10);
  });
});
