import type { Measure, NumericMeasure, RubricMeasure } from '#shared/domain/framework/measure.ts';
import type { Text } from '#shared/domain/text.ts';
import { scoreOn } from '#shared/scoring/curve.ts';
import { curveOf } from '#shared/scoring/measure-curve.ts';

/** What a number, a ratio and a derived number have in common. */
export type Quantity = Omit<NumericMeasure, 'kind'>;

const percentage: Quantity = {
  unit: { en: '%', 'zh-CN': '%' },
  minimum: 0,
  maximum: 100,
  decimals: 1,
  rule: { kind: 'goalposts', worst: 0, best: 100 },
};

/** The raw values between which a measure is entered, where it says so. */
export function rangeOf(measure: Measure): readonly [number, number] | null {
  switch (measure.kind) {
    case 'rubric': {
      const values = measure.levels.map(({ value }) => value);
      return [Math.min(...values), Math.max(...values)];
    }
    case 'scale':
      return [measure.minimum, measure.maximum];
    case 'numeric':
    case 'ratio': {
      const { minimum, maximum } = measure;
      return minimum === undefined || maximum === undefined ? null : [minimum, maximum];
    }
    default:
      return null;
  }
}

/** The quantity that says as nearly as it can what a measure says; a percentage where nothing is known. */
export function quantityFrom(measure: Measure | null): Quantity {
  switch (measure?.kind) {
    case 'numeric':
    case 'ratio': {
      const { unit, minimum, maximum, decimals, rule } = measure;
      return { unit, minimum, maximum, decimals, rule };
    }
    case 'derived': {
      const { unit, decimals, rule } = measure;
      return { unit, decimals, rule };
    }
    case 'scale': {
      const { minimum, maximum, origin } = measure;
      const worst = origin === 'zero' ? 0 : minimum;
      return { minimum, maximum, decimals: 1, rule: { kind: 'goalposts', worst, best: maximum } };
    }
    case 'rubric': {
      const [minimum, maximum] = rangeOf(measure) ?? [0, 1];
      const points = measure.levels
        .map(({ value, score }) => ({ value, score }))
        .sort((a, b) => a.value - b.value);
      return { minimum, maximum, decimals: 1, rule: { kind: 'piecewise', points } };
    }
    default:
      return percentage;
  }
}

/** Levels at every whole value of a measure's range, with its scores; null where there are too many. */
export function levelsFrom(measure: Measure, name: Text): RubricMeasure['levels'] | null {
  const range = rangeOf(measure);
  if (measure.kind === 'rubric') return measure.levels;
  if (range === null || isRelative(measure)) return null;
  const [first, last] = range;
  const whole = Number.isInteger(first) && Number.isInteger(last);
  if (!whole || first < 0 || last > 99 || last - first > 11 || last <= first) return null;
  const curve = curveOf(measure);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const value = first + i;
    const score = Math.round(scoreOn(curve, value) * 100) / 100;
    return { value, name, score };
  });
}

/** The rule of a quantity; null for measures that are none. */
export function ruleOf(measure: Measure): Quantity['rule'] | null {
  return 'rule' in measure ? measure.rule : null;
}

/** Whether a measure compares with the peer group, so that its curve is over a percentile or z. */
export function isRelative(measure: Measure): boolean {
  const kind = ruleOf(measure)?.kind;
  return kind === 'percentile' || kind === 'z-score';
}
