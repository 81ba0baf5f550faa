import { describe, expect, it } from 'vitest';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import { emptyInput } from '#shared/scoring/score-input.ts';
import { framework, group, indicator, nodeOf, type Said, score } from './framework-builder.ts';

type Missing = 'redistribute' | 'zero' | 'block';
const blocks = { states: { 'no-data': 'block' } } as const;

/** The group G of these children, scored. */
function groupOf(
  children: ReturnType<typeof indicator>[],
  aggregation: NonNullable<Parameters<typeof group>[2]>['aggregation'],
  said: Record<string, Said>,
) {
  const top = framework([group('G', children, { aggregation }), indicator('Z')]);
  return nodeOf(score(compileFramework(top), { Z: 50, ...said }), 'G');
}

describe('a weighted mean', () => {
  const mean = (missing: Missing) => ({ method: 'weighted-mean', missing }) as const;
  it('is Σ w·s / Σ w', () => {
    // (3·80 + 1·40) / 4 = 70
    const children = [indicator('a', { weight: 3 }), indicator('b')];
    expect(groupOf(children, mean('block'), { a: 80, b: 40 }).score).toBe(70);
  });
  it('leaves an excluded child out of numerator and denominator', () => {
    const children = [indicator('a', { weight: 3 }), indicator('b')];
    expect(groupOf(children, mean('block'), { a: 'not-applicable', b: 40 }).score).toBe(40);
  });
  it('is excluded when all children are', () => {
    const children = [indicator('a'), indicator('b')];
    const said = { a: 'not-applicable', b: 'not-applicable' } as const;
    expect(groupOf(children, mean('block'), said)).toMatchObject({
      outcome: 'excluded',
      score: null,
    });
  });
  it('is excluded when the children left weigh nothing', () => {
    const children = [indicator('a', { weight: 0 }), indicator('b')];
    expect(groupOf(children, mean('block'), { a: 90, b: 'not-applicable' }).outcome).toBe(
      'excluded',
    );
  });
});

describe('a missing child', () => {
  const children = [indicator('a', { weight: 3, ...blocks }), indicator('b', blocks)];
  const said = { a: 'no-data', b: 40 } as const;
  const mean = (missing: Missing) => ({ method: 'weighted-mean', missing }) as const;
  it('leaves the group without a score when it blocks', () => {
    expect(groupOf(children, mean('block'), said)).toMatchObject({
      outcome: 'missing',
      score: null,
    });
  });
  it('counts as 0 with its weight when it is zero', () => {
    // (3·0 + 1·40) / 4
    expect(groupOf(children, mean('zero'), said).score).toBe(10);
  });
  it('leaves its weight to its siblings when it is redistributed', () => {
    expect(groupOf(children, mean('redistribute'), said).score).toBe(40);
  });
  it('leaves the group missing, not excluded, when nobody is left to take its weight', () => {
    const nobody = { a: 'no-data', b: 'not-applicable' } as const;
    expect(groupOf(children, mean('redistribute'), nobody).outcome).toBe('missing');
  });
  it('in a minimum counts as 0 when it is zero', () => {
    const minimum = { method: 'minimum', missing: 'zero' } as const;
    expect(groupOf(children, minimum, said).score).toBe(0);
    expect(groupOf(children, { ...minimum, missing: 'redistribute' }, said).score).toBe(40);
  });
  it('can be a group: its own rule decides in the group above', () => {
    const inner = group('I', [indicator('a', blocks)]);
    const outer = (missing: Missing) =>
      score(
        compileFramework(
          framework([group('O', [inner, indicator('b')], { aggregation: mean(missing) })]),
        ),
        { a: 'no-data', b: 80 },
      );
    expect(nodeOf(outer('redistribute'), 'I').outcome).toBe('missing');
    expect(outer('redistribute').total).toBe(80);
    expect(outer('zero').total).toBe(40);
    expect(outer('block').total).toBeNull();
  });
});

