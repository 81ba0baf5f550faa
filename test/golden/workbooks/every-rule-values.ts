import type { Measure } from '#shared/domain/framework/measure.ts';
import type { ChecklistAnswer, ObservedValue } from '#shared/domain/observation.ts';

type Entered = Exclude<Measure, { kind: 'survey' | 'derived' }>;

const answers: readonly ChecklistAnswer[] = ['met', 'met', 'met', 'not-met', 'not-applicable'];

/** A value that a measure takes, drawn by `random`; a ratio's denominator is now and then zero. */
export function everyValue(measure: Entered, random: () => number): ObservedValue {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  switch (measure.kind) {
    case 'checklist': {
      const given = measure.items.map(
        ({ code }) => [code, answers[upTo(answers.length - 1)]] as const,
      );
      return Object.fromEntries([...given, [measure.items[0].code, 'met']]);
    }
    case 'ratio':
      return { numerator: upTo(40), denominator: random() < 0.15 ? 0 : 1 + upTo(40) };
    case 'deduction': {
      const found = measure.items.filter(() => random() < 0.5);
      const counts = Object.fromEntries(found.map(({ code }) => [code, upTo(2)]));
      return { counts, revisits: measure.repeat.length > 0 ? upTo(4) : 0 };
    }
    case 'rubric':
      return measure.levels[upTo(measure.levels.length - 1)].value;
    default:
      return Math.round(random() * 400) / 10;
  }
}
