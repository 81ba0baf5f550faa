import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyticHierarchy, judgedWeights } from '#shared/weighting/analytic-hierarchy.ts';
import { groupJudgement } from '#shared/weighting/group-judgement.ts';
import { matrixOfTriangle, type PairwiseMatrix } from '#shared/weighting/pairwise-matrix.ts';
import { randomIndex, randomIndices } from '#shared/weighting/random-index.ts';

const settings = { seed: 20260411, numRuns: 200 };
const codes = (count: number) => Array.from({ length: count }, (_, i) => `I${i + 1}`);
const scale = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((x) => [x, 1 / x]);

const anyTriangle = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    triangle: fc.array(fc.constantFrom(...scale), {
      minLength: (count * (count - 1)) / 2,
      maxLength: (count * (count - 1)) / 2,
    }),
  }),
);

function judged(matrix: PairwiseMatrix) {
  const result = judgedWeights(codes(matrix.length), matrix, 'saaty-2005');
  if (result.kind === 'problem') throw new Error(result.code);
  return result;
}

/** The eigenvector by squaring the matrix until its rows agree, instead of step by step. */
function bySquaring(matrix: PairwiseMatrix): number[] {
  let power = matrix.map((row) => [...row]);
  for (let step = 0; step < 12; step++) {
    const product = power.map((row) =>
      row.map((_, j) => row.reduce((sum, value, k) => sum + value * power[k][j], 0)),
    );
    const most = Math.max(...product.flat());
    power = product.map((row) => row.map((value) => value / most));
  }
  const sums = power.map((row) => row.reduce((a, b) => a + b, 0));
  const total = sums.reduce((a, b) => a + b, 0);
  return sums.map((sum) => sum / total);
}

describe('the principal eigenvector', () => {
  it('of consistent judgements gives the weights they were made from, with ratio 0', () => {
    const anyWeights = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(anyWeights, (raw) => {
        const total = raw.reduce((a, b) => a + b, 0);
        const result = judged(raw.map((a) => raw.map((b) => a / b)));
        raw.forEach((weight, i) => {
          expect(result.weights[i]).toBeCloseTo(weight / total, 12);
        });
        expect(result.consistencyRatio).toBeCloseTo(0, 12);
        expect(result.lambdaMax).toBeCloseTo(raw.length, 11);
        expect(result.acceptable).toBe(true);
        expect(result.worst).toEqual([]);
      }),
      settings,
    );
  });

  it('is that of the squared matrix to 1e-12, positive, and sums to 1', () => {
    fc.assert(
      fc.property(anyTriangle, ({ count, triangle }) => {
        const matrix = matrixOfTriangle(count, triangle);
        const { weights, lambdaMax } = judged(matrix);
        bySquaring(matrix).forEach((weight, i) => {
          expect(Math.abs(weights[i] - weight)).toBeLessThan(1e-12);
          const applied = matrix[i].reduce((sum, value, j) => sum + value * weights[j], 0);
          expect(applied).toBeCloseTo(lambdaMax * weights[i], 10);
        });
        expect(Math.min(...weights)).toBeGreaterThan(0);
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(lambdaMax).toBeGreaterThan(count - 1e-9);
      }),
      settings,
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(anyTriangle, ({ count, triangle }) => {
        const matrix = matrixOfTriangle(count, triangle);
        const turned = matrix.toReversed().map((row) => row.toReversed());
        const [before, after] = [judged(matrix), judged(turned)];
        after.weights.toReversed().forEach((weight, i) => {
          expect(weight).toBeCloseTo(before.weights[i], 11);
        });
        expect(after.consistencyRatio).toBeCloseTo(before.consistencyRatio, 10);
      }),
      settings,
    );
  });
});

describe('consistency', () => {
  it('of a contradiction in a circle is flagged, and names the judgements with what would fit', () => {
    // a is 5 times b, b is 5 times c, yet c is 5 times a.
    const result = judged(matrixOfTriangle(3, [5, 1 / 5, 5]));
    expect(result.acceptable).toBe(false);
    expect(result.consistencyRatio).toBeGreaterThan(1);
    expect(result.worst).toHaveLength(3);
    for (const { weighed, given, consistent, deviation } of result.worst) {
      expect(weighed).toBeCloseTo(1, 9);
      expect(deviation).toBeCloseTo(5, 8);
      // The other two say 25 times the other way.
      expect(consistent).toBeCloseTo(given > 1 ? 1 / 25 : 25, 9);
    }
  });

  it('names the one judgement that was turned round first, with what all others say of it', () => {
    const weights = [0.4, 0.3, 0.15, 0.1, 0.05];
    const matrix = weights.map((a) => weights.map((b) => a / b));
    matrix[1][4] = 1 / matrix[1][4];
    matrix[4][1] = 1 / matrix[4][1];
    const [worst] = judged(matrix).worst;
    expect([worst.first, worst.second, worst.given]).toEqual(['I2', 'I5', matrix[1][4]]);
    expect(worst.consistent).toBeCloseTo(6, 9);
  });

  it('becomes perfect when every judgement is replaced by what the weights say, and keeps them', () => {
    fc.assert(
      fc.property(anyTriangle, ({ count, triangle }) => {
        const matrix = matrixOfTriangle(count, triangle).map((row) => [...row]);
        const all = judgedWeights(codes(count), matrix, 'saaty-2005', 1000);
        if (all.kind === 'problem') throw new Error(all.code);
        for (const { first, second, weighed } of all.worst) {
          const [i, j] = [first, second].map((code) => codes(count).indexOf(code));
          matrix[i][j] = weighed;
          matrix[j][i] = 1 / weighed;
        }
        const mended = judged(matrix);
        expect(mended.consistencyRatio).toBeCloseTo(0, 7);
        mended.weights.forEach((weight, i) => {
          expect(weight).toBeCloseTo(all.weights[i], 7);
        });
      }),
      settings,
    );
  });

  it('of one or two items is always perfect', () => {
    expect(judged([[1]])).toMatchObject({ weights: [1], consistencyRatio: 0, lambdaMax: 1 });
    expect(
      judged([
        [1, 9],
        [1 / 9, 1],
      ]),
    ).toMatchObject({ consistencyRatio: 0, acceptable: true });
  });

  it('says which table its ratio is taken against: the two differ by up to 11 %', () => {
    const matrix = matrixOfTriangle(3, [3, 5, 3]);
    const ratio = (table: 'saaty-1980' | 'saaty-2005') => {
      const result = judgedWeights(codes(3), matrix, table);
      if (result.kind === 'problem') throw new Error(result.code);
      return result.consistencyRatio;
    };
    expect(ratio('saaty-2005') / ratio('saaty-1980')).toBeCloseTo(0.58 / 0.52, 10);
    for (const table of Object.values(randomIndices)) expect(table).toHaveLength(15);
    expect(() => randomIndex('saaty-1980', 16)).toThrow('16 items');
  });
});

