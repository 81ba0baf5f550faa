import { describe, expect, test } from 'vitest';
import { aggregationOf } from '#renderer/features/frameworks/model/new-lookup.ts';
import {
  gradingFromFramework,
  unusedGrade,
  withoutBand,
} from '#renderer/features/frameworks/model/node-grading.ts';
import type { Group } from '#shared/domain/framework/node.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import {
  framework,
  group,
  indicator,
  nodeOf,
  score,
  text,
} from '../../scoring/framework-builder.ts';

describe('from entries to one score and its grade', () => {
  const two = (aggregation: Group['aggregation']) =>
    framework([
      group('G', [indicator('A', { weight: 2 }), indicator('B', { weight: 1 })], { aggregation }),
    ]);
  const start = two({ method: 'weighted-mean', missing: 'zero' });
  const [before] = start.children as [Group];

  test.each([
    ['weighted-mean', 70],
    ['geometric', 62.4],
    ['harmonic', 54],
    ['minimum', 30],
  ] as const)(
    '%s of 90 (weight 2) and 30 (weight 1) is what its explanation says',
    (method, told) => {
      const compiled = compileFramework(two(aggregationOf(method, start, before)));
      expect(nodeOf(score(compiled, { A: 90, B: 30 }), 'G').score).toBeCloseTo(told, 1);
    },
  );

  test('another method keeps what a missing entry does', () => {
    for (const method of ['points', 'geometric', 'harmonic', 'minimum', 'lookup'] as const) {
      expect(aggregationOf(method, start, before)).toMatchObject({ method, missing: 'zero' });
    }
  });

  test('a new lookup gives the best grade where all entries have it, else the worst', () => {
    const lookup = two(aggregationOf('lookup', start, before));
    const compiled = compileFramework(lookup);
    expect(nodeOf(score(compiled, { A: 90, B: 85 }), 'G').grade).toBe('A');
    expect(nodeOf(score(compiled, { A: 90, B: 30 }), 'G').grade).toBe('C');
  });

  test('a group begins with the framework’s bounds on a scale of 100', () => {
    const thousand = framework([indicator('A')], {
      maximum: 1000,
      grades: [
        { code: 'P', name: text('P'), from: 600, to: 1000, tone: 'g5' },
        { code: 'F', name: text('F'), from: 0, to: 600, tone: 'g1' },
      ],
    });
    const grading = gradingFromFramework(thousand);
    expect(grading.bands).toEqual([
      { grade: 'P', from: 60 },
      { grade: 'F', from: 0 },
    ]);
    expect(unusedGrade(thousand, grading.bands)).toBeNull();
    expect(withoutBand(grading.bands, 1)).toEqual([{ grade: 'P', from: 0 }]);
  });
});
