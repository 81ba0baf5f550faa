import { assertNever } from '#shared/assert-never.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import type { Curve } from '#shared/scoring/curve.ts';
import { curveOf } from '#shared/scoring/measure-curve.ts';
import { rangeOf } from './measure-parts.ts';

/** A point of the picture, in raw value and score. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** One line of the picture's table. */
export type CurveRow =
  /** Straight between two values. */
  | {
      readonly kind: 'line';
      readonly x0: number;
      readonly x1: number;
      readonly y0: number;
      readonly y1: number;
    }
  /** One score from a value (inclusive; null: from below) up to another (null: without end). */
  | {
      readonly kind: 'step';
      readonly from: number | null;
      readonly to: number | null;
      readonly score: number;
    };

/** A measure's curve as a picture and as its table. */
export interface CurvePreview {
  readonly curve: Curve;
  /** The raw values shown, left to right. */
  readonly domain: readonly [number, number];
  readonly points: readonly CurvePoint[];
  /** Raw values worth naming under the picture. */
  readonly ticks: readonly number[];
  readonly rows: readonly CurveRow[];
}

/** What the curve is over: what is entered, or what is made of it before it is scored. */
export type CurveAxis = 'raw' | 'percentile' | 'z' | 'deducted' | 'met' | 'answered';

/** What the curve of a measure is over. */
export function axisOf(measure: Measure): CurveAxis {
  switch (measure.kind) {
    case 'numeric':
    case 'ratio':
    case 'derived':
      if (measure.rule.kind === 'percentile') return 'percentile';
      return measure.rule.kind === 'z-score' ? 'z' : 'raw';
    case 'deduction':
      return 'deducted';
    case 'checklist':
      return 'met';
    case 'survey':
      return 'answered';
    case 'rubric':
    case 'scale':
      return 'raw';
    default:
      return assertNever(measure);
  }
}

/** Values that the curve's axis can have, where that is known; null where it goes on. */
function boundsOf(measure: Measure): readonly [number | null, number | null] {
  switch (axisOf(measure)) {
    case 'percentile':
    case 'met':
      return [0, 100];
    case 'answered':
      return measure.kind === 'survey' && measure.statistic === 'nps' ? [-100, 100] : [0, 100];
    case 'deducted':
      return [0, null];
    case 'z':
      return [null, null];
    case 'raw':
      break;
  }
  switch (measure.kind) {
    case 'numeric':
    case 'ratio':
      return [measure.minimum ?? null, measure.maximum ?? null];
    case 'rubric':
    case 'scale':
      return rangeOf(measure) ?? [null, null];
    default:
      return [null, null];
  }
}

/** How far the picture goes on where the score no longer changes, as a share of where it does. */
const beyond = 0.4;

/** From a little before the first change of the score to a little after the last, within the bounds. */
function domainOf(measure: Measure, xs: readonly number[]): readonly [number, number] {
  const [minimum, maximum] = boundsOf(measure);
  const first = Math.min(...xs);
  const last = Math.max(...xs);
  const room = beyond * (last - first || Math.abs(last) || 1);
  const low = Math.min(first, Math.max(minimum ?? Number.NEGATIVE_INFINITY, first - room));
  const high = Math.max(last, Math.min(maximum ?? Number.POSITIVE_INFINITY, last + room));
  return [low, high > low ? high : low + 1];
}

function linearPoints(
  xs: readonly number[],
  ys: readonly number[],
  domain: readonly [number, number],
) {
  const points = xs.map((x, i) => ({ x, y: ys[i] }));
  const first = points[0];
  const last = points[points.length - 1];
  return [
    ...(domain[0] < first.x ? [{ x: domain[0], y: first.y }] : []),
    ...points,
    ...(domain[1] > last.x ? [{ x: domain[1], y: last.y }] : []),
  ];
}

function stepPoints(curve: Extract<Curve, { kind: 'step' }>, domain: readonly [number, number]) {
  const points: CurvePoint[] = [{ x: domain[0], y: curve.below }];
  let y = curve.below;
  curve.froms.forEach((from, i) => {
    points.push({ x: from, y }, { x: from, y: curve.scores[i] });
    y = curve.scores[i];
  });
  return [...points, { x: domain[1], y }];
}

function rowsOf(curve: Curve): CurveRow[] {
  if (curve.kind === 'linear') {
    const { xs, ys } = curve;
    return xs.slice(1).map((x1, i) => ({ kind: 'line', x0: xs[i], x1, y0: ys[i], y1: ys[i + 1] }));
  }
  const { below, froms, scores } = curve;
  return [
    { kind: 'step', from: null, to: froms[0], score: below },
    ...froms.map(
      (from, i): CurveRow => ({ kind: 'step', from, to: froms[i + 1] ?? null, score: scores[i] }),
    ),
  ];
}

/** The curve by which `measure` scores, drawn from what the scoring engine uses. */
export function previewOf(measure: Measure): CurvePreview {
  const curve = curveOf(measure);
  const xs = curve.kind === 'linear' ? curve.xs : curve.froms;
  const domain = domainOf(measure, xs);
  return {
    curve,
    domain,
    points:
      curve.kind === 'linear'
        ? linearPoints(curve.xs, curve.ys, domain)
        : stepPoints(curve, domain),
    ticks: [...new Set(xs)],
    rows: rowsOf(curve),
  };
}
