import { assertNever } from '#shared/assert-never.ts';
import { checkDistinct, codesOf } from './check-codes.ts';
import { type ConditionNames, checkCondition } from './check-condition.ts';
import { frameworkProblem } from './check-problems.ts';
import { totalCode } from './framework.ts';
import type { GradeOrder } from './grade-order.ts';
import type { Limiter, LimiterEffect } from './limiter.ts';
import type { FrameworkProblem } from './problem.ts';

/** Checks the limiters: where they act, what they speak of, and that they can change a grade. */
export function checkLimiters(
  limiters: readonly Limiter[],
  names: ConditionNames,
): FrameworkProblem[] {
  return [
    ...checkDistinct(codesOf(limiters, 'limiters'), 'limiter-code-duplicate'),
    ...limiters.flatMap((limiter, i) => checkLimiter(limiter, `limiters[${i}]`, names)),
  ];
}

function checkLimiter(limiter: Limiter, path: string, names: ConditionNames): FrameworkProblem[] {
  const { code, at: node, when, effect } = limiter;
  const where = `${path}.at`;
  const placed = names.index.find(node);
  const effects = checkEffect(effect, code, `${path}.effect`, names.grades);
  if (node !== totalCode && placed === undefined) {
    return [frameworkProblem('limiter-at-unknown', code, where, { node }), ...effects];
  }
  if (placed?.node.kind === 'indicator') {
    return [frameworkProblem('limiter-at-indicator', code, where, { node }), ...effects];
  }
  const place = { at: code, path: `${path}.when`, scope: node, itself: true };
  return [...checkCondition(when, place, names), ...effects];
}

function checkEffect(
  effect: LimiterEffect,
  at: string,
  path: string,
  grades: GradeOrder,
): FrameworkProblem[] {
  const unknown = Object.entries(gradesOf(effect)).flatMap(([member, grade]) =>
    grade === undefined || grades.rankOf(grade) !== null
      ? []
      : [frameworkProblem('limiter-grade-unknown', at, `${path}.${member}`, { grade })],
  );
  if (unknown.length > 0) return unknown;
  if (effect.kind === 'adjust') {
    const { lowest = grades.codes[0], highest = grades.codes.at(-1) ?? lowest } = effect;
    if ((grades.rankOf(lowest) ?? 0) > (grades.rankOf(highest) ?? 0)) {
      return [frameworkProblem('adjust-bounds', at, `${path}.highest`, { lowest, highest })];
    }
  }
  return isIdle(effect, grades) ? [frameworkProblem('limiter-no-effect', at, path)] : [];
}

/** The grades that an effect names, by member. */
function gradesOf(effect: LimiterEffect): Readonly<Record<string, string | undefined>> {
  return effect.kind === 'adjust'
    ? { lowest: effect.lowest, highest: effect.highest }
    : { grade: effect.grade };
}

/** Whether an effect leaves every grade as it is. */
function isIdle(effect: LimiterEffect, { codes }: GradeOrder): boolean {
  switch (effect.kind) {
    case 'cap':
      return effect.grade === codes.at(-1);
    case 'floor':
      return effect.grade === codes[0];
    case 'set':
      return false;
    case 'adjust':
      return effect.by === 0;
    default:
      return assertNever(effect);
  }
}
