import type { RatioMeasure } from '#shared/domain/framework/measure.ts';
import type { RatioValue } from '#shared/domain/observation.ts';

/** numerator ÷ denominator · factor; null when the denominator is zero: that is "not assessed". */
export function ratioRaw(
  { factor }: Pick<RatioMeasure, 'factor'>,
  { numerator, denominator }: RatioValue,
): number | null {
  return denominator === 0 ? null : (numerator / denominator) * factor;
}
