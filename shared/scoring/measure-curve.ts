import { assertNever } from '#shared/assert-never.ts';
import type { Measure, NumericMeasure } from '#shared/domain/framework/measure.ts';
import type { Curve } from './curve.ts';

interface Point {
  readonly value: number;
  readonly score: number;
}

function linear(points: readonly Point[]): Curve {
  const rising = points.toSorted((a, b) => a.value - b.value);
  return { kind: 'linear', xs: rising.map((p) => p.value), ys: rising.map((p) => p.score) };
}

function numericCurve(rule: NumericMeasure['rule']): Curve {
  switch (rule.kind) {
    case 'goalposts':
      return linear([
        { value: rule.worst, score: 0 },
        { value: rule.best, score: 100 },
      ]);
    case 'piecewise':
      return linear(rule.points);
    case 'bands': {
      const rising = rule.bands.toSorted((a, b) => a.from - b.from);
      return {
        kind: 'step',
        below: rule.below,
        froms: rising.map((band) => band.from),
        scores: rising.map((band) => band.score),
      };
    }
    default:
      return assertNever(rule);
  }
}

/**
 * The curve by which a measure scores its raw value.
 *
 * - rubric: straight lines through (level value, score), so that a mean of 3.5 lies between levels
 * - scale: (minimum, 0)–(maximum, 100), or from zero (0, 0)–(maximum, 100)
 * - numeric goalposts: (worst, 0)–(best, 100); piecewise: its points; bands: steps
 * - checklist and survey: the raw value is the score already, 0 to 100
 *
 * Points are put in rising order, so that goalposts read either way round.
 */
export function curveOf(measure: Measure): Curve {
  switch (measure.kind) {
    case 'rubric':
      return linear(measure.levels);
    case 'scale':
      return linear([
        { value: measure.origin === 'zero' ? 0 : measure.minimum, score: 0 },
        { value: measure.maximum, score: 100 },
      ]);
    case 'numeric':
      return numericCurve(measure.rule);
    case 'checklist':
    case 'survey':
      return { kind: 'linear', xs: [0, 100], ys: [0, 100] };
    default:
      return assertNever(measure);
  }
}
