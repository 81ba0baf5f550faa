import { describe, expect, it } from 'vitest';
import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import {
  framework,
  group,
  indicator,
  type Said,
  score,
  text,
  threeGrades,
} from './framework-builder.ts';

const grade = (code: string) => ({ kind: 'grade', code });
const run = (
  children: Parameters<typeof framework>[0],
  fields: Partial<FrameworkInput>,
  said: Record<string, Said>,
) => score(compileFramework(framework(children, fields)), said);

describe('a grade', () => {
  const of = (x: number, fields: Partial<FrameworkInput> = {}) =>
    run([indicator('a')], fields, { a: x }).grade;
  it('is the band whose lower bound the total reaches, bounds inclusive, bands in any order', () => {
    expect([0, 59.99, 60, 79.99, 80, 100].map((x) => of(x))).toEqual(
      ['C', 'C', 'B', 'B', 'A', 'A'].map(grade),
    );
    expect(of(70, { grades: [...threeGrades].reverse() })).toEqual(grade('B'));
  });
  it('is the top one above the top of the scale', () => {
    const open = { method: 'points', clamp: false } as const;
    const children = [indicator('a'), indicator('extra', { bonus: true })];
    const result = run(children, { aggregation: open }, { a: 100, extra: 50 });
    expect(result.total).toBe(150);
    expect(result.grade).toEqual(grade('A'));
  });
  it('reads the total on the framework’s own scale', () => {
    const grades = threeGrades.map((band) => ({ ...band, from: band.from * 10, to: band.to * 10 }));
    const result = run([indicator('a')], { maximum: 1000, grades }, { a: 79.95 });
    expect(result.total).toBeCloseTo(799.5, 10);
    expect(result.grade).toEqual(grade('B'));
  });
  it('is given after rounding where the framework rounds', () => {
    // 79.5 rounds half up to 80: an A, where the unrounded total is a B
    expect(of(79.5, { rounding: { decimals: 0 } })).toEqual(grade('A'));
    expect(of(79.5)).toEqual(grade('B'));
  });
  it('does not hang on the order in which a sum was added', () => {
    // 60 on paper, 59.999999999999986 in binary
    const weights = [0.1, 0.2, 0.9, 0.1];
    const children = weights.map((weight, i) => indicator(`i${i}`, { weight }));
    const said = Object.fromEntries(weights.map((_, i) => [`i${i}`, 60]));
    const result = run(children, {}, said);
    expect(result.total).toBeLessThan(60);
    expect(result.grade).toEqual(grade('B'));
  });
});

describe('evidence', () => {
  const children = [indicator('a', { weight: 3 }), indicator('b', { weight: 2 })];
  it('under the minimum coverage gives "insufficient evidence" instead of a grade', () => {
    const thin = run(children, { minimumCoverage: 0.61 }, { a: 90 });
    expect(thin).toMatchObject({
      coverage: 0.6,
      grade: { kind: 'insufficient-evidence' },
      computedGrade: { kind: 'insufficient-evidence' },
    });
  });
  it('at exactly the minimum gives a grade', () => {
    expect(run(children, { minimumCoverage: 0.6 }, { a: 90 }).grade).toEqual(grade('A'));
  });
  it('that leaves the total without a score gives "no score"', () => {
    const blocked = [indicator('a', { states: { refused: 'block' } }), indicator('b')];
    const result = run(blocked, { minimumCoverage: 0.9 }, { a: 'refused', b: 90 });
    expect(result).toMatchObject({ total: null, grade: { kind: 'no-score' }, fired: [] });
    expect(run([indicator('a')], {}, {}).grade).toEqual({ kind: 'no-score' });
  });
});

describe('a critical indicator', () => {
  const critical = { below: 60, grade: 'C' };
  const children = [indicator('fire', { weight: 1, critical }), indicator('b', { weight: 9 })];
  it('that fails lowers the grade and says from what to what', () => {
    const result = run(children, {}, { fire: 59, b: 95 });
    expect(result.computedGrade).toEqual(grade('A'));
    expect(result.grade).toEqual(grade('C'));
    expect(result.fired).toEqual([{ rule: 'critical', node: 'fire', before: 'A', after: 'C' }]);
  });
  it('at its threshold does not fail', () => {
    expect(run(children, {}, { fire: 60, b: 95 })).toMatchObject({ grade: grade('A'), fired: [] });
  });
  it('that fails is recorded also when the grade is as low already, and never raises it', () => {
    const mild = [indicator('fire', { critical: { below: 60, grade: 'B' } }), indicator('b')];
    const result = run(mild, {}, { fire: 0, b: 50 });
    expect(result.grade).toEqual(grade('C'));
    expect(result.fired).toEqual([{ rule: 'critical', node: 'fire', before: 'C', after: 'C' }]);
  });
  it('fails through a state whose effect is fail, and not through one that excludes it', () => {
    const states = { refused: 'fail', 'no-data': 'exclude' } as const;
    const strict = [indicator('fire', { critical, states }), indicator('b', { weight: 9 })];
    expect(run(strict, {}, { fire: 'refused', b: 100 })).toMatchObject({
      computedGrade: grade('A'),
      grade: grade('C'),
    });
    expect(run(strict, {}, { fire: 'no-data', b: 100 }).fired).toEqual([]);
    expect(run(strict, {}, { fire: 'not-applicable', b: 100 }).fired).toEqual([]);
  });
  it('acts in reading order, each on the grade the one before left', () => {
    const both = [
      group('G', [indicator('first', { critical: { below: 60, grade: 'B' } })], { weight: 0.1 }),
      indicator('second', { weight: 0.1, critical }),
      indicator('b', { weight: 9 }),
    ];
    expect(run(both, {}, { first: 0, second: 0, b: 100 }).fired).toEqual([
      { rule: 'critical', node: 'first', before: 'A', after: 'B' },
      { rule: 'critical', node: 'second', before: 'B', after: 'C' },
    ]);
  });
  it('does not turn insufficient evidence into a grade', () => {
    const result = run(children, { minimumCoverage: 0.5 }, { fire: 0 });
    expect(result).toMatchObject({ grade: { kind: 'insufficient-evidence' }, fired: [] });
  });
  it('that names no grade of the framework changes nothing: a draft still gives a preview', () => {
    const draft = [indicator('a', { critical: { below: 60, grade: 'unknown' } })];
    expect(run(draft, {}, { a: 10 })).toMatchObject({ grade: grade('C'), fired: [] });
  });
});

it('a draft whose bands do not reach down to 0 gives its lowest grade there', () => {
  const grades: FrameworkInput['grades'] = [
    { code: 'P', name: text('P'), from: 50, to: 100, tone: 'g3' },
  ];
  expect(run([indicator('a')], { grades }, { a: 10 }).grade).toEqual(grade('P'));
});
