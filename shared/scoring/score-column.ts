import type { FlatCurves } from './flat-curves.ts';
import { known } from './known-array.ts';

/** A column of figures, `step` apart, and where in the block's scores their scores go. */
export interface ColumnPlace {
  readonly from: number;
  readonly step: number;
  readonly to: number;
  readonly size: number;
}

function scoreOnLine(
  lines: Float64Array,
  k: number,
  figures: Float64Array,
  { from, step, to, size }: ColumnPlace,
  scores: Float64Array,
): void {
  const first = lines[4 * k];
  const width = lines[4 * k + 1];
  const base = lines[4 * k + 2];
  const slope = lines[4 * k + 3];
  known(figures[0] + scores[0]);
  for (let i = 0, at = from; i < size; i++, at += step) {
    let t = figures[at] - first;
    if (t < 0) t = 0;
    else if (t > width) t = width;
    scores[to + i] = base + t * slope;
  }
}

function scoreOnPieces(
  { offset, start, base, slope }: FlatCurves,
  k: number,
  figures: Float64Array,
  { from, step, to, size }: ColumnPlace,
  scores: Float64Array,
): void {
  const firstPiece = offset[k];
  const lastPiece = offset[k + 1] - 1;
  known(figures[0] + scores[0] + start[0] + base[0] + slope[0]);
  for (let i = 0, at = from; i < size; i++, at += step) {
    const x = figures[at];
    let piece = lastPiece;
    while (piece > firstPiece && x < start[piece]) piece--;
    scores[to + i] = base[piece] + (x - start[piece]) * slope[piece];
  }
}

/** Scores a column of figures on curve `k`; one without a number has none. */
export function scoreColumn(
  flat: FlatCurves,
  k: number,
  figures: Float64Array,
  place: ColumnPlace,
  scores: Float64Array,
): void {
  if (flat.isLine[k] === 1) scoreOnLine(flat.lines, k, figures, place, scores);
  else scoreOnPieces(flat, k, figures, place, scores);
}

/** The score of one figure on curve `k`; NaN without a number. */
export function scoreOf(
  { isLine, lines, offset, start, base, slope }: FlatCurves,
  k: number,
  x: number,
): number {
  if (isLine[k] === 1) {
    const width = lines[4 * k + 1];
    let t = x - lines[4 * k];
    if (t < 0) t = 0;
    else if (t > width) t = width;
    return lines[4 * k + 2] + t * lines[4 * k + 3];
  }
  let piece = offset[k + 1] - 1;
  while (piece > offset[k] && x < start[piece]) piece--;
  return base[piece] + (x - start[piece]) * slope[piece];
}
