import { describe, expect, it } from 'vitest';
import {
  fitted,
  newPart,
  newWeighting,
  pairCount,
  pairPlace,
} from '#renderer/features/frameworks/model/new-weighting.ts';
import {
  weighedChildren,
  weightingOf,
  withDerivedWeights,
  withWeighting,
} from '#renderer/features/frameworks/model/weighed-groups.ts';
import { casesOfText, textOfCases } from '#renderer/features/frameworks/weights/case-text.ts';
import { stepOfValue, valueOfStep } from '#renderer/features/frameworks/weights/pair-steps.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { Weighting } from '#shared/domain/framework/weighting.ts';
import { deriveWeights } from '#shared/weighting/derive-weights.ts';
import { framework, indicator } from '#test/unit/scoring/framework-builder.ts';

const children = [
  { code: 'A', weight: 20 },
  { code: 'B', weight: 50 },
  { code: 'C', weight: 30 },
];
const judge = (number: number): string => `Judge ${number}`;
const methods = Weighting.options.map((option) => option.shape.method.value);

describe('a new derivation', () => {
  it.each(methods)('of %s is one that the schema takes and that gives weights', (method) => {
    const made = newWeighting(method, children, judge);
    expect(Weighting.safeParse(made).success).toBe(true);
    const derived = deriveWeights(made, children);
    expect(derived.kind).toBe('derived');
  });

  it('by order of importance begins with the order of the weights', () => {
    expect(newWeighting('rank-order-centroid', children, judge)).toMatchObject({
      order: ['B', 'C', 'A'],
    });
  });

  it('keeps weights set by hand inside a blend', () => {
    expect(newPart('direct', children, judge)).toEqual({
      method: 'direct',
      share: 1,
      weights: children,
    });
  });
});

describe('pairs', () => {
  it('stand in the upper triangle row by row', () => {
    const places = [0, 1, 2, 3].flatMap((i) =>
      [0, 1, 2, 3].filter((j) => j > i).map((j) => pairPlace(4, i, j)),
    );
    expect(places).toEqual([0, 1, 2, 3, 4, 5]);
    expect(pairCount(4)).toBe(6);
  });

  it('are steps of a slider from nine times the first to nine times the second', () => {
    for (let step = -8; step <= 8; step++) expect(stepOfValue(valueOfStep(step))).toBe(step);
    expect(valueOfStep(8)).toBe(9);
    expect(valueOfStep(0)).toBe(1);
    expect(valueOfStep(-8)).toBeCloseTo(1 / 9, 15);
  });
});

describe('a derivation whose entries came and went', () => {
  const ahp: Weighting = {
    method: 'ahp',
    randomIndex: 'saaty-1980',
    items: ['A', 'B', 'C'],
    // A:B = 2, A:C = 6, B:C = 3.
    judges: [{ name: 'J', comparisons: [2, 6, 3] }],
  };

  it('fits as it is while the entries are the same, in whatever order', () => {
    expect(fitted(ahp, children.toReversed())).toBeNull();
  });

  it('keeps the judgements of entries that stay; new ones are equals', () => {
    const next = fitted(ahp, [
      { code: 'C', weight: 1 },
      { code: 'A', weight: 1 },
      { code: 'D', weight: 1 },
    ]);
    expect(next).toMatchObject({ items: ['A', 'C', 'D'], judges: [{ comparisons: [6, 1, 1] }] });
  });

  it('keeps the columns and directions of data', () => {
    const critic: Weighting = {
      method: 'critic',
      items: ['A', 'B', 'C'],
      matrix: [
        [1, 2, 3],
        [4, 5, 6],
      ],
      directions: ['higher', 'lower', 'higher'],
    };
    expect(fitted(critic, children.slice(1))).toMatchObject({
      items: ['B', 'C'],
      matrix: [
        [2, 3],
        [5, 6],
      ],
      directions: ['lower', 'higher'],
    });
  });
});

describe('a group and its derivation', () => {
  const top: Framework = framework([
    indicator('A', { weight: 20 }),
    indicator('B', { weight: 50 }),
    indicator('C', { weight: 30 }),
  ]);

  it('takes derived weights to the sum it had', () => {
    const derived = deriveWeights({ method: 'equal' }, weighedChildren(top, []));
    if (derived.kind !== 'derived') throw new Error('No weights');
    const after = withDerivedWeights(top, [], derived.weights);
    const weights = after.children.map((node) => node.weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 5);
    expect(new Set(weights).size).toBe(1);
  });

  it('keeps how they came about, and forgets it when they are set by hand', () => {
    const kept = withWeighting(top, [], { method: 'equal' });
    expect(weightingOf(kept, [])).toEqual({ method: 'equal' });
    expect(weightingOf(withWeighting(kept, [], undefined), [])).toBeUndefined();
  });
});

describe('cases pasted from a spreadsheet', () => {
  it('are read with tabs, semicolons or spaces, and points or commas before decimals', () => {
    expect(casesOfText('1\t2,5\n3; 4', 2)).toEqual({
      kind: 'cases',
      matrix: [
        [1, 2.5],
        [3, 4],
      ],
    });
  });

  it('are written as a spreadsheet copies them, and read back the same', () => {
    const matrix = [
      [1, 2.5],
      [3, -4],
    ];
    expect(casesOfText(textOfCases(matrix), 2)).toEqual({ kind: 'cases', matrix });
  });

  it('name the line that is too short and the cell that holds no number', () => {
    expect(casesOfText('1 2\n3', 2)).toEqual({ kind: 'width', row: 2, found: 1 });
    expect(casesOfText('1 2\n3 x', 2)).toEqual({ kind: 'number', row: 2, column: 2 });
    expect(casesOfText(' \n ', 2)).toEqual({ kind: 'empty' });
  });
});
