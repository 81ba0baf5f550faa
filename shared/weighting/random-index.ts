import type { RandomIndexName } from '#shared/domain/framework/weighting.ts';

/**
 * The mean consistency index of random judgements of 1, 2, …, 15 items.
 *
 * - 1980: Saaty, The Analytic Hierarchy Process, McGraw-Hill, table of random consistency
 * - 2005: Saaty, Theory and Applications of the Analytic Network Process, RWS Publications, p. 31
 *
 * The tables differ by up to 11 % (three items), so a ratio is only said together with its table.
 */
export const randomIndices: Readonly<Record<RandomIndexName, readonly number[]>> = {
  'saaty-1980': [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  'saaty-2005': [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
};

/**
 * The random index for a number of items.
 *
 * @throws RangeError when the table has none: fewer than 1 or more than 15 items
 */
export function randomIndex(table: RandomIndexName, count: number): number {
  const value = randomIndices[table][count - 1];
  if (value === undefined) throw new RangeError(`No random index is published for ${count} items.`);
  return value;
}
