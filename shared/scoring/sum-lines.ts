import { onLine } from './curve.ts';
import { known } from './known-array.ts';
import type { SumPlace } from './sum-columns.ts';

/** Where the figures of a pass stand, and where its sums are read and put. */
export interface LinesPlace extends SumPlace {
  /** The first figure of the first column, and how far the next row is. */
  from: number;
  step: number;
}

/** A place that is filled in for every pass. */
export function linesPlace(): LinesPlace {
  return {
    from: 0,
    step: 0,
    before: 0,
    out: 0,
    size: 0,
    // No whole numbers, or V8 keeps the fields as such and learns better every time.
    under: 0.5,
    most: 0.5,
  };
}

/**
 * Adds to the sums weight · score of five columns of figures, each on a straight line of its own, one after the
 * other and without keeping the scores.
 *
 * Written out for five columns: most of the time of a pass goes into the loop and the sums, so that five columns
 * take little more than twice the time of one, measured.
 *
 * @param n by column: start, width, base, slope and weight; from place `l` on
 * @param offsets how far each column is from the first, from place `o` on
 * @returns what was put, added up: NaN when any of it is no number
 */
export function sumFiveLines(
  n: Float64Array,
  l: number,
  offsets: Int32Array,
  o: number,
  figures: Float64Array,
  scores: Float64Array,
  place: LinesPlace,
): number {
  const aStart = n[l];
  const aWidth = n[l + 1];
  const aBase = n[l + 2];
  const aSlope = n[l + 3];
  const aWeight = n[l + 4];
  const bStart = n[l + 5];
  const bWidth = n[l + 6];
  const bBase = n[l + 7];
  const bSlope = n[l + 8];
  const bWeight = n[l + 9];
  const cStart = n[l + 10];
  const cWidth = n[l + 11];
  const cBase = n[l + 12];
  const cSlope = n[l + 13];
  const cWeight = n[l + 14];
  const dStart = n[l + 15];
  const dWidth = n[l + 16];
  const dBase = n[l + 17];
  const dSlope = n[l + 18];
  const dWeight = n[l + 19];
  const eStart = n[l + 20];
  const eWidth = n[l + 21];
  const eBase = n[l + 22];
  const eSlope = n[l + 23];
  const eWeight = n[l + 24];
  const bAt = offsets[o + 1] | 0;
  const cAt = offsets[o + 2] | 0;
  const dAt = offsets[o + 3] | 0;
  const eAt = offsets[o + 4] | 0;
  // As whole numbers here, or V8 makes them so at every use.
  const step = place.step | 0;
  const before = place.before | 0;
  const out = place.out | 0;
  const size = place.size | 0;
  const { under, most } = place;
  let all = 0;
  known(figures[0] + scores[0]);
  for (let i = 0, at = place.from | 0; i < size; i = (i + 1) | 0, at = (at + step) | 0) {
    const mean =
      (scores[(before + i) | 0] +
        aWeight * onLine(figures[at], aStart, aWidth, aBase, aSlope) +
        bWeight * onLine(figures[(at + bAt) | 0], bStart, bWidth, bBase, bSlope) +
        cWeight * onLine(figures[(at + cAt) | 0], cStart, cWidth, cBase, cSlope) +
        dWeight * onLine(figures[(at + dAt) | 0], dStart, dWidth, dBase, dSlope) +
        eWeight * onLine(figures[(at + eAt) | 0], eStart, eWidth, eBase, eSlope)) /
      under;
    all += mean;
    scores[(out + i) | 0] = mean > most ? most : mean;
  }
  return all;
}