describe('several judges', () => {
  const judge = (name: string, ...comparisons: number[]) => ({ name, comparisons });

  it('are one by the geometric mean of each judgement, which stays reciprocal', () => {
    const matrices = [matrixOfTriangle(3, [2, 4, 2]), matrixOfTriangle(3, [8, 9, 1 / 2])];
    const group = groupJudgement(matrices);
    expect(group[0][1]).toBeCloseTo(4, 12);
    expect(group[0][2]).toBeCloseTo(6, 12);
    expect(group[1][2]).toBeCloseTo(1, 12);
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++) expect(group[i][j] * group[j][i]).toBeCloseTo(1, 14);
    expect(() => groupJudgement([])).toThrow('at least one judge');
  });

  it('who say the same weigh as one of them; who say the opposite weigh all alike', () => {
    const [a, b] = [judge('Wang', 3, 5, 2), judge('Li', 1 / 3, 1 / 5, 1 / 2)];
    const derive = (...judges: (typeof a)[]) => {
      const result = analyticHierarchy(codes(3), judges, 'saaty-2005');
      if (result.kind === 'problem') throw new Error(result.code);
      return result;
    };
    derive(a, { ...a, name: 'Zhao' }).weights.forEach((weight, i) => {
      expect(weight).toBeCloseTo(derive(a).weights[i], 12);
    });
    for (const weight of derive(a, b).weights) expect(weight).toBeCloseTo(1 / 3, 12);
    const { judges } = derive(a, b).diagnostics;
    expect(judges.map(({ name }) => name)).toEqual(['Wang', 'Li']);
    expect(judges[0].weights).toEqual(derive(a).weights);
    expect(judges[0].consistencyRatio).toBeGreaterThan(0);
  });

  it('without a complete triangle are a problem that names the judge', () => {
    const result = analyticHierarchy(codes(3), [judge('Wang', 3, 5)], 'saaty-2005');
    const params = { judge: 'Wang', count: 2, wanted: 3 };
    expect(result).toEqual({ kind: 'problem', code: 'weighting.comparisons-count', params });
    expect(analyticHierarchy(codes(3), [], 'saaty-2005')).toMatchObject({
      code: 'weighting.no-judges',
    });
  });
});

describe('matrices that hold no judgements', () => {
  const problem = (matrix: PairwiseMatrix, count = matrix.length) => {
    const result = judgedWeights(codes(count), matrix, 'saaty-2005');
    return result.kind === 'problem' ? { code: result.code, ...result.params } : result.weights;
  };

  it('are a problem that names the pair', () => {
    expect(
      problem([
        [1, 2],
        [2, 1],
      ]),
    ).toEqual({
      code: 'weighting.not-reciprocal',
      first: 'I1',
      second: 'I2',
      value: 2,
      back: 2,
    });
    expect(
      problem([
        [2, 3],
        [1 / 3, 1],
      ]),
    ).toMatchObject({ code: 'weighting.not-reciprocal', first: 'I1' });
    for (const bad of [0, -3, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(
        problem([
          [1, bad],
          [1, 1],
        ]),
      ).toMatchObject({ code: 'weighting.judgement-invalid' });
    }
  });

  it('are a problem when empty, not square, or too large', () => {
    expect(problem([])).toMatchObject({ code: 'weighting.no-items' });
    expect(problem([[1, 2], [0.5]])).toMatchObject({ code: 'weighting.row-length', row: 2 });
    expect(problem([[1]], 2)).toMatchObject({ code: 'weighting.row-length' });
    const large = Array.from({ length: 16 }, () => new Array<number>(16).fill(1));
    expect(problem(large)).toMatchObject({
      code: 'weighting.too-many-items',
      count: 16,
      maximum: 15,
    });
    expect(() => matrixOfTriangle(3, [1])).toThrow('triangle of 3');
  });

  it('that never settle are a problem instead of any weights', () => {
    // Steep enough that the other eigenvalues are all but as great as the first.
    const steep = matrixOfTriangle(3, [1e12, 1e-12, 1e12]);
    const lopsided = steep.map((row) => [...row]);
    lopsided[0][1] *= 2;
    lopsided[1][0] /= 2;
    expect(problem(lopsided)).toMatchObject({ code: 'weighting.no-convergence' });
  });
});
