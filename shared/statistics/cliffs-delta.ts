import { checkFinite } from './check-values.ts';
import { tQuantile } from './distributions.ts';
import { type Interval, upperTail, usualLevel } from './interval.ts';
import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';

/** How much more often values of one group are above those of another than below. */
export interface CliffsDelta {
  readonly kind: 'delta';
  /** −1 (all below) to 1 (all above); 0: neither. */
  readonly delta: number;
  readonly n1: number;
  readonly n2: number;
  /** Within −1 to 1; null where a group has one value only. */
  readonly interval: Interval | null;
}

/** Over the values of one group: how they stand to the other group. */
interface Dominance {
  /** Σ over values of (others below − others above). */
  readonly sum: number;
  /** Σ of the squares of the same. */
  readonly squares: number;
  /** Pairs that are not tied. */
  readonly decided: number;
}

/** One walk along two sorted lists, in time n + m. */
function dominanceOf(sorted: Float64Array, others: Float64Array): Dominance {
  let [sum, squares, decided, below, upTo] = [0, 0, 0, 0, 0];
  for (const value of sorted) {
    while (below < others.length && others[below] < value) below++;
    while (upTo < others.length && others[upTo] <= value) upTo++;
    const lead = below - (others.length - upTo);
    sum += lead;
    squares += lead * lead;
    decided += below + (others.length - upTo);
  }
  return { sum, squares, decided };
}

/**
 * The unbiased variance of delta (Cliff 1996, p. 138), no less than (1 − δ²)/(n1·n2 − 1), the least
 * it can be (Feng & Cliff 2004, p. 323).
 */
function deltaVariance(first: Dominance, second: Dominance, n1: number, n2: number): number {
  const pairs = n1 * n2;
  const delta = first.sum / pairs;
  // n2²·Σ(row mean − δ)² and n1²·Σ(column mean − δ)², written with sums of counts.
  const rows = first.squares - n1 * (n2 * delta) ** 2;
  const columns = second.squares - n2 * (n1 * delta) ** 2;
  const cells = first.decided - pairs * delta ** 2;
  const unbiased = (rows + columns - cells) / (pairs * (n1 - 1) * (n2 - 1));
  return Math.max(unbiased, (1 - delta ** 2) / (pairs - 1));
}

/** Feng & Cliff 2004, eq. 7: asymmetric, and within −1 to 1; |δ| < 1. */
function asymmetricInterval(delta: number, variance: number, t: number): Interval {
  const square = t * t * variance;
  const rest = 1 - delta * delta;
  const reach = Math.sqrt(square) * Math.sqrt(rest * rest + square);
  return {
    lower: Math.max(-1, (delta * rest - reach) / (rest + square)),
    upper: Math.min(1, (delta * rest + reach) / (rest + square)),
  };
}

/**
 * Cliff's delta of two groups: (pairs where the first is above − pairs where it is below) ÷ all pairs.
 *
 * Cliff 1993, Psychological Bulletin 114:494. Interval: Feng & Cliff 2004, Journal of Modern Applied
 * Statistical Methods 3:322; where the groups do not overlap its inner end is (m − t²)/(m + t²), m the
 * smaller group (eq. 8). With the quantile of Student's t on n1 + n2 − 2 degrees of freedom in the
 * place of the normal one, which is wider for small groups. In time n log n. Undefined when a group is
 * empty.
 *
 * @throws RangeError for values that are not finite, or a level outside 0 to 1
 */
export function cliffsDelta(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  level: number = usualLevel,
): CliffsDelta | UndefinedStatistic {
  const upper = upperTail(level);
  checkFinite(first);
  checkFinite(second);
  const [n1, n2] = [first.length, second.length];
  if (n1 === 0 || n2 === 0) return undefinedStatistic('no-data');
  const [a, b] = [Float64Array.from(first).sort(), Float64Array.from(second).sort()];
  const forward = dominanceOf(a, b);
  const delta = forward.sum / (n1 * n2);
  if (n1 < 2 || n2 < 2) return { kind: 'delta', delta, n1, n2, interval: null };
  const t = tQuantile(upper, n1 + n2 - 2);
  if (Math.abs(delta) === 1) {
    const smaller = Math.min(n1, n2);
    const inner = (smaller - t * t) / (smaller + t * t);
    const interval = delta === 1 ? { lower: inner, upper: 1 } : { lower: -1, upper: -inner };
    return { kind: 'delta', delta, n1, n2, interval };
  }
  const variance = deltaVariance(forward, dominanceOf(b, a), n1, n2);
  const interval = asymmetricInterval(delta, variance, t);
  return { kind: 'delta', delta, n1, n2, interval };
}
