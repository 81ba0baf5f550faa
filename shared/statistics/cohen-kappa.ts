import { assertNever } from '#shared/assert-never.ts';
import { checkFinite } from './check-values.ts';
import { normalQuantile } from './distributions.ts';
import { type Interval, upperTail, usualLevel } from './interval.ts';
import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';
import { withinArithmetic } from './within-arithmetic.ts';

/** How much two different categories agree: not at all, by their distance, by its square. */
export type KappaWeighting = 'unweighted' | 'linear' | 'quadratic';

/** Agreement of two raters, beyond chance. */
export interface CohenKappa {
  readonly kind: 'kappa';
  /** At most 1; 0 as by chance. */
  readonly kappa: number;
  readonly n: number;
  /** The (weighted) share of agreement, 0 to 1. */
  readonly observed: number;
  /** The (weighted) share that chance would give, 0 to 1. */
  readonly expected: number;
  /** For large samples. */
  readonly standardError: number;
  /** κ ± z standard errors, cut at −1 and 1. */
  readonly interval: Interval;
}

/** The weight of agreement between categories that lie `distance` of at most `furthest` apart. */
function agreement(weighting: KappaWeighting, distance: number, furthest: number): number {
  switch (weighting) {
    case 'unweighted':
      return distance === 0 ? 1 : 0;
    case 'linear':
      return 1 - distance / furthest;
    case 'quadratic':
      return 1 - (distance / furthest) ** 2;
    default:
      return assertNever(weighting);
  }
}

interface Shares {
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function sharesOf(table: readonly (readonly number[])[], n: number): Shares {
  const cells = table.map((row) => row.map((count) => count / n));
  const rows = cells.map((row) => row.reduce((sum, share) => sum + share, 0));
  const columns = cells.map((_, j) => cells.reduce((sum, row) => sum + row[j], 0));
  return { cells, rows, columns };
}

/** Σ over all cells. */
function sumCells(size: number, term: (i: number, j: number) => number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) sum += term(i, j);
  return sum;
}

function checkTable(table: readonly (readonly number[])[]): void {
  for (const row of table) {
    if (row.length !== table.length) {
      throw new RangeError('A table of two raters has as many columns as rows.');
    }
    checkFinite(row);
    if (row.some((count) => count < 0)) throw new RangeError('Counts are zero or above.');
  }
}

/**
 * Cohen's kappa of a square table of counts: rows by the first rater's category, columns by the
 * second's, both in the same (for weighted kappa: rising) order.
 *
 * Cohen 1960, 1968; the standard error of Fleiss, Cohen & Everitt 1969, Psychological Bulletin
 * 72:323, the one that does not assume κ = 0. Undefined without counts, with fewer than two
 * categories, and where both raters used one and the same category only.
 *
 * @throws RangeError for a table that is not square, negative or infinite counts, or a level outside
 * 0 to 1
 */
export function cohenKappa(
  table: readonly (readonly number[])[],
  weighting: KappaWeighting = 'unweighted',
  level: number = usualLevel,
): CohenKappa | UndefinedStatistic {
  checkTable(table);
  const z = normalQuantile(upperTail(level));
  const size = table.length;
  const n = sumCells(size, (i, j) => table[i][j]);
  if (n === 0) return undefinedStatistic('no-data');
  const { cells, rows, columns } = sharesOf(table, n);
  const weight = (i: number, j: number) => agreement(weighting, Math.abs(i - j), size - 1);
  const observed = sumCells(size, (i, j) => weight(i, j) * cells[i][j]);
  const expected = sumCells(size, (i, j) => weight(i, j) * rows[i] * columns[j]);
  const missed = 1 - expected;
  if (!(missed > 0)) return undefinedStatistic('no-variation');
  const kappa = (observed - expected) / missed;
  const rowMeans = rows.map((_, i) =>
    columns.reduce((sum, share, j) => sum + share * weight(i, j), 0),
  );
  const columnMeans = columns.map((_, j) =>
    rows.reduce((sum, share, i) => sum + share * weight(i, j), 0),
  );
  const squares = sumCells(size, (i, j) => {
    const term = weight(i, j) * missed - (rowMeans[i] + columnMeans[j]) * (1 - observed);
    return cells[i][j] * term * term;
  });
  const centre = observed * expected - 2 * expected + observed;
  const standardError = Math.sqrt(Math.max(0, squares - centre * centre) / n) / missed ** 2;
  const interval = {
    lower: Math.max(-1, kappa - z * standardError),
    upper: Math.min(1, kappa + z * standardError),
  };
  return withinArithmetic({ kind: 'kappa', kappa, n, observed, expected, standardError, interval });
}
