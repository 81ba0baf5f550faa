import { checkFinite } from './check-values.ts';
import { usualLevel } from './interval.ts';
import type { UndefinedStatistic } from './undefined-statistic.ts';
import { type ShareEstimate, wilsonInterval } from './wilson-interval.ts';

/**
 * The share of answers at or above a mark, with its Wilson interval: the top box of a scale (the mark
 * is its highest answer, or the second highest for the top two), or the share of "yes" (answers 0 and
 * 1, the mark 1).
 *
 * @throws RangeError for answers that are not finite, or a level outside 0 to 1
 */
export function shareAtLeast(
  answers: ArrayLike<number>,
  mark: number,
  level: number = usualLevel,
): ShareEstimate | UndefinedStatistic {
  checkFinite(answers);
  let count = 0;
  for (let i = 0; i < answers.length; i++) if (answers[i] >= mark) count++;
  return wilsonInterval(count, answers.length, level);
}
