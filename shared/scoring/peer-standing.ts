import { reaches } from './reaches.ts';
import type { RelativeRule } from './relative-rule.ts';

/** The raw values of one peer group, sorted, with what is compared to them. */
export interface PeerField {
  /** Rising. */
  readonly values: Float64Array;
  /** By place: the rank from below, 1 to n; values that are the same but for rounding share the mean. */
  readonly ranks: Float64Array;
  readonly mean: number;
  /** Standard deviation, n in the denominator; 0 where nobody differs but for rounding. */
  readonly sd: number;
}

/** Where one value stands among its peers. */
export interface PeerStanding {
  /** How many have a raw value, it among them. */
  readonly n: number;
  /** Its rank from the worst, 1 to n; ties share the mean rank. */
  readonly rank: number;
  readonly mean: number;
  readonly sd: number;
  /** The percentile, 0 to 100, or z; null with fewer than the rule's minimum. */
  readonly relative: number | null;
}

/** Mean ranks: a run goes on while the next value does not pass the one before by more than the slack. */
function meanRanks(values: Float64Array): Float64Array {
  const ranks = new Float64Array(values.length);
  let first = 0;
  for (let i = 1; i <= values.length; i++) {
    if (i < values.length && reaches(values[i - 1], values[i])) continue;
    ranks.fill((first + 1 + i) / 2, first, i);
    first = i;
  }
  return ranks;
}

/**
 * Reads a peer group's raw values.
 *
 * @param raws finite numbers in any order; sums are taken in rising order, so that the figures do not hang
 *   on it
 */
export function peerField(raws: Float64Array): PeerField {
  const values = raws.slice().sort();
  const n = values.length;
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / n;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  const differs = n > 0 && !reaches(values[0], values[n - 1]);
  return { values, ranks: meanRanks(values), mean, sd: differs ? Math.sqrt(squares / n) : 0 };
}

/** The place of a value that is among rising `values`. */
function placeOf(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where a raw value stands among its peers: its percentile 100·(r − 0.5)/n with r the rank from the worst
 * (Hazen 1914), or its z, (x − mean)/sd, turned round where lower is better; 0 where nobody differs.
 *
 * @param raw one of the field's values
 */
export function peerStanding(rule: RelativeRule, field: PeerField, raw: number): PeerStanding {
  const { values, ranks, mean, sd } = field;
  const n = values.length;
  const fromBelow = ranks[placeOf(values, raw)];
  const rank = rule.lower ? n + 1 - fromBelow : fromBelow;
  if (n < rule.minimumPeers) return { n, rank, mean, sd, relative: null };
  if (rule.kind === 'percentile') {
    return { n, rank, mean, sd, relative: (100 * (rank - 0.5)) / n };
  }
  const z = sd === 0 ? 0 : (raw - mean) / sd;
  return { n, rank, mean, sd, relative: rule.lower ? 0 - z : z };
}
