import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';

function isFiniteThroughout(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value instanceof Map) return [...value.values()].every(isFiniteThroughout);
  return typeof value !== 'object' || value === null
    ? true
    : Object.values(value).every(isFiniteThroughout);
}

/**
 * A statistic, or that it cannot be told where numbers were so great or so small that squares and sums of
 * them left what a number can hold: no statistic ever has a part that is infinite or NaN.
 */
export function withinArithmetic<Statistic extends object>(
  statistic: Statistic,
): Statistic | UndefinedStatistic {
  return isFiniteThroughout(statistic) ? statistic : undefinedStatistic('too-large');
}
