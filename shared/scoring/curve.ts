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

/**
 * The score of the raw value `x` on `curve`.
 *
 * @param x a finite number
 * @returns 0 to 100
 */
export function scoreOn(curve: Curve, x: number): number {
  const part = partOf(curve, x);
  if (part.kind !== 'segment') return part.score;
  return part.y0 + (x - part.x0) * ((part.y1 - part.y0) / (part.x1 - part.x0));
}
