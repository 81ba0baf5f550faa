import { known } from './known-array.ts';

/**
 * Adds to the sums weight · score of one column that is scored already.
 *
 * @param before where the sums so far stand in `scores`, and `out` where the new ones go
 */
export function sumColumn(
  scores: Float64Array,
  column: number,
  weight: number,
  before: number,
  out: number,
  size: number,
): void {
  // As whole numbers here, or V8 makes them so at every use.
  const from = column | 0;
  const read = before | 0;
  const write = out | 0;
  const end = size | 0;
  known(scores[0]);
  for (let i = 0; i < end; i = (i + 1) | 0) {
    scores[(write + i) | 0] = scores[(read + i) | 0] + weight * scores[(from + i) | 0];
  }
}

/** Adds to the sums weight · score of four columns side by side, one after the other. */
export function sumFourColumns(
  scores: Float64Array,
  column: number,
  stride: number,
  weights: Float64Array,
  node: number,
  before: number,
  out: number,
  size: number,
): void {
  const {
    [node]: aWeight,
    [node + 1]: bWeight,
    [node + 2]: cWeight,
    [node + 3]: dWeight,
  } = weights;
  const a = column | 0;
  const b = (a + stride) | 0;
  const c = (b + stride) | 0;
  const d = (c + stride) | 0;
  const read = before | 0;
  const write = out | 0;
  const end = size | 0;
  known(scores[0]);
  for (let i = 0; i < end; i = (i + 1) | 0) {
    scores[(write + i) | 0] =
      scores[(read + i) | 0] +
      aWeight * scores[(a + i) | 0] +
      bWeight * scores[(b + i) | 0] +
      cWeight * scores[(c + i) | 0] +
      dWeight * scores[(d + i) | 0];
  }
}

/**
 * Divides the sums of a group into its scores: sum ÷ under, no more than `most`.
 *
 * @returns NaN when any of them is no number
 */
export function divideSums(
  scores: Float64Array,
  sums: number,
  column: number,
  under: number,
  most: number,
  size: number,
): number {
  const read = sums | 0;
  const write = column | 0;
  const end = size | 0;
  let all = 0;
  known(scores[0]);
  for (let i = 0; i < end; i = (i + 1) | 0) {
    const mean = scores[(read + i) | 0] / under;
    all += mean;
    scores[(write + i) | 0] = mean > most ? most : mean;
  }
  return all;
}
