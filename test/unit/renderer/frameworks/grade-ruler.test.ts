import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setBound } from '#renderer/features/frameworks/model/grade-edits.ts';
import {
  bandEdges,
  edgeStep,
  heldAt,
  tearsOf,
  toStep,
} from '#renderer/features/frameworks/rules/grades/band-edges.ts';
import {
  mergeGrade,
  mergeTarget,
  renameGrade,
  splitBand,
} from '#renderer/features/frameworks/rules/grades/band-edits.ts';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { gradeBandProof } from '#shared/domain/framework/check-grade-bands.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import { framework, group, indicator, text } from '../../scoring/framework-builder.ts';

/** A framework in which everything that can speak of a grade speaks of B. */
const speaking = framework(
  [
    group('G', [indicator('G1', { critical: { below: 50, grade: 'B' } })], {
      grading: {
        bands: [
          { grade: 'C', from: 0 },
          { grade: 'B', from: 40 },
        ],
      },
      aggregation: {
        method: 'lookup',
        rows: [
          {
            when: {
              match: 'all',
              predicates: [
                { about: 'node', node: 'G1', test: { of: 'grade', is: 'at-least', than: 'B' } },
              ],
            },
            grade: 'B',
          },
        ],
        otherwise: 'B',
      },
    }),
  ],
  {
    limiters: [
      {
        code: 'L1',
        name: text('L1'),
        at: 'TOTAL',
        when: {
          match: 'any',
          predicates: [
            {
              about: 'count',
              among: { childrenOf: 'TOTAL' },
              test: { of: 'grade', is: 'equals', than: 'B' },
              is: 'above',
              than: 0,
            },
          ],
        },
        effect: { kind: 'cap', grade: 'B' },
      },
      {
        code: 'L2',
        name: text('L2'),
        at: 'G',
        when: {
          match: 'all',
          predicates: [{ about: 'node', node: 'G', test: { of: 'score', is: 'below', than: 1 } }],
        },
        effect: { kind: 'adjust', by: 1, lowest: 'B', highest: 'B' },
      },
    ],
    cases: [
      {
        code: 'one',
        name: text('One'),
        values: { G1: 70 },
        expect: { grade: 'B', nodes: { G: { grade: 'B' } } },
      },
    ],
  },
);

/** How often a grade is spoken of, the grades themselves apart. */
function spokenOf(tree: Framework, code: string): number {
  const { grades: _, ...rest } = tree;
  return JSON.stringify(rest).split(`"${code}"`).length - 1;
}

describe('a grade that rules speak of', () => {
  test('is renamed everywhere', () => {
    expect(spokenOf(speaking, 'B')).toBe(11);
    const renamed = renameGrade(speaking, 1, 'Fair');
    expect(spokenOf(renamed, 'B')).toBe(0);
    expect(spokenOf(renamed, 'Fair')).toBe(11);
    expect(Framework.safeParse(renamed).success).toBe(true);
  });

  test('stays where it is while two grades have its code', () => {
    const twice = { ...speaking, grades: [...speaking.grades, speaking.grades[1]] };
    expect(spokenOf(renameGrade(twice, 1, 'Fair'), 'B')).toBe(11);
  });

  test('is stood for by the grade that it is merged into', () => {
    const merged = mergeGrade(speaking, 1);
    expect(merged.grades.map(({ code, from, to }) => [code, from, to])).toEqual([
      ['A', 80, 100],
      ['C', 0, 80],
    ]);
    expect(spokenOf(merged, 'B')).toBe(0);
    // The two bands of the group's own grading have become one.
    expect(merged.children[0]).toMatchObject({ grading: { bands: [{ grade: 'C', from: 0 }] } });
    expect(checkFramework(merged).filter(({ code }) => code.includes('unknown'))).toEqual([]);
  });
});

describe('splitting and merging', () => {
  const { grades } = speaking;

  test('a split grade shares its range with a new one above it', () => {
    const split = splitBand(grades, 1, text('New'));
    expect(gradeBandProof({ grades: split, maximum: 100 })).toEqual([]);
    expect(split.map(({ code, from, to }) => [code, from, to])).toEqual([
      ['A', 80, 100],
      ['B-2', 70, 80],
      ['B', 60, 70],
      ['C', 0, 60],
    ]);
  });

  test('a grade is merged into the next worse, the worst into the next better, the only one not at all', () => {
    expect([0, 1, 2].map((index) => mergeTarget(grades, index))).toEqual([1, 2, 1]);
    const only = { ...speaking, grades: [grades[0]] };
    expect(mergeGrade(only, 0)).toBe(only);
  });
});

describe('the ruler', () => {
  const { grades } = speaking;

  test('has one bound between grades that meet, and none at the ends of the scale', () => {
    expect(bandEdges(grades, 100).map(({ at, index, below }) => [at, index, below])).toEqual([
      [60, 1, 2],
      [80, 0, 1],
    ]);
  });

  test('has both sides of a gap and of an overlap, and the ends that do not reach', () => {
    const torn = [
      { ...grades[0], from: 85, to: 95 },
      { ...grades[1], from: 55, to: 80 },
      { ...grades[2], from: 5 },
    ];
    expect(bandEdges(torn, 100).map(({ at, side }) => `${side} ${at}`)).toEqual([
      'from 5',
      'from 55',
      'to 60',
      'to 80',
      'from 85',
      'to 95',
    ]);
    expect(tearsOf(torn, 100)).toEqual([
      { kind: 'gap', from: 0, to: 5 },
      { kind: 'overlap', from: 55, to: 60 },
      { kind: 'gap', from: 80, to: 85 },
      { kind: 'gap', from: 95, to: 100 },
    ]);
    expect(tearsOf(grades, 100)).toEqual([]);
  });

  test('steps are a hundredth of the scale, as a round number', () => {
    expect([100, 1000, 150, 10, 5, 0.5].map(edgeStep)).toEqual([1, 10, 1, 0.1, 0.01, 0.001]);
    expect(toStep(0.30000000000000004, 0.1)).toBe(0.3);
  });

  test('however the bounds are moved, no grade turns over and no gap opens', () => {
    const move = fc.record({ edge: fc.nat(4), to: fc.double({ min: -50, max: 150, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let moved = splitBand(grades, 0, text('New'));
        for (const { edge: wanted, to } of moves) {
          const edges = bandEdges(moved, 100);
          const edge = edges[wanted % edges.length];
          moved = setBound(moved, edge.index, edge.side, heldAt(edge, to, 0.1));
        }
        expect(gradeBandProof({ grades: moved, maximum: 100 })).toEqual([]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
