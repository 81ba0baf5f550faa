import { known } from './known-array.ts';

/**
 * Where in a block's scores the sums so far stand and the new ones go, and what they are divided by at last: by 1,
 * which changes nothing, until the last pass over a group.
 */
export interface SumPlace {
  before: number;
  out: number;
  size: number;
  /** Σ weight in the last pass, else 1. */
  under: number;
  /** The ceiling of the mean in the last pass, else ∞. */
  most: number;
}

/**
 * Adds to the sums weight · score of five columns that are scored already, one after the other.
 *
 * @param weights by column, from place `w` on
 * @param columns where each stands in `scores`, from place `c` on
 * @returns what was put, added up: NaN when any of it is no number
 */
export function sumFiveColumns(
  weights: Float64Array,
  w: number,
  columns: Int32Array,
  c: number,
  scores: Float64Array,
  place: SumPlace,
): number {
  const aWeight = weights[w];
  const bWeight = weights[w + 1];
  const cWeight = weights[w + 2];
  const dWeight = weights[w + 3];
  const eWeight = weights[w + 4];
  // As whole numbers here, or V8 makes them so at every use.
  const aAt = columns[c] | 0;
  const bAt = columns[c + 1] | 0;
  const cAt = columns[c + 2] | 0;
  const dAt = columns[c + 3] | 0;
  const eAt = columns[c + 4] | 0;
  const read = place.before | 0;
  const write = place.out | 0;
  const end = place.size | 0;
  const { under, most } = place;
  let all = 0;
  known(scores[0]);
  for (let i = 0; i < end; i = (i + 1) | 0) {
    const mean =
      (scores[(read + i) | 0] +
        aWeight * scores[(aAt + i) | 0] +
        bWeight * scores[(bAt + i) | 0] +
        cWeight * scores[(cAt + i) | 0] +
        dWeight * scores[(dAt + i) | 0] +
        eWeight * scores[(eAt + i) | 0]) /
      under;
    all += mean;
    scores[(write + i) | 0] = mean > most ? most : mean;
  }
  return all;
}
