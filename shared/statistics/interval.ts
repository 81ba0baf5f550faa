/** A confidence interval, both ends included. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The level at which intervals stand when no other is asked for. */
export const usualLevel = 0.95;

/**
 * The probability below the upper end of a two-sided interval: 0.975 for a level of 0.95.
 *
 * @throws RangeError when the level is not between 0 and 1, both excluded
 */
export function upperTail(level: number): number {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`A confidence level lies between 0 and 1, not at ${level}.`);
  }
  return (1 + level) / 2;
}
