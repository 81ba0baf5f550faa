import { describe, expect, it } from 'vitest';
import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import {
  framework,
  group,
  indicator,
  nodeOf,
  type Said,
  score,
  text,
} from './framework-builder.ts';

type Limiter = NonNullable<FrameworkInput['limiters']>[number];

const stars: FrameworkInput['grades'] = [1, 2, 3, 4, 5].map((star) => ({
  code: String(star),
  name: text(String(star)),
  from: 20 * (star - 1),
  to: 20 * star,
  tone: 'g3',
}));
/** True of everything that has a score. */
const always = (node = 'TOTAL'): Limiter['when'] => ({
  match: 'all',
  predicates: [{ about: 'node', node, test: { of: 'score', is: 'at-least', than: 0 } }],
});
const gradeOf = (node: string, is: 'equals' | 'at-least' | 'below', than: string) => ({
  match: 'all' as const,
  predicates: [{ about: 'node' as const, node, test: { of: 'grade' as const, is, than } }],
});
const limiter = (effect: Limiter['effect'], fields: Partial<Limiter> = {}): Limiter => ({
  code: 'L',
  name: text('L'),
  at: 'TOTAL',
  when: always(),
  effect,
  ...fields,
});

/** The result of an indicator a that scores `x`, in a framework of five stars with these limiters. */
function starred(x: number, limiters: Limiter[], fields: Partial<FrameworkInput> = {}) {
  return score(
    compileFramework(framework([indicator('a')], { grades: stars, limiters, ...fields })),
    {
      a: x,
    },
  );
}
const star = (x: number, ...limiters: Limiter[]) => {
  const { grade } = starred(x, limiters);
  return grade.kind === 'grade' ? Number(grade.code) : grade.kind;
};

describe('a limiter', () => {
  const each = [10, 30, 50, 70, 90];
  const all = (effect: Limiter['effect']) => each.map((x) => star(x, limiter(effect)));
  it('caps: not above', () => {
    expect(all({ kind: 'cap', grade: '3' })).toEqual([1, 2, 3, 3, 3]);
  });
  it('floors: not below', () => {
    expect(all({ kind: 'floor', grade: '3' })).toEqual([3, 3, 3, 4, 5]);
  });
  it('sets', () => {
    expect(all({ kind: 'set', grade: '3' })).toEqual([3, 3, 3, 3, 3]);
  });
  it('adjusts by so many grades, within the ends', () => {
    expect(all({ kind: 'adjust', by: 2 })).toEqual([3, 4, 5, 5, 5]);
    expect(all({ kind: 'adjust', by: -1 })).toEqual([1, 1, 2, 3, 4]);
  });
  it('adjusts within bounds, and leaves a grade that lies beyond where it is', () => {
    expect(all({ kind: 'adjust', by: 2, highest: '4' })).toEqual([3, 4, 4, 4, 5]);
    expect(all({ kind: 'adjust', by: -3, lowest: '2' })).toEqual([1, 2, 2, 2, 2]);
  });
  it('never adjusts by more than it says to get within its bounds', () => {
    expect(all({ kind: 'adjust', by: 1, lowest: '3' })).toEqual([1, 2, 4, 5, 5]);
    expect(all({ kind: 'adjust', by: -1, highest: '3' })).toEqual([1, 1, 2, 4, 5]);
    expect(all({ kind: 'adjust', by: 2, lowest: '2', highest: '4' })).toEqual([1, 4, 4, 4, 5]);
  });
  it('changes grades, not scores, and keeps the computed grade', () => {
    const result = starred(90, [limiter({ kind: 'cap', grade: '3' })]);
    expect(result).toMatchObject({
      total: 90,
      computedGrade: { code: '5' },
      grade: { code: '3' },
      fired: [{ rule: 'limiter', code: 'L', node: 'TOTAL', before: '5', after: '3' }],
    });
    expect(nodeOf(result, 'TOTAL')).toMatchObject({ score: 90, computedGrade: '5', grade: '3' });
  });
  it('that holds and changes nothing is recorded all the same; one that does not hold is not', () => {
    expect(starred(30, [limiter({ kind: 'cap', grade: '3' })]).fired).toMatchObject([
      { before: '2', after: '2' },
    ]);
    const never = limiter({ kind: 'set', grade: '1' }, { when: gradeOf('a', 'below', '1') });
    expect(starred(30, [never]).fired).toEqual([]);
  });
});

