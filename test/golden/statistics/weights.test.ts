import { describe, expect, it } from 'vitest';
import { judgedWeights } from '#shared/weighting/analytic-hierarchy.ts';
import { criticWeights } from '#shared/weighting/critic-weights.ts';
import { entropyWeights } from '#shared/weighting/entropy-weights.ts';
import { rankOrderCentroid } from '#shared/weighting/rank-order-centroid.ts';
import { expectPrinted } from './printed.ts';
import { criticOfThree, drinks, entropyOfTwo } from './published-cases.ts';

function drinksMatrix(): number[][] {
  const matrix = drinks.items.map(() => drinks.items.map(() => 1));
  for (const [first, second, value] of drinks.judgements) {
    const [i, j] = [drinks.items.indexOf(first), drinks.items.indexOf(second)];
    matrix[i][j] = value;
    matrix[j][i] = 1 / value;
  }
  return matrix;
}

describe('pairwise judgements on drinks (Saaty 2008)', () => {
  const judged = (table: 'saaty-1980' | 'saaty-2005') => {
    const result = judgedWeights(drinks.items, drinksMatrix(), table);
    if (result.kind === 'problem') throw new Error(result.code);
    return result;
  };

  it.each(drinks.items.map((item, i) => [item, drinks.weights[item], i] as const))(
    '%s weighs %d',
    (_, weight, i) => {
      expectPrinted(judged('saaty-2005').weights[i], weight, 3);
    },
  );

  it.each(['saaty-1980', 'saaty-2005'] as const)('the ratio is .022 with the table %s', (table) => {
    expectPrinted(judged(table).consistencyRatio, drinks.ratio, 3);
  });

  it('the index gives the ratio .0235 with the random index of Donegan and Dodd', () => {
    const { consistencyIndex } = judged('saaty-2005');
    expectPrinted(consistencyIndex / drinks.doneganDodd.index, drinks.doneganDodd.ratio, 4);
  });
});

it('entropy weights of the two-by-two case', () => {
  const derived = entropyWeights(['a', 'b'], entropyOfTwo.matrix);
  if (derived.kind === 'problem') throw new Error(derived.code);
  entropyOfTwo.weights.forEach((weight, i) => {
    expectPrinted(derived.weights[i], weight, 6);
  });
});

it('CRITIC weights of Diakoulaki and others 1995', () => {
  const derived = criticWeights(['a', 'b', 'c'], criticOfThree.matrix, [
    'higher',
    'higher',
    'higher',
  ]);
  if (derived.kind === 'problem') throw new Error(derived.code);
  criticOfThree.weights.forEach((weight, i) => {
    expectPrinted(derived.weights[i], weight, 8);
  });
});

it.each([
  [[1]],
  [[0.75, 0.25]],
  [[0.6111, 0.2778, 0.1111]],
  [[0.5208, 0.2708, 0.1458, 0.0625]],
  [[0.4567, 0.2567, 0.1567, 0.09, 0.04]],
])('rank-order centroid weights %j (Barron and Barrett 1996)', (published) => {
  const derived = rankOrderCentroid(published.length);
  if (derived.kind === 'problem') throw new Error(derived.code);
  published.forEach((weight, i) => {
    expectPrinted(derived.weights[i], weight, 4);
  });
  expect(derived.weights).toHaveLength(published.length);
});
