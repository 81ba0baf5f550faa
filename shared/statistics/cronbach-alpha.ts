import { checkFinite, checkRectangular } from './check-values.ts';
import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';
import { squaredDeviations } from './variance.ts';
import { withinArithmetic } from './within-arithmetic.ts';

/** How far the items of a section measure one thing. */
export interface CronbachAlpha {
  readonly kind: 'alpha';
  /** At most 1; negative where items pull against each other. */
  readonly alpha: number;
  readonly items: number;
  /** Respondents who answered every item. */
  readonly n: number;
  /** Respondents left out because an item is unanswered. */
  readonly incomplete: number;
}

/**
 * Cronbach's alpha of one section: k/(k − 1) · (1 − Σ s²(item) / s²(sum)).
 *
 * Cronbach 1951, Psychometrika 16:297. Rows are respondents, columns items (reversed items already
 * turned), null an unanswered item; only complete rows count. Undefined with fewer than two items or
 * two complete rows, and where the sums do not vary.
 *
 * @throws RangeError for rows of different length, or answers that are not finite
 */
export function cronbachAlpha(
  answers: readonly (readonly (number | null)[])[],
): CronbachAlpha | UndefinedStatistic {
  checkRectangular(answers);
  const complete = answers.filter((row): row is readonly number[] => !row.includes(null));
  const n = complete.length;
  if (n < 2) return undefinedStatistic(n === 0 ? 'no-data' : 'too-few-cases');
  complete.forEach(checkFinite);
  const items = complete[0].length;
  if (items < 2) return undefinedStatistic('too-few-raters');
  const sums = complete.map((row) => row.reduce((sum, value) => sum + value, 0));
  const total = squaredDeviations(sums);
  let separate = 0;
  for (let item = 0; item < items; item++) {
    separate += squaredDeviations(complete.map((row) => row[item]));
  }
  if (!Number.isFinite(total)) return undefinedStatistic('too-large');
  // Items that cancel each other leave a sum that varies by rounding only.
  if (total <= 1e-24 * separate || total === 0) return undefinedStatistic('no-variation');
  const alpha = (items / (items - 1)) * (1 - separate / total);
  return withinArithmetic({ kind: 'alpha', alpha, items, n, incomplete: answers.length - n });
}