describe('the order of limiters', () => {
  const up = limiter(
    { kind: 'adjust', by: 1 },
    { code: 'up', when: gradeOf('TOTAL', 'equals', '3') },
  );
  const cap = limiter({ kind: 'cap', grade: '3' }, { code: 'cap' });
  it('is that of the list, and a condition sees the grade as it stands then', () => {
    expect(star(90, cap, up)).toBe(4);
    expect(star(90, up, cap)).toBe(3);
    expect(starred(90, [cap, up]).fired).toMatchObject([
      { code: 'cap', before: '5', after: '3' },
      { code: 'up', before: '3', after: '4' },
    ]);
  });
  it('is children before parents, whatever the list says: parents see limited grades', () => {
    const parent = limiter(
      { kind: 'set', grade: '1' },
      { code: 'P', when: gradeOf('G', 'equals', '2') },
    );
    const child = limiter({ kind: 'set', grade: '2' }, { code: 'C', at: 'G', when: always('a') });
    const top = framework([group('G', [indicator('a')])], {
      grades: stars,
      limiters: [parent, child],
    });
    const result = score(compileFramework(top), { a: 90 });
    expect(result.fired.map((rule) => rule.node)).toEqual(['G', 'TOTAL']);
    expect(nodeOf(result, 'G')).toMatchObject({ score: 90, computedGrade: '5', grade: '2' });
    expect(result).toMatchObject({ total: 90, grade: { code: '1' } });
  });
  it('lets a lookup above see limited grades', () => {
    const rows = [{ when: gradeOf('G', 'equals', '2'), grade: '1' }];
    const top = framework([group('G', [indicator('a')])], {
      grades: stars,
      limiters: [limiter({ kind: 'cap', grade: '2' }, { at: 'G', when: always('G') })],
      aggregation: { method: 'lookup', rows, otherwise: '5' },
    });
    expect(score(compileFramework(top), { a: 90 }).grade).toEqual({ kind: 'grade', code: '1' });
  });
});

describe('a result that is no grade', () => {
  const lift = limiter({ kind: 'set', grade: '5' });
  it('is not touched by the total’s limiters; those of nodes below act', () => {
    const below = limiter(
      { kind: 'cap', grade: '2' },
      { code: 'below', at: 'G', when: always('G') },
    );
    const top = framework([group('G', [indicator('a')]), indicator('b')], {
      grades: stars,
      limiters: [lift, below],
      minimumCoverage: 0.9,
    });
    const result = score(compileFramework(top), { a: 90 });
    expect(result.grade.kind).toBe('insufficient-evidence');
    expect(result.fired).toMatchObject([{ code: 'below', before: '5', after: '2' }]);
    expect(starred(Number.NaN, [lift])).toMatchObject({ grade: { kind: 'no-score' }, fired: [] });
  });
});

describe('a veto', () => {
  it('acts last: no limiter lifts it', () => {
    const critical = { below: 50, grade: '2' };
    const lift = limiter({ kind: 'set', grade: '5' });
    const top = framework([indicator('a', { critical }), indicator('b', { weight: 9 })], {
      grades: stars,
      limiters: [lift],
    });
    const result = score(compileFramework(top), { a: 40, b: 90 });
    expect(result.grade).toEqual({ kind: 'grade', code: '2' });
    expect(result.fired.map((rule) => rule.rule)).toEqual(['limiter', 'critical']);
    expect(result.fired[1]).toMatchObject({ node: 'a', before: '5', after: '2' });
  });
});

