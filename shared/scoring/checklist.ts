import type { ChecklistMeasure } from '#shared/domain/framework/measure.ts';
import type { ChecklistAnswers } from '#shared/domain/observation.ts';

/**
 * The raw value of a checklist, 0 to 100: 100 · Σ weight of items met ÷ Σ weight of items that apply;
 * 0 when a critical item is not met.
 *
 * @param answers an answer to every item, at least one of them applicable
 */
export function checklistRaw(measure: ChecklistMeasure, answers: ChecklistAnswers): number {
  let met = 0;
  let applicable = 0;
  for (const item of measure.items) {
    const answer = answers[item.code];
    if (answer === 'not-applicable') continue;
    applicable += item.weight;
    if (answer === 'met') met += item.weight;
    else if (item.critical) return 0;
  }
  return (100 * met) / applicable;
}
