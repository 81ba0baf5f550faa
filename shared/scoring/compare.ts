import { assertNever } from '#shared/assert-never.ts';
import type { Comparison } from '#shared/domain/framework/condition.ts';
import { reaches } from './reaches.ts';

/**
 * Whether `value` is below, at most, equal to, at least or above `threshold`, with the slack of
 * `reaches` on both sides. NaN stands for "none" and satisfies nothing.
 */
export function compares(value: number, is: Comparison, threshold: number): boolean {
  if (Number.isNaN(value) || Number.isNaN(threshold)) return false;
  switch (is) {
    case 'below':
      return !reaches(value, threshold);
    case 'at-most':
      return reaches(threshold, value);
    case 'equals':
      return reaches(value, threshold) && reaches(threshold, value);
    case 'at-least':
      return reaches(value, threshold);
    case 'above':
      return !reaches(threshold, value);
    default:
      return assertNever(is);
  }
}