describe('a limiter in a draft', () => {
  it('at an indicator, at nobody or with an unknown grade does nothing', () => {
    const set = { kind: 'set', grade: '1' } as const;
    const idle = [
      limiter(set, { at: 'a', when: always('a') }),
      limiter(set, { at: 'nobody' }),
      limiter({ kind: 'cap', grade: 'unknown' }),
    ];
    expect(starred(90, idle)).toMatchObject({ grade: { code: '5' }, fired: [] });
  });
  it('below the total finds nothing true of nodes out of its reach', () => {
    const cap = limiter({ kind: 'cap', grade: '1' }, { at: 'G', when: always('b') });
    const top = framework([group('G', [indicator('a')]), indicator('b')], {
      grades: stars,
      limiters: [cap],
    });
    expect(nodeOf(score(compileFramework(top), { a: 90, b: 90 }), 'G').grade).toBe('5');
  });
});

/** Stars by the counts of five-star schemes: inspections, then staffing, then quality measures. */
describe('an overall star that starts at the inspections and is moved by the rest', () => {
  const startAt = (n: number) => ({
    when: gradeOf('inspections', 'equals', String(n)),
    grade: String(n),
  });
  const move = (code: string, node: string, than: string, by: number): Limiter =>
    limiter({ kind: 'adjust', by }, { code, when: gradeOf(node, 'equals', than) });
  const strong = limiter(
    { kind: 'adjust', by: 1 },
    {
      code: 'staffing-up',
      when: {
        match: 'all',
        predicates: [
          { about: 'node', node: 'staffing', test: { of: 'grade', is: 'at-least', than: '4' } },
          {
            about: 'node',
            node: 'staffing',
            test: { of: 'grade', is: 'above', than: { node: 'inspections' } },
          },
        ],
      },
    },
  );
  const lowest = limiter(
    { kind: 'cap', grade: '2' },
    { code: 'one-star', when: gradeOf('inspections', 'equals', '1') },
  );
  const watched = limiter(
    { kind: 'cap', grade: '3' },
    {
      code: 'watch-list',
      when: {
        match: 'all',
        predicates: [{ about: 'node', node: 'watch', test: { of: 'raw', is: 'equals', than: 1 } }],
      },
    },
  );
  const part = (code: string) => indicator(code, { states: { 'not-assessed': 'block' } });
  const top = framework(
    [
      part('inspections'),
      indicator('staffing'),
      indicator('quality'),
      indicator('watch', { weight: 0 }),
    ],
    {
      grades: stars,
      aggregation: { method: 'lookup', rows: [1, 2, 3, 4].map(startAt), otherwise: '5' },
      limiters: [
        strong,
        move('staffing-down', 'staffing', '1', -1),
        move('quality-up', 'quality', '5', 1),
        move('quality-down', 'quality', '1', -1),
        lowest,
        watched,
      ],
    },
  );
  const compiled = compileFramework(top);
  const overall = (inspections: number, staffing: number, quality: number, watch = 0) => {
    const worth = (n: number) => 20 * n - 10;
    const said: Record<string, Said> = {
      inspections: worth(inspections),
      staffing: worth(staffing),
      quality: worth(quality),
      watch,
    };
    const { grade } = score(compiled, said);
    return grade.kind === 'grade' ? Number(grade.code) : grade.kind;
  };
  it('goes up for staffing of four that is better, down for staffing of one', () => {
    expect([overall(3, 4, 3), overall(4, 4, 3), overall(3, 1, 3), overall(1, 1, 3)]).toEqual([
      4, 4, 2, 1,
    ]);
  });
  it('goes up for quality of five, down for quality of one, and stays within one to five', () => {
    expect([overall(3, 4, 5), overall(5, 3, 5), overall(3, 1, 1), overall(2, 1, 1)]).toEqual([
      5, 5, 1, 1,
    ]);
  });
  it('of a one-star inspection is at most two, and of a provider on the watch list three', () => {
    expect([overall(1, 5, 5), overall(4, 5, 5, 1)]).toEqual([2, 3]);
  });
  it('is none without inspections, and is not moved by what was not assessed', () => {
    expect(score(compiled, { staffing: 90, quality: 90 }).grade.kind).toBe('no-score');
    expect(score(compiled, { inspections: 50 }).grade).toEqual({ kind: 'grade', code: '3' });
  });
});
