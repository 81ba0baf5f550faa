import { assertNever } from '#shared/assert-never.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { Limiter, LimiterEffect } from '#shared/domain/framework/limiter.ts';
import type { Text } from '#shared/domain/text.ts';
import { freeCode } from '../../model/next-code.ts';
import { renamedCondition } from '../../model/references.ts';
import { firstGrade, newPredicate } from '../condition/condition-edits.ts';
import type { Scope } from '../condition/scope.ts';

/** What an effect does, with the two directions of an adjustment told apart. */
export type EffectKind = 'cap' | 'floor' | 'set' | 'up' | 'down';
export const effectKinds = ['cap', 'floor', 'set', 'up', 'down'] as const;

/** What this effect does. */
export function effectKind(effect: LimiterEffect): EffectKind {
  if (effect.kind !== 'adjust') return effect.kind;
  return effect.by < 0 ? 'down' : 'up';
}

/** An effect of another kind: a grade stays the grade, a number of steps stays as many. */
export function effectOfKind(
  effect: LimiterEffect,
  kind: EffectKind,
  grades: Framework['grades'],
): LimiterEffect {
  switch (kind) {
    case 'cap':
    case 'floor':
    case 'set':
      return { kind, grade: effect.kind === 'adjust' ? firstGrade(grades) : effect.grade };
    case 'up':
    case 'down': {
      const adjust: LimiterEffect & { kind: 'adjust' } =
        effect.kind === 'adjust' ? effect : { kind: 'adjust', by: 1 };
      const steps = Math.max(1, Math.abs(adjust.by));
      return { ...adjust, by: kind === 'down' ? -steps : steps };
    }
    default:
      return assertNever(kind);
  }
}

const codesOf = (limiters: readonly Limiter[]): Set<string> =>
  new Set(limiters.map(({ code }) => code));

/** The first of L1, L2, … that no limiter has. */
function nextLimiterCode(limiters: readonly Limiter[]): string {
  const taken = codesOf(limiters);
  for (let n = limiters.length + 1; ; n++) if (!taken.has(`L${n}`)) return `L${n}`;
}

/** A limiter to begin with: it caps the total by the first dimension. */
export function newLimiter(framework: Framework, scope: Scope, name: Text): Limiter {
  const { grades, limiters } = framework;
  return {
    code: nextLimiterCode(limiters),
    name,
    at: totalCode,
    when: { match: 'all', predicates: [newPredicate(scope, grades)] },
    effect: { kind: 'cap', grade: firstGrade(grades) },
  };
}

/** A copy of a limiter under a code of its own. */
export function copyOfLimiter(limiter: Limiter, limiters: readonly Limiter[]): Limiter {
  return { ...limiter, code: freeCode(limiter.code, codesOf(limiters)) };
}

/**
 * What changes of a limiter that acts at another node from now on. `scope` is what it may speak of
 * there: where the node it acted at is outside, it speaks of the new one instead.
 */
export function limiterAt(
  { at: before, when }: Limiter,
  at: string,
  scope: Scope,
): Partial<Limiter> {
  if (scope.nodes.some(({ value }) => value === before)) return { at };
  return { at, when: renamedCondition(when, (code) => (code === before ? at : code)) };
}
