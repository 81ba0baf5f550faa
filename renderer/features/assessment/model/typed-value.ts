import type { Measure } from '#shared/domain/framework/measure.ts';
import type { ObservedValue } from '#shared/domain/observation.ts';
import { kindOfValue } from '#shared/scoring/observed-kind.ts';
import { typedCharacter, typedNumber } from './typed-number.ts';

/** Between the two sides of a ratio. */
export const ratioSign = '/';

/** A character of a value as it is typed into a cell of this measure; null for any other key. */
export function typedInto(measure: Measure, typed: string, key: string): string | null {
  // Elsewhere, and before there is a numerator, the slash finds an indicator.
  const divides = measure.kind === 'ratio' && typed !== '' && key.normalize('NFKC') === ratioSign;
  return divides ? ratioSign : typedCharacter(key);
}

/**
 * The value that was typed: a number, or for a ratio its two sides. What cannot be read is NaN, which every
 * measure refuses with its reason.
 */
export function typedValue(measure: Measure, text: string): ObservedValue {
  const number = (part: string): number => typedNumber(part) ?? Number.NaN;
  if (measure.kind !== 'ratio') return number(text);
  const sides = text.normalize('NFKC').split(ratioSign);
  return sides.length === 2
    ? { numerator: number(sides[0]), denominator: number(sides[1]) }
    : number(text);
}

/** A value as it is typed again to change it; null for one that is not typed. */
export function retyped(value: ObservedValue): string | null {
  const given = kindOfValue(value);
  if (given.kind === 'number') return String(given.value);
  return given.kind === 'ratio'
    ? `${given.value.numerator}${ratioSign}${given.value.denominator}`
    : null;
}
