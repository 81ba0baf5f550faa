import { assertNever } from '#shared/assert-never.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { NumericRule } from '#shared/domain/framework/numeric-rule.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { CaseValue, WorkedCase } from '#shared/domain/framework/worked-case.ts';
import { curveOf } from '#shared/scoring/measure-curve.ts';

/** What is tried: values by indicator; what is absent is not assessed. */
export type TrialValues = WorkedCase['values'];

/** The ends and the step of a slider over raw values; `marks` where only some values can be chosen. */
export interface SliderRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly marks: readonly number[] | null;
}

function rangeOfRule(rule: NumericRule): readonly [number, number] | null {
  switch (rule.kind) {
    case 'goalposts':
      return [Math.min(rule.worst, rule.best), Math.max(rule.worst, rule.best)];
    case 'piecewise':
      return [rule.points[0].value, rule.points[rule.points.length - 1].value];
    case 'bands': {
      const first = rule.bands[0].from;
      const last = rule.bands[rule.bands.length - 1].from;
      const air = Math.max(1, (last - first) / 4);
      return [first - air, last + air];
    }
    case 'target':
      return [rule.from - rule.toleranceBelow, rule.to + rule.toleranceAbove];
    case 'percentile':
    case 'z-score':
      return null;
    default:
      return assertNever(rule);
  }
}

/** Where the raw values of an indicator that is a single number run; null for any other. */
export function sliderRange({ measure }: Indicator): SliderRange | null {
  switch (measure.kind) {
    case 'rubric': {
      const marks = measure.levels.map(({ value }) => value);
      return { minimum: marks[0], maximum: marks[marks.length - 1], step: 1, marks };
    }
    case 'scale': {
      const { minimum, maximum } = measure;
      return { minimum, maximum, step: (maximum - minimum) / 100, marks: null };
    }
    case 'survey':
      return {
        minimum: measure.statistic === 'nps' ? -100 : 0,
        maximum: 100,
        step: 1,
        marks: null,
      };
    case 'numeric': {
      const [low, high] = rangeOfRule(measure.rule) ?? [0, 100];
      const minimum = measure.minimum ?? low;
      const maximum = measure.maximum ?? Math.max(high, minimum + 1);
      return { minimum, maximum, step: 10 ** -measure.decimals, marks: null };
    }
    default:
      return null;
  }
}

/** The value at which an indicator scores best, or worst, as far as its measure says. */
export function extremeValue(indicator: Indicator, end: 'best' | 'worst'): CaseValue | null {
  const { measure } = indicator;
  const best = end === 'best';
  switch (measure.kind) {
    case 'checklist':
      return Object.fromEntries(
        measure.items.map(({ code }) => [code, best ? ('met' as const) : ('not-met' as const)]),
      );
    case 'deduction': {
      const dearest = measure.items.toSorted((a, b) => b.points - a.points)[0];
      const count = dearest.points > 0 ? Math.ceil(measure.full / dearest.points) : 0;
      return best
        ? { counts: {}, revisits: 0 }
        : { counts: { [dearest.code]: Math.min(count, 10_000) }, revisits: 0 };
    }
    case 'ratio':
      return null;
    case 'derived':
      return null;
    default:
      return extremeNumber(indicator, best);
  }
}

/** Tries the ends of the slider and what lies between on the measure's curve. */
function extremeNumber(indicator: Indicator, best: boolean): number | null {
  const range = sliderRange(indicator);
  if (range === null) return null;
  const curve = curveOf(indicator.measure);
  const corners = curve.kind === 'linear' ? curve.xs : curve.froms;
  const within = (range.marks ?? [range.minimum, ...corners, range.maximum]).filter(
    (x) => x >= range.minimum && x <= range.maximum,
  );
  const scored = within.map((x) => ({ x, score: scoreAt(curve, x) }));
  scored.sort((a, b) => (best ? b.score - a.score : a.score - b.score));
  return scored[0]?.x ?? null;
}

function scoreAt(curve: ReturnType<typeof curveOf>, x: number): number {
  if (curve.kind === 'step') {
    const reached = curve.froms.filter((from) => x >= from).length;
    return reached === 0 ? curve.below : curve.scores[reached - 1];
  }
  const { xs, ys } = curve;
  const above = xs.findIndex((at) => at > x);
  if (above < 0) return ys[ys.length - 1];
  if (above === 0) return ys[0];
  const share = (x - xs[above - 1]) / (xs[above] - xs[above - 1]);
  return ys[above - 1] + share * (ys[above] - ys[above - 1]);
}

/** Every indicator at its best, or at its worst; what cannot be said so simply is left as it is. */
export function allAt(
  framework: Framework,
  end: 'best' | 'worst',
  values: TrialValues,
): TrialValues {
  const found = indicatorsOf(framework).flatMap((indicator): [string, CaseValue][] => {
    const value = extremeValue(indicator, end) ?? values[indicator.code] ?? null;
    return value === null ? [] : [[indicator.code, value]];
  });
  return Object.fromEntries(found);
}
