import type { z } from 'zod';
import { assertNever } from '#shared/assert-never.ts';
import type { Measure, SurveyMeasure } from '#shared/domain/framework/measure.ts';
import type { BandsRule, NumericRule } from '#shared/domain/framework/numeric-rule.ts';
import type { Curve } from './curve.ts';

interface Point {
  readonly value: number;
  readonly score: number;
}

const identity: Curve = { kind: 'linear', xs: [0, 100], ys: [0, 100] };

function linear(points: readonly Point[]): Curve {
  const rising = points.toSorted((a, b) => a.value - b.value);
  return { kind: 'linear', xs: rising.map((p) => p.value), ys: rising.map((p) => p.score) };
}

function steps({ below, bands }: Pick<z.infer<typeof BandsRule>, 'below' | 'bands'>): Curve {
  const rising = bands.toSorted((a, b) => a.from - b.from);
  return {
    kind: 'step',
    below,
    froms: rising.map((band) => band.from),
    scores: rising.map((band) => band.score),
  };
}

function targetCurve(rule: Extract<NumericRule, { kind: 'target' }>): Curve {
  const { from, to, toleranceBelow, toleranceAbove } = rule;
  const top = from === to ? [from] : [from, to];
  return linear([
    { value: from - toleranceBelow, score: 0 },
    ...top.map((value) => ({ value, score: 100 })),
    { value: to + toleranceAbove, score: 0 },
  ]);
}

function numericCurve(rule: NumericRule): Curve {
  switch (rule.kind) {
    case 'goalposts':
    case 'z-score':
      return linear([
        { value: rule.worst, score: 0 },
        { value: rule.best, score: 100 },
      ]);
    case 'piecewise':
      return linear(rule.points);
    case 'bands':
      return steps(rule);
    case 'target':
      return targetCurve(rule);
    case 'percentile':
      return rule.steps === undefined ? identity : steps(rule.steps);
    default:
      return assertNever(rule);
  }
}

function surveyCurve({ statistic }: SurveyMeasure): Curve {
  switch (statistic) {
    case 'mean':
    case 'top-share':
      return identity;
    case 'nps':
      return { kind: 'linear', xs: [-100, 100], ys: [0, 100] };
    default:
      return assertNever(statistic);
  }
}

/**
 * The curve by which a measure scores its raw value; where it compares with peers, the percentile or z.
 *
 * - rubric: straight lines through (level value, score), so that a mean of 3.5 lies between levels
 * - scale: (minimum, 0)–(maximum, 100), or from zero (0, 0)–(maximum, 100)
 * - goalposts, z-score: (worst, 0)–(best, 100); piecewise: its points; bands: steps; target: up to
 *   100 over the tolerance below, flat, and down over the tolerance above
 * - percentile: the percentile itself, or steps over it
 * - deduction: (0, 100)–(full, 0) over the points deducted
 * - checklist, survey mean and share: the raw value is the score already, 0 to 100; nps: (−100, 0)–(100, 100)
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
    case 'ratio':
    case 'derived':
      return numericCurve(measure.rule);
    case 'deduction':
      return { kind: 'linear', xs: [0, measure.full], ys: [100, 0] };
    case 'checklist':
      return identity;
    case 'survey':
      return surveyCurve(measure);
    default:
      return assertNever(measure);
  }
}