describe('points', () => {
  const points = { method: 'points', clamp: true } as const;
  const children = [
    indicator('a', { weight: 6 }),
    indicator('b', { weight: 4 }),
    indicator('extra', { weight: 2, bonus: true }),
  ];
  it('are points earned over points available, bonus on top', () => {
    // (6·0.50 + 4·0.25 + 2·1.00) of 10 available = 6 of 10
    expect(groupOf(children, points, { a: 50, b: 25, extra: 100 }).score).toBe(60);
  });
  it('stop at the maximum when the group clamps', () => {
    expect(groupOf(children, points, { a: 100, b: 100, extra: 50 }).score).toBe(100);
  });
  it('pass the maximum when it does not', () => {
    // (6 + 4 + 1) of 10
    const open = { ...points, clamp: false };
    expect(groupOf(children, open, { a: 100, b: 100, extra: 50 }).score).toBeCloseTo(110, 12);
  });
  it('available shrink with what is excluded', () => {
    // (6·0.5 + 2·1) of 6
    const said = { a: 50, b: 'not-applicable', extra: 100 } as const;
    expect(groupOf(children, points, said).score).toBeCloseTo((100 * 5) / 6, 12);
  });
  it('are none when only bonus is left: the group is excluded', () => {
    const said = { a: 'not-applicable', b: 'not-applicable', extra: 100 } as const;
    expect(groupOf(children, points, said).outcome).toBe('excluded');
  });
});

describe('bonus outside a points group', () => {
  it('means nothing: the child counts like any other', () => {
    const children = [indicator('a'), indicator('b', { bonus: true })];
    expect(groupOf(children, { method: 'weighted-mean' }, { a: 100, b: 50 })).toMatchObject({
      score: 75,
      coverage: 1,
    });
  });
});

describe('a minimum', () => {
  it('is the least score of the children left, whatever they weigh', () => {
    const children = [indicator('a', { weight: 9 }), indicator('b'), indicator('c')];
    const said = { a: 90, b: 35, c: 'not-applicable' } as const;
    expect(groupOf(children, { method: 'minimum' }, said).score).toBe(35);
  });
});

describe('a geometric mean', () => {
  const geometric = (fields: object = {}) => ({ method: 'geometric', ...fields }) as const;
  const two = [indicator('a'), indicator('b')];
  it('is exp(Σ w·ln s / Σ w)', () => {
    // √(40·90) = 60; (8·27²)^⅓ = 18
    expect(groupOf(two, geometric(), { a: 40, b: 90 }).score).toBeCloseTo(60, 12);
    const weighted = [indicator('a'), indicator('b', { weight: 2 })];
    expect(groupOf(weighted, geometric(), { a: 8, b: 27 }).score).toBeCloseTo(18, 12);
  });
  it('is zero when a child with weight is, and not when it weighs nothing', () => {
    expect(groupOf(two, geometric(), { a: 0, b: 90 }).score).toBe(0);
    const light = [indicator('a', { weight: 0 }), indicator('b')];
    expect(groupOf(light, geometric(), { a: 0, b: 90 }).score).toBeCloseTo(90, 12);
  });
  it('counts no child with less than the floor', () => {
    // √(1·81) = 9
    expect(groupOf(two, geometric({ floor: 1 }), { a: 0, b: 81 }).score).toBeCloseTo(9, 12);
    expect(groupOf(two, geometric({ floor: 50 }), { a: 60, b: 60 }).score).toBeCloseTo(60, 12);
  });
  it('reads a missing child that counts as zero with the floor', () => {
    const gap = [indicator('a', blocks), indicator('b')];
    const said = { a: 'no-data', b: 81 } as const;
    expect(groupOf(gap, geometric({ missing: 'zero', floor: 1 }), said).score).toBeCloseTo(9, 12);
    expect(groupOf(gap, geometric({ missing: 'zero' }), said).score).toBe(0);
    expect(groupOf(gap, geometric({ missing: 'redistribute' }), said).score).toBeCloseTo(81, 12);
  });
  it('is excluded when the children left weigh nothing', () => {
    const light = [indicator('a', { weight: 0 }), indicator('b')];
    expect(groupOf(light, geometric(), { a: 50, b: 'not-applicable' }).outcome).toBe('excluded');
  });
});

