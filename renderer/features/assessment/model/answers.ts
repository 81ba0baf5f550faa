import type { ChecklistMeasure } from '#shared/domain/framework/measure.ts';
import { ChecklistAnswer, type ChecklistAnswers } from '#shared/domain/observation.ts';

/** The same answer for every item. */
export function answerAll(measure: ChecklistMeasure, answer: ChecklistAnswer): ChecklistAnswers {
  return Object.fromEntries(measure.items.map((item) => [item.code, answer]));
}

/** Whether every item has an answer. */
export function isComplete(measure: ChecklistMeasure, answers: ChecklistAnswers): boolean {
  return measure.items.every((item) => Object.hasOwn(answers, item.code));
}

/** The answer after this one, for a key that goes through all of them. */
export function nextAnswer(answer: ChecklistAnswer | undefined): ChecklistAnswer {
  const { options } = ChecklistAnswer;
  return options[answer === undefined ? 0 : (options.indexOf(answer) + 1) % options.length];
}

/** How many items have each answer. */
export function countAnswers(measure: ChecklistMeasure, answers: ChecklistAnswers) {
  const count = (answer: ChecklistAnswer): number =>
    measure.items.filter((item) => answers[item.code] === answer).length;
  const met = count('met');
  const notMet = count('not-met');
  const notApplicable = count('not-applicable');
  return {
    met,
    applicable: met + notMet,
    open: measure.items.length - met - notMet - notApplicable,
  };
}
