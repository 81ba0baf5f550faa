import { onLine } from './curve.ts';
import { type FlatCurves, scoreByPieces } from './flat-curves.ts';
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
    scores[to + i] = onLine(figures[at], first, width, base, slope);
  }
}

function scoreOnPieces(
  flat: FlatCurves,
  k: number,
  figures: Float64Array,
  { from, step, to, size }: ColumnPlace,
  scores: Float64Array,
): void {
  const { wholeOffset, wholeScores } = flat;
  const first = flat.offset[k];
  const last = flat.offset[k + 1] - 1;
  const firstWhole = flat.firstWhole[k];
  const wholes = wholeOffset[k];
  const wholeCount = wholeOffset[k + 1] - wholes;
  known(figures[0] + scores[0] + wholeScores[0]);
  for (let i = 0, at = from; i < size; i++, at += step) {
    const x = figures[at];
    const whole = x | 0;
    const place = whole - firstWhole;
    scores[to + i] =
      whole === x && place >= 0 && place < wholeCount
        ? wholeScores[wholes + place]
        : scoreByPieces(flat, first, last, x);
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
export function scoreOf(flat: FlatCurves, k: number, x: number): number {
  const { isLine, lines, offset } = flat;
  if (isLine[k] === 0) return scoreByPieces(flat, offset[k], offset[k + 1] - 1, x);
  return onLine(x, lines[4 * k], lines[4 * k + 1], lines[4 * k + 2], lines[4 * k + 3]);
}
