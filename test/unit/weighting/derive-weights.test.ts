import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlendPart, Weighting } from '#shared/domain/framework/weighting.ts';
import { catalogues } from '#shared/messages/catalogues.ts';
import { undefinedReasons } from '#shared/statistics/undefined-statistic.ts';
import { blendWeights } from '#shared/weighting/blend-weights.ts';
import { deriveWeights, type WeighedChild } from '#shared/weighting/derive-weights.ts';
import { rankOrderCentroid } from '#shared/weighting/rank-order-centroid.ts';
import { weightingProblemCodes } from '#shared/weighting/weighting-problem.ts';

const settings = { seed: 20260413, numRuns: 200 };
const children: readonly WeighedChild[] = [
  { code: 'A', weight: 50 },
  { code: 'B', weight: 30 },
  { code: 'C', weight: 20 },
];

function derived(weighting: Weighting, of = children) {
  const result = deriveWeights(weighting, of);
  if (result.kind === 'problem') throw new Error(result.code);
  return result;
}
const entries = (weighting: Weighting) => [...derived(weighting).weights];

/** Every method once, on the three children. */
const methods: readonly Weighting[] = [
  { method: 'direct' },
  { method: 'equal' },
  { method: 'rank-order-centroid', order: ['C', 'A', 'B'] },
  {
    method: 'ahp',
    randomIndex: 'saaty-2005',
    items: ['C', 'A', 'B'],
    judges: [{ name: 'Wang', comparisons: [3, 5, 2] }],
  },
  {
    method: 'entropy',
    items: ['B', 'C', 'A'],
    matrix: [
      [1, 2, 3],
      [4, 1, 3],
      [2, 2, 9],
    ],
  },
  {
    method: 'critic',
    items: ['B', 'C', 'A'],
    matrix: [
      [1, 2, 3],
      [4, 1, 3],
      [2, 2, 9],
    ],
    directions: ['higher', 'lower', 'higher'],
  },
  {
    method: 'blend',
    parts: [
      { method: 'equal', share: 1 },
      { method: 'rank-order-centroid', order: ['A', 'B', 'C'], share: 3 },
    ],
  },
];

describe('deriving the weights of a group', () => {
  it.each(methods)(
    '$method gives shares of 1 by child, in the order of the children',
    (weighting) => {
      const { weights, diagnostics } = derived(weighting);
      expect([...weights.keys()]).toEqual(['A', 'B', 'C']);
      expect([...weights.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      expect(diagnostics.method).toBe(weighting.method);
    },
  );

  it.each(methods)('$method is read from a file as it was written', (weighting) => {
    expect(Weighting.parse(JSON.parse(JSON.stringify(weighting)))).toEqual(weighting);
  });

  it.each(methods)(
    '$method gives every child its weight, whatever the order of children',
    (weighting) => {
      const { weights } = derived(weighting);
      const turned = derived(weighting, children.toReversed());
      for (const { code } of children) {
        expect(turned.weights.get(code)).toBeCloseTo(weights.get(code) ?? Number.NaN, 12);
      }
    },
  );

  it('direct divides the weights as set by their sum', () => {
    expect(entries({ method: 'direct' })).toEqual([
      ['A', 0.5],
      ['B', 0.3],
      ['C', 0.2],
    ]);
  });

  it('a rank order gives the best first, whatever place it has among the children', () => {
    const weights = derived({ method: 'rank-order-centroid', order: ['C', 'A', 'B'] }).weights;
    expect(weights.get('C')).toBeCloseTo(11 / 18, 12);
    expect(weights.get('A')).toBeCloseTo(5 / 18, 12);
    expect(weights.get('B')).toBeCloseTo(2 / 18, 12);
  });

  it('a blend is the mean by shares, which are shown out of 1', () => {
    const parts: BlendPart[] = [
      { method: 'equal', share: 1 },
      { method: 'rank-order-centroid', order: ['A', 'B', 'C'], share: 3 },
      {
        method: 'direct',
        share: 4,
        weights: [
          { code: 'C', weight: 2 },
          { code: 'A', weight: 0 },
          { code: 'B', weight: 6 },
        ],
      },
    ];
    const { weights, diagnostics } = derived({ method: 'blend', parts });
    expect(weights.get('A')).toBeCloseTo((1 / 3 + (3 * 11) / 18 + 0) / 8, 12);
    expect(weights.get('B')).toBeCloseTo((1 / 3 + (3 * 5) / 18 + 3) / 8, 12);
    if (diagnostics.method !== 'blend') throw new Error(diagnostics.method);
    expect(diagnostics.parts.map(({ share }) => share)).toEqual([0.125, 0.375, 0.5]);
    expect(diagnostics.parts.map((part) => part.diagnostics.method)).toEqual([
      'equal',
      'rank-order-centroid',
      'direct',
    ]);
    expect(diagnostics.parts[2].weights.get('B')).toBe(0.75);
  });

  it('a blend lies between its parts', () => {
    const anyWeights = fc
      .array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 })
      .map((raw) => raw.map((x) => x / raw.reduce((a, b) => a + b, 0)));
    const anyPart = fc.record({ share: fc.integer({ min: 1, max: 9 }), weights: anyWeights });
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 5 }), (parts) => {
        const blend = blendWeights(parts);
        if (blend.kind === 'problem') throw new Error(blend.code);
        blend.weights.forEach((weight, i) => {
          const own = parts.map(({ weights }) => weights[i]);
          expect(weight).toBeGreaterThanOrEqual(Math.min(...own) - 1e-12);
          expect(weight).toBeLessThanOrEqual(Math.max(...own) + 1e-12);
        });
      }),
      settings,
    );
  });

  it('rank-order centroid weights fall, and are the mean over every corner of that order', () => {
    for (let count = 1; count <= 40; count++) {
      const result = rankOrderCentroid(count);
      if (result.kind === 'problem') throw new Error(result.code);
      // The corners are (1, 0, …), (1/2, 1/2, 0, …), … (1/n, …, 1/n).
      for (let place = 0; place < count; place++) {
        let sum = 0;
        for (let size = 1; size <= count; size++) sum += place < size ? 1 / size : 0;
        expect(result.weights[place]).toBeCloseTo(sum / count, 12);
      }
    }
  });
});

