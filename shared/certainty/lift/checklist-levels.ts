import type { ChecklistMeasure } from '#shared/domain/framework/measure.ts';
import type { ChecklistAnswers } from '#shared/domain/observation.ts';
import { checklistRaw } from '#shared/scoring/checklist.ts';
import type { PossibleValue } from './possible-value.ts';
import { subsetsOf } from './subsets-of.ts';

/**
 * What a checklist would come to with more of its items met.
 *
 * From the answers given, every choice of further items; a critical item that is not met is among them
 * always, since without it the score stays zero. Without answers (several assessors differed) every
 * share that the items can add up to.
 */
export function checklistLevels(
  measure: ChecklistMeasure,
  answers: ChecklistAnswers | null,
): PossibleValue[] {
  const given = answers ?? Object.fromEntries(measure.items.map(({ code }) => [code, 'not-met']));
  const open = measure.items.filter(({ code }) => given[code] === 'not-met');
  const needed = open.filter((item) => item.critical).map(({ code }) => code);
  const free = open
    .filter((item) => !item.critical)
    .sort((a, b) => a.weight - b.weight)
    .map(({ code }) => code);
  return subsetsOf(free).flatMap((chosen) => {
    const met = new Set([...needed, ...chosen]);
    if (met.size === 0) return [];
    const value: ChecklistAnswers = Object.fromEntries(
      Object.entries(given).map(([code, answer]) => [code, met.has(code) ? 'met' : answer]),
    );
    return [{ raw: checklistRaw(measure, value), value: answers === null ? null : value }];
  });
}
