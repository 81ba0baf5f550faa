import { assertNever } from '#shared/assert-never.ts';
import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type {
  ChecklistMeasure,
  Measure,
  NumericMeasure,
  RatioMeasure,
} from '#shared/domain/framework/measure.ts';
import type {
  ChecklistAnswers,
  DeductionFindings,
  ObservedValue,
  RatioValue,
} from '#shared/domain/observation.ts';
import { curveOf } from '#shared/scoring/measure-curve.ts';
import type { Random } from './random.ts';

type Quantity = NumericMeasure | RatioMeasure;

function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

function within(measure: Quantity, value: number): number {
  const low = measure.minimum ?? Number.NEGATIVE_INFINITY;
  const high = measure.maximum ?? Number.POSITIVE_INFINITY;
  return Math.min(high, Math.max(low, rounded(value, measure.decimals ?? 1)));
}

/** A best value at the first or last point is beaten a little, as real figures do. */
function atOrBeyond(xs: readonly number[], ys: readonly number[], x: number, random: Random) {
  const last = xs.length - 1;
  const beyond = 0.12 * random.next() * (xs[last] - xs[0]);
  if (x === xs[last] && ys[last] > ys[last - 1]) return x + beyond;
  if (x === xs[0] && ys[0] > ys[1]) return x - beyond;
  return x;
}

/** A raw value on straight lines where the score is `score`; at an end of the lines when none is. */
function onLines(xs: readonly number[], ys: readonly number[], score: number, random: Random) {
  const found: number[] = [];
  for (let i = 0; i + 1 < xs.length; i++) {
    const [low, high] = [Math.min(ys[i], ys[i + 1]), Math.max(ys[i], ys[i + 1])];
    if (score < low || score > high) continue;
    const share = high === low ? random.next() : (score - ys[i]) / (ys[i + 1] - ys[i]);
    found.push(xs[i] + share * (xs[i + 1] - xs[i]));
  }
  const nearest = ys.reduce(
    (a, y, i) => (Math.abs(y - score) < Math.abs(ys[a] - score) ? i : a),
    0,
  );
  return atOrBeyond(xs, ys, found.length > 0 ? random.pick(found) : xs[nearest], random);
}

function quantity(measure: Quantity, score: number, random: Random): number {
  const curve = curveOf(measure);
  if (curve.kind === 'linear') {
    return within(measure, onLines(curve.xs, curve.ys, score, random));
  }
  const scores = [curve.below, ...curve.scores];
  const nearest = scores.reduce(
    (a, s, i) => (Math.abs(s - score) < Math.abs(scores[a] - score) ? i : a),
    0,
  );
  const first = curve.froms[0];
  const from = nearest === 0 ? Math.max(measure.minimum ?? 0, first / 2) : curve.froms[nearest - 1];
  const to = curve.froms[nearest] ?? from * 1.4 + 1;
  return within(measure, from + random.next() * (to - from) * 0.9);
}

function answers(measure: ChecklistMeasure, share: number, random: Random): ChecklistAnswers {
  return Object.fromEntries(
    measure.items.map(({ code, critical }) => {
      const met = random.chance(critical ? Math.min(1, share * 1.5 + 0.2) : share);
      return [code, met ? 'met' : 'not-met'];
    }),
  );
}

/** A ratio over some dozens of cases, as near to `score` as whole cases come. */
function bothSides(measure: RatioMeasure, score: number, random: Random): RatioValue {
  const denominator = random.integer(24, 60);
  const share = quantity(measure, score, random) / measure.factor;
  return { numerator: Math.round(share * denominator), denominator };
}

/** Findings drawn until about the points that leave `score` are gone; none was revisited. */
function findings(measure: DeductionMeasure, score: number, random: Random): DeductionFindings {
  const counts: Record<string, number> = {};
  let left = (measure.full * (100 - score)) / 100;
  for (const item of measure.items.filter(({ points }) => points > 0)) {
    const most = Math.floor(left / item.points);
    const count = most > 0 ? random.integer(0, Math.min(most, 3)) : 0;
    if (count > 0) counts[item.code] = count;
    left -= count * item.points;
  }
  return { counts, revisits: 0 };
}

/**
 * A value that scores about `score`, as it would be found on a visit.
 *
 * @param score 0 to 100; rubrics take the nearest level, checklists meet about that share of items
 */
export function plausibleValue(measure: Measure, score: number, random: Random): ObservedValue {
  switch (measure.kind) {
    case 'rubric':
      return measure.levels.reduce((a, level) =>
        Math.abs(level.score - score) < Math.abs(a.score - score) ? level : a,
      ).value;
    case 'checklist':
      return answers(measure, score / 100, random);
    case 'scale': {
      const lowest = measure.origin === 'zero' ? 0 : measure.minimum;
      const value = Math.round(lowest + (score / 100) * (measure.maximum - lowest));
      return Math.max(measure.minimum, value);
    }
    case 'numeric':
      return quantity(measure, score, random);
    case 'survey':
    case 'derived':
      return score;
    case 'ratio':
      return bothSides(measure, score, random);
    case 'deduction':
      return findings(measure, score, random);
    default:
      return assertNever(measure);
  }
}
