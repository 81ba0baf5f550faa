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

type Lookup = Extract<FrameworkInput['aggregation'], { method: 'lookup' }>;
type Row = Lookup['rows'][number];

const counts = (grade: string, is: 'at-least' | 'equals', than: number, among: object): Row => ({
  when: {
    match: 'all',
    predicates: [
      {
        about: 'count',
        among: among as never,
        test: { of: 'grade', is: 'equals', than: grade },
        is,
        than,
      },
    ],
  },
  grade,
});
/** Areas rated S < W < M < X: any S is S, else any W is W, else four X with two of 1, 5, 6, 7 is X, else M. */
const areas = ['1', '2', '3', '4', '5', '6', '7'].map((n) => `area${n}`);
const all = { childrenOf: 'TOTAL' };
const excellent: Row = {
  when: {
    match: 'all',
    predicates: [
      ...counts('X', 'at-least', 4, all).when.predicates,
      ...counts('X', 'at-least', 2, { nodes: ['area1', 'area5', 'area6', 'area7'] }).when
        .predicates,
    ],
  },
  grade: 'X',
};
const grades: FrameworkInput['grades'] = ['S', 'W', 'M', 'X'].map((code, i) => ({
  code,
  name: text(code),
  from: 25 * i,
  to: 25 * (i + 1),
  tone: 'g3',
}));
const early = framework(
  areas.map((code) => indicator(code)),
  {
    grades,
    aggregation: {
      method: 'lookup',
      rows: [counts('S', 'at-least', 1, all), counts('W', 'at-least', 1, all), excellent],
      otherwise: 'M',
    },
  },
);
/** The overall rating of seven areas, written as letters. */
function rated(letters: string) {
  const compiled = compileFramework(early);
  const worth: Record<string, number> = { S: 0, W: 30, M: 60, X: 90 };
  const said = Object.fromEntries(areas.map((code, i) => [code, worth[letters[i]]]));
  return score(compiled, said);
}

describe('a lookup', () => {
  it('gives the grade of the first row that holds, else the other one', () => {
    const codes = ['XXXXXXS', 'XXXXXXW', 'XXXXMMM', 'MXXXXMM', 'XMMMXXX', 'MMMMMMM'].map(
      (letters) => {
        const { grade } = rated(letters);
        return grade.kind === 'grade' ? grade.code : grade.kind;
      },
    );
    // XXXXMMM has four X, but only area 1 of 1, 5, 6 and 7; MXXXXMM only area 5
    expect(codes).toEqual(['S', 'W', 'M', 'M', 'X', 'M']);
  });
  it('scores the least that earns its grade', () => {
    expect(rated('XMMMXXX')).toMatchObject({ total: 75, computedGrade: { code: 'X' } });
    expect(rated('XXXXXXS').total).toBe(0);
  });
});

const grade = (than: string, node = 'a'): Row['when'] => ({
  match: 'all',
  predicates: [{ about: 'node', node, test: { of: 'grade', is: 'equals', than } }],
});

/** A group G of a and b looked up by `rows`, else B, beside an indicator z. */
function looked(
  fields: Partial<Lookup>,
  said: Record<string, Said>,
  children = [indicator('a', { states: { refused: 'block' } }), indicator('b')],
  more: Parameters<typeof group>[2] = {},
) {
  const aggregation: Lookup = { method: 'lookup', rows: [], otherwise: 'B', ...fields };
  const top = framework([group('G', children, { aggregation, ...more }), indicator('z')]);
  return nodeOf(score(compileFramework(top), { z: 50, ...said }), 'G');
}

describe('a lookup group', () => {
  const rows: Row[] = [{ when: grade('A'), grade: 'A' }];
  it('is missing, left out or read as 0 like any other when a child is missing', () => {
    const said = { a: 'refused', b: 90 } as const;
    expect(looked({ rows }, said).outcome).toBe('missing');
    const low: Row[] = [{ when: grade('C'), grade: 'C' }];
    expect(looked({ rows: low, missing: 'redistribute' }, said).grade).toBe('B');
    expect(looked({ rows: low, missing: 'zero' }, said).grade).toBe('C');
  });
  it('reads a missing child as 0 with the grade that its own bands give 0', () => {
    const strict = group('a', [indicator('a1', { states: { refused: 'block' } })], {
      grading: { bands: [{ grade: 'B', from: 0 }] },
    });
    const found: Partial<Lookup> = { rows: [{ when: grade('B'), grade: 'A' }], missing: 'zero' };
    expect(looked(found, { a1: 'refused', b: 90 }, [strict, indicator('b')]).grade).toBe('A');
  });
  it('covers by weight, and is excluded when all children are', () => {
    const children = [indicator('a', { weight: 3 }), indicator('b')];
    expect(looked({ rows }, { a: 90 }, children)).toMatchObject({ grade: 'A', coverage: 0.75 });
    const none = { a: 'not-applicable', b: 'not-applicable' } as const;
    expect(looked({ rows }, none, children).outcome).toBe('excluded');
  });
  it('scores the least that earns the grade by its own bands', () => {
    const grading = {
      bands: [
        { grade: 'A', from: 63 },
        { grade: 'C', from: 0 },
      ],
    };
    expect(looked({ rows }, { a: 90, b: 0 }, undefined, { grading })).toMatchObject({
      score: 63,
      grade: 'A',
    });
    // B is none of its own bands: the framework's, from 60
    expect(looked({ rows }, { a: 0, b: 0 }, undefined, { grading })).toMatchObject({
      score: 60,
      grade: 'B',
    });
  });
  it('of a draft: a row of no known grade never holds, nor one about what is not below', () => {
    expect(looked({ rows: [{ when: grade('A'), grade: 'unknown' }] }, { a: 90, b: 0 }).grade).toBe(
      'B',
    );
    const outside: Row[] = [
      { when: grade('C', 'z'), grade: 'A' },
      { when: grade('C', 'G'), grade: 'A' },
      { when: grade('C', 'nobody'), grade: 'A' },
    ];
    expect(looked({ rows: outside }, { a: 90, b: 0, z: 0 }).grade).toBe('B');
    expect(looked({ rows, otherwise: 'unknown' }, { a: 0, b: 0 }).grade).toBe('C');
  });
});
