/** Why a statistic has no value for the data it was given: message keys under `statistics.undefined.`. */
export const undefinedReasons = [
  /** There is nothing to compute from. */
  'no-data',
  /** Fewer cases than the statistic needs. */
  'too-few-cases',
  /** Fewer raters or items than the statistic needs. */
  'too-few-raters',
  /** No unit was rated twice: nothing can be compared. */
  'no-pairs',
  /** All values are the same: there is no variation to explain. */
  'no-variation',
  /** The variance that the formula divides by comes out at zero or below. */
  'no-between-variance',
  /** Numbers so great or so small that squares and sums of them leave what a number can hold. */
  'too-large',
] as const;
export type UndefinedReason = (typeof undefinedReasons)[number];

/** A statistic that these data do not define: it is said, with its reason, and never a number. */
export interface UndefinedStatistic {
  readonly kind: 'undefined';
  readonly reason: UndefinedReason;
}

/** Says that the statistic has no value, and why. */
export function undefinedStatistic(reason: UndefinedReason): UndefinedStatistic {
  return { kind: 'undefined', reason };
}
