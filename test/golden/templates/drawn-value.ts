import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { ChecklistMeasure, Measure, RatioMeasure } from '#shared/domain/framework/measure.ts';
import type { ChecklistAnswer } from '#shared/domain/observation.ts';
import { scoreOn } from '#shared/scoring/curve.ts';
import { curveOf } from '#shared/scoring/measure-curve.ts';

/** Numbers from 0 to 1. */
export type Random = () => number;

/** A measure that somebody enters. */
export type EnteredMeasure = Exclude<Measure, { kind: 'survey' | 'derived' }>;

/**
 * A value as a table of observations has it.
 *
 * @param quality 0 to 1: the share of values that are about as good as can be; the others are any
 */
export function drawnValue(measure: EnteredMeasure, quality: number, random: Random): string {
  const good = random() < quality;
  switch (measure.kind) {
    case 'rubric': {
      const best = measure.levels.toSorted((a, b) => b.score - a.score);
      const top = random() < quality ** 3;
      return String(best[top ? 0 : Math.floor(random() * best.length)].value);
    }
    case 'scale': {
      const share = good ? 1 - random() * 0.1 : random();
      return String(tenths(measure.minimum + share * (measure.maximum - measure.minimum)));
    }
    case 'numeric': {
      const { minimum = 0, maximum = 100 } = measure;
      const any = () => tenths(minimum + random() * (maximum - minimum));
      return String(good ? bestOf(measure, [minimum, maximum, any(), any()], (x) => x) : any());
    }
    case 'checklist':
      return checklist(measure, quality, random);
    case 'ratio':
      return ratio(measure, good, random);
    case 'deduction':
      return findings(measure, good, random);
  }
}

const tenths = (x: number): number => Math.round(x * 10) / 10;

function bestOf<Value>(
  measure: Measure,
  values: readonly Value[],
  rawOf: (value: Value) => number,
): Value {
  const curve = curveOf(measure);
  const score = (value: Value) => scoreOn(curve, rawOf(value));
  return values.reduce((best, value) => (score(value) > score(best) ? value : best));
}

function checklist({ items }: ChecklistMeasure, quality: number, random: Random): string {
  const signs: Record<ChecklistAnswer, string> = {
    met: '1',
    'not-met': '0',
    'not-applicable': '-',
  };
  const answers = items.map(({ code }, i) => {
    if (random() < quality) return `${code}=${signs.met}`;
    const any: ChecklistAnswer = i > 0 && random() < 0.3 ? 'not-applicable' : 'not-met';
    return `${code}=${signs[random() < 0.3 ? 'met' : any]}`;
  });
  return answers.join(';');
}

function ratio(measure: RatioMeasure, good: boolean, random: Random): string {
  const denominator = 1 + Math.floor(random() * 60);
  const { minimum = 0, maximum = 1.2 * measure.factor } = measure;
  const at = (share: number) => Math.floor((share * maximum * denominator) / measure.factor);
  const shares = good ? [0, 0.5, 0.75, 0.8334, 1].map(at) : [at(random())];
  const fit = shares.filter((one) => (one / denominator) * measure.factor >= minimum);
  const numerators = fit.length > 0 ? fit : [at(1)];
  const rawOf = (numerator: number) => (numerator / denominator) * measure.factor;
  return `${bestOf(measure, numerators, rawOf)}/${denominator}`;
}

function findings({ items, repeat }: DeductionMeasure, good: boolean, random: Random): string {
  const found = items.filter(() => random() < (good ? 0.04 : 0.15));
  if (found.length === 0) return '0';
  const counts = found.map(({ code }) => `${code}=${1 + Math.floor(random() * (good ? 1.2 : 3))}`);
  const revisits = repeat.length > 0 ? [`revisits=${Math.floor(random() * 5)}`] : [];
  return [...counts, ...revisits].join(';');
}
