import { assertNever } from '#shared/assert-never.ts';
import { reaches } from './reaches.ts';

/** A measure as a function of the raw value: straight lines, or steps. */
export type Curve =
  | {
      readonly kind: 'linear';
      /** Rising raw values, two or more, and the scores there; flat outside. */
      readonly xs: readonly number[];
      readonly ys: readonly number[];
    }
  | {
      readonly kind: 'step';
      /** The score under the first `from`. */
      readonly below: number;
      /** Rising lower bounds, inclusive, and the score from each on. */
      readonly froms: readonly number[];
      readonly scores: readonly number[];
    };

/** The part of a curve on which a raw value falls. */
export type CurvePart =
  /** Between two points: y0 + (x − x0)·(y1 − y0)/(x1 − x0). */
  | {
      readonly kind: 'segment';
      readonly x0: number;
      readonly y0: number;
      readonly x1: number;
      readonly y1: number;
    }
  /** At or beyond the first or the last point. */
  | {
      readonly kind: 'flat';
      readonly side: 'first' | 'last';
      readonly x: number;
      readonly score: number;
    }
  /** On a step; null bounds are open. */
  | {
      readonly kind: 'band';
      readonly from: number | null;
      readonly to: number | null;
      readonly score: number;
    };

function linearPart(xs: readonly number[], ys: readonly number[], x: number): CurvePart {
  const last = xs.length - 1;
  if (x >= xs[last]) return { kind: 'flat', side: 'last', x: xs[last], score: ys[last] };
  if (x <= xs[0]) return { kind: 'flat', side: 'first', x: xs[0], score: ys[0] };
  let i = 0;
  while (x >= xs[i + 1]) i++;
  return { kind: 'segment', x0: xs[i], y0: ys[i], x1: xs[i + 1], y1: ys[i + 1] };
}

/** The part of `curve` on which the raw value `x` falls. */
export function partOf(curve: Curve, x: number): CurvePart {
  switch (curve.kind) {
    case 'linear':
      return linearPart(curve.xs, curve.ys, x);
    case 'step': {
      const { below, froms, scores } = curve;
      let i = -1;
      while (i + 1 < froms.length && reaches(x, froms[i + 1])) i++;
      return {
        kind: 'band',
        from: froms[i] ?? null,
        to: froms[i + 1] ?? null,
        score: i < 0 ? below : scores[i],
      };
    }
    default:
      return assertNever(curve);
  }
}

/** A straight line, flat outside: base + t·slope, with t = x − start no less than 0 and no more than width. */
export interface StraightLine {
  readonly start: number;
  readonly width: number;
  readonly base: number;
  readonly slope: number;
}

/** The score of `x` on a straight line, as in `StraightLine`; NaN of NaN. */
export function onLine(
  x: number,
  start: number,
  width: number,
  base: number,
  slope: number,
): number {
  let t = x - start;
  if (t < 0) t = 0;
  else if (t > width) t = width;
  return base + t * slope;
}

/**
 * The one line on which all points of a curve lie, to the last bit; null where there is none.
 *
 * Most curves are such a line, and it is quicker to read than a line for every pair of points: a rubric of
 * four levels that are 25 points apart needs no search for the level.
 */
export function straightLine(curve: Curve): StraightLine | null {
  if (curve.kind === 'step') return null;
  const { xs, ys } = curve;
  const last = xs.length - 1;
  const width = xs[last] - xs[0];
  const [start, base, slope] = [xs[0], ys[0], (ys[last] - ys[0]) / width];
  const found =
    Number.isFinite(slope) && xs.every((x, i) => onLine(x, start, width, base, slope) === ys[i]);
  return found ? { start, width, base, slope } : null;
}

/**
 * The score of the raw value `x` on `curve`.
 *
 * @param x a finite number
 * @returns 0 to 100
 */
export function scoreOn(curve: Curve, x: number): number {
  const line = straightLine(curve);
  if (line !== null) return onLine(x, line.start, line.width, line.base, line.slope);
  const part = partOf(curve, x);
  if (part.kind !== 'segment') return part.score;
  return part.y0 + (x - part.x0) * ((part.y1 - part.y0) / (part.x1 - part.x0));
}
