import { assertNever } from '#shared/assert-never.ts';
import { checkFinite, checkRectangular } from './check-values.ts';
import { midranks } from './midranks.ts';
import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';
import { squaredDeviations } from './variance.ts';
import { withinArithmetic } from './within-arithmetic.ts';

/** What differences between two values mean. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Agreement of several raters, beyond what chance would give. */
export interface KrippendorffAlpha {
  readonly kind: 'alpha';
  /** 1: perfect agreement; 0: as by chance; below: systematic disagreement. */
  readonly alpha: number;
  /** Units rated at least twice: the others say nothing about agreement. */
  readonly units: number;
  /** Ratings in those units. */
  readonly ratings: number;
  /** Mean difference of two ratings of one unit. */
  readonly observed: number;
  /** Mean difference of two ratings of any units. */
  readonly expected: number;
}

/** Adds the differences of all ordered pairs of the values. */
type DifferenceSum = (values: ArrayLike<number>) => number;

/** Ordered pairs that differ: m² − Σ (times each value occurs)². */
function nominalDifferences(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  let same = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    same += (to - from) ** 2;
    from = to;
  }
  return sorted.length ** 2 - same;
}

/** Σ (a − b)² over ordered pairs, which is 2m times the squared deviations from the mean. */
function intervalDifferences(values: ArrayLike<number>): number {
  return 2 * values.length * squaredDeviations(values);
}

/** Σ ((a − b)/(a + b))² over ordered pairs; two zeros do not differ. */
function ratioDifferences(values: ArrayLike<number>): number {
  const counts = new Map<number, number>();
  for (const value of Float64Array.from(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts];
  let sum = 0;
  distinct.forEach(([a, timesA], i) => {
    for (let j = 0; j < i; j++) {
      const [b, timesB] = distinct[j];
      sum += 2 * timesA * timesB * ((a - b) / (a + b)) ** 2;
    }
  });
  return sum;
}

function differencesOf(level: MeasurementLevel): DifferenceSum {
  switch (level) {
    case 'nominal':
      return nominalDifferences;
    case 'ordinal':
    case 'interval':
      return intervalDifferences;
    case 'ratio':
      return ratioDifferences;
    default:
      return assertNever(level);
  }
}

/** The ratings of every unit that was rated at least twice. */
function pairableUnits(ratings: readonly (readonly (number | null)[])[]): number[][] {
  const units: number[][] = [];
  for (let unit = 0; unit < (ratings[0]?.length ?? 0); unit++) {
    const given = ratings.map((row) => row[unit]).filter((value) => value !== null);
    if (given.length > 1) units.push(given);
  }
  return units;
}

/** The units with every rating replaced by its rank among all ratings. */
function rankedUnits(units: readonly (readonly number[])[]): Float64Array[] {
  const ranks = midranks(units.flat());
  let from = 0;
  return units.map((unit) => {
    from += unit.length;
    return ranks.subarray(from - unit.length, from);
  });
}

/**
 * Krippendorff's alpha for any number of raters, missing ratings allowed: 1 − observed ÷ expected
 * disagreement.
 *
 * Krippendorff 2011, Computing Krippendorff's Alpha-Reliability. Rows are raters, columns units, null
 * a missing rating. Nominal, ordinal and interval take time n log n; ratio takes the square of the
 * number of different values. The ordinal difference, (Σ n(c..k) − (n(c) + n(k))/2)², is the squared
 * difference of the two values' mean ranks, so ordinal is interval on mean ranks.
 *
 * Undefined where no unit was rated twice, and where all ratings that could be compared are the same:
 * then chance, too, would agree.
 *
 * @throws RangeError for rows of different length, ratings that are not finite, and negative ratings
 * at the ratio level
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  level: MeasurementLevel,
): KrippendorffAlpha | UndefinedStatistic {
  checkRectangular(ratings);
  const given = pairableUnits(ratings);
  if (given.length === 0) return undefinedStatistic('no-pairs');
  given.forEach(checkFinite);
  if (level === 'ratio' && given.some((unit) => unit.some((value) => value < 0))) {
    throw new RangeError('Ratings at the ratio level are zero or above.');
  }
  const units: ArrayLike<number>[] = level === 'ordinal' ? rankedUnits(given) : given;
  const differences = differencesOf(level);
  const all = units.flatMap((unit) => Array.from(unit));
  const expected = differences(all) / (all.length * (all.length - 1));
  if (expected === 0) return undefinedStatistic('no-variation');
  let within = 0;
  for (const unit of units) within += differences(unit) / (unit.length - 1);
  const observed = within / all.length;
  return withinArithmetic({
    kind: 'alpha',
    alpha: 1 - observed / expected,
    units: units.length,
    ratings: all.length,
    observed,
    expected,
  });
}
