import { assertNever } from '#shared/assert-never.ts';
import type { CompiledEffect, CompiledLimiter } from './compiled-limiter.ts';
import { conditionHolds } from './condition-holds.ts';
import type { NodeFigures } from './node-figures.ts';

/**
 * The place of a grade after an effect. Adjusting moves by so many places at the most, within its bounds; a
 * grade beyond them stays where it is.
 */
export function effectOn(effect: CompiledEffect, grade: number): number {
  switch (effect.kind) {
    case 'cap':
      return Math.min(grade, effect.grade);
    case 'floor':
      return Math.max(grade, effect.grade);
    case 'set':
      return effect.grade;
    case 'adjust': {
      const { by, lowest, highest } = effect;
      if (grade < lowest || grade > highest) return grade;
      return Math.min(Math.max(grade + by, lowest), highest);
    }
    default:
      return assertNever(effect);
  }
}

/** Told of every limiter whose condition holds: the grades before and after may be the same. */
export type FiredLimiter = (limiter: CompiledLimiter, before: number, after: number) => void;

/**
 * Lets a node's limiters act on its grade, in order.
 *
 * @param node whose grade it is: conditions see it as it stands when they are read
 * @returns the place of the grade after all of them
 */
export function applyLimiters(
  limiters: readonly CompiledLimiter[],
  figures: NodeFigures,
  node: number,
  grade: number,
  fired?: FiredLimiter,
): number {
  let running = grade;
  figures.self = node;
  for (let l = 0; l < limiters.length; l++) {
    const limiter = limiters[l];
    figures.running = running;
    if (!conditionHolds(figures, limiter.when)) continue;
    const after = effectOn(limiter.effect, running);
    fired?.(limiter, running, after);
    running = after;
  }
  figures.self = -1;
  return running;
}