describe('a harmonic mean', () => {
  const harmonic = (fields: object = {}) => ({ method: 'harmonic', ...fields }) as const;
  const two = [indicator('a'), indicator('b')];
  it('is Σ w / Σ(w/s)', () => {
    // 2/(1/40 + 1/60) = 48; 3/(1/40 + 2/80) = 60
    expect(groupOf(two, harmonic(), { a: 40, b: 60 }).score).toBeCloseTo(48, 12);
    const weighted = [indicator('a'), indicator('b', { weight: 2 })];
    expect(groupOf(weighted, harmonic(), { a: 40, b: 80 }).score).toBeCloseTo(60, 12);
  });
  it('is zero when a child with weight is, and not when it weighs nothing', () => {
    expect(groupOf(two, harmonic(), { a: 0, b: 90 }).score).toBe(0);
    const light = [indicator('a', { weight: 0 }), indicator('b')];
    expect(groupOf(light, harmonic(), { a: 0, b: 90 }).score).toBe(90);
  });
  it('counts no child with less than the floor', () => {
    // 2/(1/10 + 1/90) = 18
    expect(groupOf(two, harmonic({ floor: 10 }), { a: 0, b: 90 }).score).toBeCloseTo(18, 12);
  });
});

describe('state effects', () => {
  const effects = { 'no-data': 'fail', refused: 'zero', 'not-assessed': 'block' } as const;
  const compiled = compileFramework(
    framework([indicator('a', { states: effects }), indicator('b')]),
  );
  it('score 0 for zero and fail, and nothing for block', () => {
    expect(nodeOf(score(compiled, { a: 'no-data', b: 50 }), 'a').score).toBe(0);
    expect(nodeOf(score(compiled, { a: 'refused', b: 50 }), 'a').score).toBe(0);
    expect(nodeOf(score(compiled, { b: 50 }), 'a')).toMatchObject({
      outcome: 'missing',
      score: null,
    });
  });
  it('a value without a number, or a state that may not be entered, is missing, never 0', () => {
    const input = emptyInput(compiled, 1);
    input.states.fill(0);
    input.raws[1] = 50;
    const { outcomes, scores, coverages } = scoreBatch(compiled, input);
    expect([...outcomes]).toEqual([2, 2, 0]);
    expect([...scores]).toEqual([Number.NaN, Number.NaN, 50]);
    expect([...coverages]).toEqual([0.5, 0, 1]);
    const closed = compileFramework(
      framework([indicator('a', { states: { refused: 'not-allowed' } }), indicator('b')]),
    );
    expect(nodeOf(score(closed, { a: 'refused', b: 50 }), 'a').outcome).toBe('missing');
  });
});

describe('a batch', () => {
  it('scores each assessment as if it were alone', () => {
    const compiled = compileFramework(
      framework([group('G', [indicator('a'), indicator('b')]), indicator('c', { weight: 2 })]),
    );
    const rows = [
      [10, 20, 30],
      [40, Number.NaN, 60],
      [70, 80, 90],
    ];
    const input = emptyInput(compiled, rows.length);
    rows.flat().forEach((raw, at) => {
      input.raws[at] = raw;
      if (!Number.isNaN(raw)) input.states[at] = 0;
    });
    const { scores } = scoreBatch(compiled, input);
    const totals = [0, 1, 2].map((i) => scores[i * compiled.nodeCount]);
    // (15 + 60)/3, (40 + 120)/3, (75 + 180)/3
    expect(totals).toEqual([25, 160 / 3, 85]);
  });
  it('refuses inputs that are not assessments × indicators long', () => {
    const compiled = compileFramework(framework([indicator('a'), indicator('b')]));
    const short = { ...emptyInput(compiled, 2), count: 3 };
    expect(() => scoreBatch(compiled, short)).toThrow(RangeError);
  });
});
