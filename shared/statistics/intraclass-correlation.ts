import { type TwoWayMeanSquares, twoWayMeanSquares } from './analysis-of-variance.ts';
import { checkRectangular } from './check-values.ts';
import { fUpperTail } from './distributions.ts';
import { type Interval, upperTail, usualLevel } from './interval.ts';
import { agreementInterval, averaged, consistencyInterval } from './intraclass-interval.ts';
import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';
import { withinArithmetic } from './within-arithmetic.ts';

/**
 * The six coefficients of Shrout & Fleiss: the first number is the design (1 each subject by other
 * judges, 2 the same judges drawn from many, 3 exactly these judges), the second what is used (one
 * judge's rating, or the mean of k).
 */
export const intraclassForms = ['1,1', '2,1', '3,1', '1,k', '2,k', '3,k'] as const;
export type IntraclassForm = (typeof intraclassForms)[number];

/** One intraclass correlation. */
export interface IntraclassCorrelation {
  readonly kind: 'icc';
  /** At most 1. */
  readonly icc: number;
  /** The F of its test against 0, with its degrees of freedom; null when judges agree perfectly. */
  readonly f: number | null;
  readonly df1: number;
  readonly df2: number;
  /** The probability of an F as great without any agreement; null without F. */
  readonly p: number | null;
  /** Null without F, and where no finite bounds exist. */
  readonly interval: Interval | null;
}

/** All six, and on what they rest. */
export interface IntraclassCorrelations {
  readonly kind: 'iccs';
  /** Subjects that every judge rated. */
  readonly subjects: number;
  readonly judges: number;
  /** Subjects left out because a rating is missing. */
  readonly incomplete: number;
  readonly meanSquares: TwoWayMeanSquares;
  readonly coefficients: Readonly<
    Record<IntraclassForm, IntraclassCorrelation | UndefinedStatistic>
  >;
}

/** What the three designs differ in. */
interface Design {
  /** The mean square in the denominator of F. */
  readonly error: number;
  readonly df2: number;
  /** What the ratio for a single rating, and for the mean of k, divide by. */
  readonly single: number;
  readonly average: number;
  readonly interval: () => Interval | null;
}

function designs(squares: TwoWayMeanSquares, upper: number): Readonly<Record<1 | 2 | 3, Design>> {
  const { subjects: n, judges: k, between, within, judge, residual } = squares;
  return {
    1: {
      error: within,
      df2: n * (k - 1),
      single: between + (k - 1) * within,
      average: between,
      interval: () => consistencyInterval(squares, within, n * (k - 1), upper),
    },
    2: {
      error: residual,
      df2: (n - 1) * (k - 1),
      single: between + (k - 1) * residual + (k * (judge - residual)) / n,
      average: between + (judge - residual) / n,
      interval: () => agreementInterval(squares, upper),
    },
    3: {
      error: residual,
      df2: (n - 1) * (k - 1),
      single: between + (k - 1) * residual,
      average: between,
      interval: () => consistencyInterval(squares, residual, (n - 1) * (k - 1), upper),
    },
  };
}

function coefficient(
  design: Design,
  squares: TwoWayMeanSquares,
  form: 'single' | 'average',
): IntraclassCorrelation | UndefinedStatistic {
  const { subjects, judges, between } = squares;
  const { error, df2 } = design;
  const divisor = design[form];
  // Below the line stands an estimate of all variance: at zero or below the ratio means nothing.
  if (!(divisor > 1e-12 * (between + error))) return undefinedStatistic('no-between-variance');
  const df1 = subjects - 1;
  const f = error > 0 ? between / error : null;
  const single = f === null ? null : design.interval();
  return {
    kind: 'icc',
    icc: (between - error) / divisor,
    f,
    df1,
    df2,
    p: f === null ? null : fUpperTail(f, df1, df2),
    interval: single !== null && form === 'average' ? averaged(single, judges) : single,
  };
}

/**
 * The six intraclass correlations with F, degrees of freedom and confidence intervals.
 *
 * Shrout & Fleiss 1979, Psychological Bulletin 86:420; the intervals as in McGraw & Wong 1996,
 * Psychological Methods 1:30. Rows are subjects, columns judges, null a missing rating: a subject
 * with one is left out and counted. Undefined with fewer than two judges or two complete subjects,
 * and where all ratings are the same; a single coefficient is undefined where its variance estimate
 * is not positive.
 *
 * @throws RangeError for rows of different length, ratings that are not finite, or a level outside
 * 0 to 1
 */
export function intraclassCorrelations(
  ratings: readonly (readonly (number | null)[])[],
  level: number = usualLevel,
): IntraclassCorrelations | UndefinedStatistic {
  const upper = upperTail(level);
  checkRectangular(ratings);
  const complete = ratings.filter((row): row is readonly number[] => !row.includes(null));
  if (complete.length === 0) return undefinedStatistic('no-data');
  if (complete[0].length < 2) return undefinedStatistic('too-few-raters');
  if (complete.length < 2) return undefinedStatistic('too-few-cases');
  const meanSquares = twoWayMeanSquares(complete);
  if (meanSquares.between === 0 && meanSquares.within === 0) {
    return undefinedStatistic('no-variation');
  }
  const design = designs(meanSquares, upper);
  return withinArithmetic({
    kind: 'iccs',
    subjects: meanSquares.subjects,
    judges: meanSquares.judges,
    incomplete: ratings.length - complete.length,
    meanSquares,
    coefficients: {
      '1,1': coefficient(design[1], meanSquares, 'single'),
      '2,1': coefficient(design[2], meanSquares, 'single'),
      '3,1': coefficient(design[3], meanSquares, 'single'),
      '1,k': coefficient(design[1], meanSquares, 'average'),
      '2,k': coefficient(design[2], meanSquares, 'average'),
      '3,k': coefficient(design[3], meanSquares, 'average'),
    },
  });
}
