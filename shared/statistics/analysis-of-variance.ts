import { checkFinite } from './check-values.ts';
import { mean } from './mean.ts';

/** Mean squares of a table of n subjects, each rated once by the same k judges. */
export interface TwoWayMeanSquares {
  /** n, at least 2. */
  readonly subjects: number;
  /** k, at least 2. */
  readonly judges: number;
  /** Between subjects, n − 1 degrees of freedom. */
  readonly between: number;
  /** Within subjects, n(k − 1). */
  readonly within: number;
  /** Between judges, k − 1. */
  readonly judge: number;
  /** What is left, (n − 1)(k − 1). */
  readonly residual: number;
}

/** A sum of squares, 0 where it is no more than rounding beside the total. */
function settled(squares: number, total: number): number {
  return squares <= 1e-24 * total ? 0 : squares;
}

/**
 * The two-way analysis of variance without replication. Rows are subjects, columns judges.
 *
 * Sums of squares under 1e-24 of the total are rounding and count as 0, so that perfect agreement is
 * recognised.
 *
 * @throws RangeError for values that are not finite
 */
export function twoWayMeanSquares(ratings: readonly (readonly number[])[]): TwoWayMeanSquares {
  ratings.forEach(checkFinite);
  const [subjects, judges] = [ratings.length, ratings[0].length];
  const subjectMeans = ratings.map((row) => mean(row));
  const judgeMeans = ratings[0].map((_, j) => mean(ratings.map((row) => row[j])));
  const middle = mean(subjectMeans);
  let [between, judge, within, residual] = [0, 0, 0, 0];
  for (const value of subjectMeans) between += judges * (value - middle) ** 2;
  for (const value of judgeMeans) judge += subjects * (value - middle) ** 2;
  ratings.forEach((row, i) => {
    row.forEach((value, j) => {
      within += (value - subjectMeans[i]) ** 2;
      residual += (value - subjectMeans[i] - (judgeMeans[j] - middle)) ** 2;
    });
  });
  const total = between + within;
  return {
    subjects,
    judges,
    between: settled(between, total) / (subjects - 1),
    within: settled(within, total) / (subjects * (judges - 1)),
    judge: settled(judge, total) / (judges - 1),
    residual: settled(residual, total) / ((subjects - 1) * (judges - 1)),
  };
}
