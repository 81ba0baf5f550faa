import type { RatioValue } from '#shared/domain/observation.ts';
import { readNumber } from './read-number.ts';

/** Reads both sides of a ratio, `12/40`, or gives null. */
export function readRatio(text: string): RatioValue | null {
  const sides = text.split(/[/／÷]/);
  if (sides.length !== 2) return null;
  const [numerator, denominator] = sides.map(readNumber);
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
