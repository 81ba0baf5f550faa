import type { Measure } from '#shared/domain/framework/measure.ts';
import type { NumericRule } from '#shared/domain/framework/numeric-rule.ts';
import { meets } from './twin-readings.ts';

/*
 * The twin's curves: by interpolating between the nearest points on either side, by shares, by filtering.
 */
interface Point {
  readonly value: number;
  readonly score: number;
}

function between(points: readonly Point[], x: number): number {
  const under = points.filter((p) => p.value <= x).sort((a, b) => b.value - a.value)[0];
  const over = points.filter((p) => p.value > x).sort((a, b) => a.value - b.value)[0];
  if (under === undefined) return over.score;
  if (over === undefined) return under.score;
  const share = (x - under.value) / (over.value - under.value);
  return under.score * (1 - share) + over.score * share;
}

const percent = (share: number) => 100 * Math.min(1, Math.max(0, share));

function stepped(below: number, bands: readonly { from: number; score: number }[], x: number) {
  const reached = bands.filter((band) => meets(x, band.from));
  return reached.length === 0 ? below : reached.reduce((a, b) => (b.from > a.from ? b : a)).score;
}

function byRule(rule: NumericRule, x: number): number {
  switch (rule.kind) {
    case 'goalposts':
    case 'z-score':
      return percent((x - rule.worst) / (rule.best - rule.worst));
    case 'piecewise':
      return between(rule.points, x);
    case 'bands':
      return stepped(rule.below, rule.bands, x);
    case 'target': {
      const missed = Math.max(
        (rule.from - x) / rule.toleranceBelow,
        (x - rule.to) / rule.toleranceAbove,
      );
      return percent(1 - Math.max(0, missed));
    }
    case 'percentile':
      return rule.steps === undefined ? x : stepped(rule.steps.below, rule.steps.bands, x);
  }
}

/** The score of a raw value, or of a percentile or z where the measure compares. */
export function measured(measure: Measure, x: number): number {
  switch (measure.kind) {
    case 'rubric':
      return between(measure.levels, x);
    case 'scale': {
      const origin = measure.origin === 'zero' ? 0 : measure.minimum;
      return percent((x - origin) / (measure.maximum - origin));
    }
    case 'numeric':
    case 'ratio':
    case 'derived':
      return byRule(measure.rule, x);
    case 'deduction':
      return percent((measure.full - x) / measure.full);
    case 'checklist':
      return percent(x / 100);
    case 'survey':
      return percent(measure.statistic === 'nps' ? (x + 100) / 200 : x / 100);
  }
}
