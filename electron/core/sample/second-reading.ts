import { assertNever } from '#shared/assert-never.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import { ChecklistAnswers, type ObservedValue } from '#shared/domain/observation.ts';
import type { Random } from './random.ts';

/** One level up or down, rarely two; where there is no such level, the same. */
function otherLevel(levels: readonly number[], value: number, random: Random): number {
  const steps = random.chance(0.93) ? 1 : 2;
  const at = levels.indexOf(value) + (random.chance(0.5) ? steps : -steps);
  return levels[at] ?? value;
}

function oneItemTurned(answers: ChecklistAnswers, random: Random): ChecklistAnswers {
  const asked = Object.keys(answers).filter((item) => answers[item] !== 'not-applicable');
  const turned = random.pick(asked);
  const answer = answers[turned] === 'met' ? 'not-met' : 'met';
  return { ...answers, [turned]: answer };
}

/**
 * What a second assessor found where the first found `value`: mostly the same.
 *
 * Rubrics differ in 28 of 100 cases, nearly always by one level; checklists in one item in 7;
 * judgements on a scale by one in 45; quantities, read from the same papers, slightly in 18.
 */
export function secondReading(
  measure: Measure,
  value: ObservedValue,
  random: Random,
): ObservedValue {
  if (typeof value !== 'number') {
    if (measure.kind !== 'checklist') return value;
    return random.chance(0.07) ? oneItemTurned(ChecklistAnswers.parse(value), random) : value;
  }
  switch (measure.kind) {
    case 'rubric': {
      const levels = measure.levels.map((level) => level.value);
      return random.chance(0.28) ? otherLevel(levels, value, random) : value;
    }
    case 'scale': {
      if (!random.chance(0.45)) return value;
      const other = value + (random.chance(0.5) ? 1 : -1);
      return Math.min(measure.maximum, Math.max(measure.minimum, other));
    }
    case 'numeric': {
      if (!random.chance(0.18)) return value;
      const scale = 10 ** (measure.decimals ?? 1);
      const other = Math.round((value + value * 0.03 * random.bell()) * scale) / scale;
      return Math.min(measure.maximum ?? other, Math.max(measure.minimum ?? other, other));
    }
    case 'checklist':
    case 'ratio':
    case 'deduction':
    case 'derived':
    case 'survey':
      return value;
    default:
      return assertNever(measure);
  }
}
