import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticWeights, type Direction } from '#shared/weighting/critic-weights.ts';
import { entropyWeights } from '#shared/weighting/entropy-weights.ts';

const settings = { seed: 20260412, numRuns: 250 };
const codes = (count: number) => Array.from({ length: count }, (_, i) => `I${i + 1}`);

/** 2 to 10 cases on 1 to 6 items, whole numbers, zeros among them. */
const anyCases = fc
  .record({ rows: fc.integer({ min: 2, max: 10 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) => {
    const row = fc.array(fc.integer({ min: 0, max: 40 }), {
      minLength: columns,
      maxLength: columns,
    });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

const higher = (count: number) => new Array<Direction>(count).fill('higher');

/** Weights when there are some; they must be shares. */
function weightsOf(
  result:
    | { readonly kind: 'derived'; readonly weights: readonly number[] }
    | { readonly kind: 'problem' },
): readonly number[] | null {
  if (result.kind === 'problem') return null;
  expect(result.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  for (const weight of result.weights) expect(weight).toBeGreaterThanOrEqual(0);
  return result.weights;
}

function expectClose(a: readonly number[] | null, b: readonly number[] | null, digits = 9): void {
  if (a === null || b === null) {
    expect(b).toBe(a);
    return;
  }
  a.forEach((value, i) => {
    expect(b[i]).toBeCloseTo(value, digits);
  });
}

describe('entropy weights', () => {
  it('equal those from the entropy of logarithms to base m', () => {
    fc.assert(
      fc.property(anyCases, (matrix) => {
        const items = codes(matrix[0].length);
        const weights = weightsOf(entropyWeights(items, matrix));
        if (weights === null) return;
        const diversity = items.map((_, j) => {
          const total = matrix.reduce((sum, row) => sum + row[j], 0);
          const sum = matrix.reduce((bits, row) => {
            const p = row[j] / total;
            return p === 0 ? bits : bits + (p * Math.log2(p)) / Math.log2(matrix.length);
          }, 0);
          return Math.max(0, 1 + sum);
        });
        const all = diversity.reduce((a, b) => a + b, 0);
        fc.pre(all > 1e-6);
        expectClose(
          diversity.map((value) => value / all),
          weights,
        );
      }),
      settings,
    );
  });

  it('do not depend on the scale of an item or the order of cases', () => {
    fc.assert(
      fc.property(anyCases, (matrix) => {
        const items = codes(matrix[0].length);
        const changed = matrix.toReversed().map((row) => row.map((x, j) => x * (j + 1) * 2.5));
        expectClose(
          weightsOf(entropyWeights(items, matrix)),
          weightsOf(entropyWeights(items, changed)),
        );
      }),
      settings,
    );
  });

  it('an item on which all cases are alike weighs nothing and is named', () => {
    const result = entropyWeights(
      ['a', 'b'],
      [
        [0.1, 2],
        [0.1, 8],
        [0.1, 5],
      ],
    );
    expect(result).toMatchObject({
      weights: [0, 1],
      diagnostics: { constant: ['a'] },
    });
  });

  it('are a problem, not NaN, for data that cannot give them', () => {
    const problem = (matrix: readonly (readonly number[])[]) => {
      const result = entropyWeights(['a', 'b'], matrix);
      return result.kind === 'problem' ? { code: result.code, ...result.params } : result.weights;
    };
    expect(problem([[1, 2]])).toEqual({ code: 'weighting.too-few-rows', count: 1 });
    expect(problem([])).toEqual({ code: 'weighting.too-few-rows', count: 0 });
    expect(problem([[1, 2], [3]])).toEqual({
      code: 'weighting.row-length',
      row: 2,
      count: 1,
      wanted: 2,
    });
    expect(
      problem([
        [1, 0],
        [3, 0],
      ]),
    ).toEqual({ code: 'weighting.zero-column', item: 'b' });
    expect(
      problem([
        [1, 2],
        [3, -4],
      ]),
    ).toEqual({
      code: 'weighting.negative-value',
      row: 2,
      item: 'b',
      value: -4,
    });
    expect(
      problem([
        [1, 2],
        [1, 2],
      ]),
    ).toEqual({ code: 'weighting.no-information' });
    expect(
      problem([
        [1, 2],
        [3, Number.NaN],
      ]),
    ).toEqual({
      code: 'weighting.not-a-number',
      row: 2,
      item: 'b',
    });
    expect(
      problem([
        [1e308, 2],
        [1e308, 4],
        [1e307, 5],
      ]),
    ).toEqual({ code: 'weighting.no-information' });
    expect(entropyWeights([], [])).toMatchObject({ code: 'weighting.no-items' });
  });
});

describe('CRITIC weights', () => {
  it('equal those from covariances', () => {
    fc.assert(
      fc.property(anyCases, (matrix) => {
        const items = codes(matrix[0].length);
        const weights = weightsOf(criticWeights(items, matrix, higher(items.length)));
        if (weights === null) return;
        const n = matrix.length;
        const columns = items.map((_, j) => matrix.map((row) => row[j]));
        const covariance = (a: readonly number[], b: readonly number[]): number => {
          let pairs = 0;
          for (let i = 0; i < n; i++) {
            for (let k = 0; k < n; k++) pairs += (a[i] - a[k]) * (b[i] - b[k]);
          }
          return pairs / (2 * n * (n - 1));
        };
        const information = columns.map((a) => {
          const deviation = Math.sqrt(covariance(a, a));
          const range = Math.max(...a) - Math.min(...a);
          const conflicts = columns.map(
            (b) => 1 - covariance(a, b) / deviation / Math.sqrt(covariance(b, b)),
          );
          return (deviation / range) * conflicts.reduce((x, y) => x + y, 0);
        });
        const all = information.reduce((a, b) => a + b, 0);
        fc.pre(all > 1e-6);
        expectClose(
          information.map((value) => value / all),
          weights,
        );
      }),
      settings,
    );
  });

  it('do not depend on scale or zero of an item, nor on the order of cases', () => {
    fc.assert(
      fc.property(anyCases, (matrix) => {
        const items = codes(matrix[0].length);
        const changed = matrix.toReversed().map((row) => row.map((x, j) => x * (j + 2) - 30));
        expectClose(
          weightsOf(criticWeights(items, matrix, higher(items.length))),
          weightsOf(criticWeights(items, changed, higher(items.length))),
        );
      }),
      settings,
    );
  });

  it('of an item where lower is better are those of its negative', () => {
    fc.assert(
      fc.property(anyCases, (matrix) => {
        const items = codes(matrix[0].length);
        const directions = items.map((_, j): Direction => (j % 2 === 0 ? 'lower' : 'higher'));
        const turned = matrix.map((row) => row.map((x, j) => (j % 2 === 0 ? -x : x)));
        expectClose(
          weightsOf(criticWeights(items, turned, higher(items.length))),
          weightsOf(criticWeights(items, matrix, directions)),
        );
      }),
      settings,
    );
  });

  it('are a problem, not NaN, for data that cannot give them', () => {
    const problem = (matrix: readonly (readonly number[])[], directions = higher(2)) => {
      const result = criticWeights(['a', 'b'], matrix, directions);
      return result.kind === 'problem' ? { code: result.code, ...result.params } : result.weights;
    };
    expect(problem([[1, 2]])).toEqual({ code: 'weighting.too-few-rows', count: 1 });
    expect(
      problem([
        [1, 2],
        [3, 2],
      ]),
    ).toEqual({ code: 'weighting.constant-column', item: 'b' });
    expect(
      problem([
        [1, 2],
        [3, 4],
        [4, 5],
      ]),
    ).toEqual({ code: 'weighting.no-information' });
    expect(
      problem([
        [1, 2],
        [3, 4, 5],
      ]),
    ).toMatchObject({ code: 'weighting.row-length', row: 2 });
    expect(
      problem(
        [
          [1, 2],
          [3, 1],
        ],
        higher(1),
      ),
    ).toEqual({
      code: 'weighting.directions-count',
      count: 1,
      wanted: 2,
    });
    expect(
      problem([
        [1, 2],
        [Number.NaN, 1],
      ]),
    ).toMatchObject({ code: 'weighting.not-a-number' });
    expect(
      problem([
        [-1.7e308, 2],
        [1.7e308, 1],
      ]),
    ).toEqual({ code: 'weighting.no-information' });
  });
});
