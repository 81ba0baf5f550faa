import { type Curve, straightLine } from './curve.ts';
import { slackened } from './reaches.ts';

/**
 * Curves as flat arrays. Curve k's pieces are `offset[k]` to `offset[k + 1]` − 1, by rising `start`;
 * piece p gives base + (x − start)·slope. Every curve is that: a linear one begins
 * and ends with a flat piece, a step one has only flat pieces.
 */
export interface FlatCurves {
  readonly offset: Int32Array;
  readonly start: Float64Array;
  readonly base: Float64Array;
  readonly slope: Float64Array;
  /** By curve: 1 when all of it is one straight line, flat outside, which stands in `lines`. */
  readonly isLine: Uint8Array;
  /** By curve × 4: start, width, base and slope of its straight line. */
  readonly lines: Float64Array;
  /** What curve k gives whole numbers, from `firstWhole[k]` on, at `wholeOffset[k]` to `wholeOffset[k + 1]` − 1. */
  readonly firstWhole: Int32Array;
  readonly wholeOffset: Int32Array;
  readonly wholeScores: Float64Array;
}

/** For how many whole numbers a curve is worked out before, at most. */
const mostWholes = 101;

interface Piece {
  readonly start: number;
  readonly base: number;
  readonly slope: number;
}

/** A curve's pieces after its first one. */
function risingPieces(curve: Curve): Piece[] {
  if (curve.kind === 'step') {
    const { froms, scores } = curve;
    return froms.map((from, i) => ({ start: slackened(from), base: scores[i], slope: 0 }));
  }
  const { xs, ys } = curve;
  const last = xs.length - 1;
  return xs.map((x, i) => {
    const slope = i === last ? 0 : (ys[i + 1] - ys[i]) / (xs[i + 1] - x);
    return { start: x, base: ys[i], slope: Number.isFinite(slope) ? slope : 0 };
  });
}

/** The score of `x` by a curve's pieces, from place `first` to `last`. */
export function scoreByPieces(
  { start, base, slope }: Pick<FlatCurves, 'start' | 'base' | 'slope'>,
  first: number,
  last: number,
  x: number,
): number {
  let piece = last;
  while (piece > first && x < start[piece]) piece--;
  return base[piece] + (x - start[piece]) * slope[piece];
}

type Wholes = Pick<FlatCurves, 'firstWhole' | 'wholeOffset' | 'wholeScores'>;

/**
 * What curves give whole numbers between their ends, by their pieces. Levels, points and counts are whole numbers:
 * looking them up spares a search that processors cannot foresee, most of the time of a rubric, measured.
 */
function tabulate(flat: Omit<FlatCurves, keyof Wholes>): Wholes {
  const { offset, start, isLine } = flat;
  const firstWhole = new Int32Array(isLine.length);
  const wholeOffset = new Int32Array(isLine.length + 1);
  const wholeScores: number[] = [];
  isLine.forEach((line, k) => {
    const last = offset[k + 1] - 1;
    const from = Math.floor(start[offset[k]]);
    const to = Math.ceil(start[last]);
    if (line === 0 && to - from < mostWholes && Math.abs(from) < 2 ** 30) {
      firstWhole[k] = from;
      for (let x = from; x <= to; x++) wholeScores.push(scoreByPieces(flat, offset[k], last, x));
    }
    wholeOffset[k + 1] = wholeScores.length;
  });
  return { firstWhole, wholeOffset, wholeScores: Float64Array.from(wholeScores) };
}

/**
 * Flattens curves. The first piece of each is flat and holds everything under the second: a search
 * from the last piece down ends at it without comparing.
 */
export function flattenCurves(curves: readonly Curve[]): FlatCurves {
  const pieces: Piece[] = [];
  const offset = new Int32Array(curves.length + 1);
  curves.forEach((curve, k) => {
    const rising = risingPieces(curve);
    const base = curve.kind === 'step' ? curve.below : curve.ys[0];
    pieces.push({ start: rising[0].start, base, slope: 0 }, ...rising);
    offset[k + 1] = pieces.length;
  });
  const found = curves.map(straightLine);
  const flat = {
    isLine: Uint8Array.from(found, (line) => (line === null ? 0 : 1)),
    lines: Float64Array.from(
      found.flatMap((line) =>
        line === null ? [0, 0, 0, 0] : [line.start, line.width, line.base, line.slope],
      ),
    ),
    offset,
    start: Float64Array.from(pieces, (piece) => piece.start),
    base: Float64Array.from(pieces, (piece) => piece.base),
    slope: Float64Array.from(pieces, (piece) => piece.slope),
  };
  return { ...flat, ...tabulate(flat) };
}
