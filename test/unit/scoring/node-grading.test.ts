import { describe, expect, it } from 'vitest';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { framework, group, indicator, nodeOf, score, text } from './framework-builder.ts';

/** The grades of a group G and an indicator a of it, which scores `x`. */
function gradesAt(x: number, grading?: Parameters<typeof group>[2], top: object = {}) {
  const compiled = compileFramework(framework([group('G', [indicator('a')], grading)], top));
  const result = score(compiled, { a: x });
  return [nodeOf(result, 'G').grade, nodeOf(result, 'a').grade];
}

describe('a node', () => {
  it('is graded by the framework’s bands as if it were the total', () => {
    expect([59.9, 60, 80].map((x) => gradesAt(x)[0])).toEqual(['C', 'B', 'A']);
    const grades = [
      { code: 'P', name: text('n'), from: 500, to: 1000, tone: 'g5' },
      { code: 'F', name: text('n'), from: 0, to: 500, tone: 'g1' },
    ];
    expect(gradesAt(50, {}, { maximum: 1000, grades })).toEqual(['P', 'P']);
  });
  it('is rounded like the total before the framework’s bands', () => {
    expect(gradesAt(59.5, {}, { rounding: { decimals: 0 } })).toEqual(['B', 'B']);
  });
  it('with bands of its own is graded by them, rounded half up where they say so', () => {
    const bands = [
      { grade: 'A', from: 88 },
      { grade: 'C', from: 0 },
      { grade: 'B', from: 63 },
    ];
    // 62.5 % rounds to 63
    expect(gradesAt(62.5, { grading: { decimals: 0, bands } })[0]).toBe('B');
    expect(gradesAt(62.5, { grading: { bands } })[0]).toBe('C');
    expect(gradesAt(87.99, { grading: { bands } })).toEqual(['B', 'A']);
  });
  it('under every band of its own has the lowest; bands of unknown grades are a draft’s', () => {
    const low = [{ grade: 'B', from: 40 }];
    expect(gradesAt(10, { grading: { bands: low } })[0]).toBe('B');
    const unknown = [{ grade: 'Z', from: 0 }];
    expect(gradesAt(85, { grading: { bands: unknown } })[0]).toBe('A');
  });
  it('without a score has no grade', () => {
    const compiled = compileFramework(framework([group('G', [indicator('a')]), indicator('b')]));
    expect(nodeOf(score(compiled, { b: 50 }), 'G')).toMatchObject({
      computedGrade: null,
      grade: null,
    });
  });
});

it('the total’s node has the grade of the result, none where evidence is insufficient', () => {
  const compiled = compileFramework(
    framework([indicator('a'), indicator('b')], { minimumCoverage: 0.6 }),
  );
  expect(nodeOf(score(compiled, { a: 90, b: 90 }), 'TOTAL').grade).toBe('A');
  expect(nodeOf(score(compiled, { a: 90 }), 'TOTAL')).toMatchObject({
    score: 90,
    computedGrade: null,
    grade: null,
  });
});