describe('what keeps weights from being derived', () => {
  const problem = (weighting: Weighting, of = children) => {
    const result = deriveWeights(weighting, of);
    return result.kind === 'problem' ? { code: result.code, ...result.params } : result.weights;
  };
  const order = (...codes: string[]): Weighting => ({
    method: 'rank-order-centroid',
    order: codes,
  });

  it('items that are not the children are named', () => {
    expect(problem(order('A', 'B'))).toEqual({ code: 'weighting.item-missing', item: 'C' });
    expect(problem(order('A', 'B', 'X'))).toEqual({ code: 'weighting.item-unknown', item: 'X' });
    expect(problem(order('A', 'B', 'A'))).toEqual({ code: 'weighting.item-repeated', item: 'A' });
    expect(problem({ method: 'equal' }, [])).toEqual({ code: 'weighting.no-items' });
  });

  it('weights that add up to nothing, or are none', () => {
    const none = children.map(({ code }) => ({ code, weight: 0 }));
    expect(problem({ method: 'direct' }, none)).toEqual({ code: 'weighting.zero-sum' });
    const bad = [
      { code: 'A', weight: 1 },
      { code: 'B', weight: -1 },
    ];
    expect(problem({ method: 'direct' }, bad)).toEqual({
      code: 'weighting.weight-invalid',
      item: 'B',
    });
    expect(problem({ method: 'blend', parts: [] })).toEqual({ code: 'weighting.zero-sum' });
  });

  it('a part of a blend that has a problem is the problem of the blend', () => {
    const parts: BlendPart[] = [
      { method: 'equal', share: 1 },
      { method: 'entropy', share: 1, items: ['A', 'B', 'C'], matrix: [[1, 2, 3]] },
    ];
    expect(problem({ method: 'blend', parts })).toEqual({
      code: 'weighting.too-few-rows',
      count: 1,
    });
  });

  it('every problem and every undefined statistic has its sentence in both languages', () => {
    const wanted = [
      ...weightingProblemCodes.map((code) => `problem.${code}`),
      ...undefinedReasons.map((reason) => `statistics.undefined.${reason}`),
    ];
    for (const catalogue of [catalogues.en, catalogues['zh-CN']]) {
      const keys = Object.keys(catalogue);
      expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
    }
  });
});

describe('the file of a weighting', () => {
  const accepts = (weighting: unknown) => Weighting.safeParse(weighting).success;
  const ahp = {
    method: 'ahp',
    randomIndex: 'saaty-1980',
    items: ['A', 'B'],
    judges: [{ name: 'Wang', comparisons: [1 / 9] }],
  };

  it('takes judgements from 1/9 to 9, 0.11 among them', () => {
    expect(accepts(ahp)).toBe(true);
    expect(accepts({ ...ahp, judges: [{ name: 'Wang', comparisons: [0.11] }] })).toBe(true);
    for (const wrong of [0, -1, 9.5, 0.1, Number.NaN]) {
      expect(accepts({ ...ahp, judges: [{ name: 'Wang', comparisons: [wrong] }] })).toBe(false);
    }
  });

  it('refuses other tables, too many items, no judges, unknown fields and blends of blends', () => {
    expect(accepts({ ...ahp, randomIndex: 'mine' })).toBe(false);
    expect(accepts({ ...ahp, items: Array.from({ length: 16 }, (_, i) => `I${i}`) })).toBe(false);
    expect(accepts({ ...ahp, judges: [] })).toBe(false);
    expect(accepts({ method: 'equal', share: 1 })).toBe(false);
    const blend = { method: 'blend', parts: [{ method: 'equal', share: 1 }] };
    expect(accepts(blend)).toBe(true);
    expect(accepts({ method: 'blend', parts: [{ ...blend, share: 1 }] })).toBe(false);
    expect(accepts({ method: 'blend', parts: [{ method: 'equal', share: 0 }] })).toBe(false);
    expect(accepts({ method: 'blend', parts: [{ method: 'direct', share: 1 }] })).toBe(false);
  });
});
