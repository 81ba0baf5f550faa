import type { NumericRule } from '#shared/domain/framework/numeric-rule.ts';
import { type Curve, scoreOn } from '#shared/scoring/curve.ts';
import { peerField, peerStanding } from '#shared/scoring/peer-standing.ts';

/** A rule that compares with the peer group. */
export type PeerRule = Extract<NumericRule, { kind: 'percentile' | 'z-score' }>;

/** Whether a rule compares with the peer group. */
export function isPeerRule(rule: NumericRule): rule is PeerRule {
  return rule.kind === 'percentile' || rule.kind === 'z-score';
}

/** Where sample peers lie between the least and the greatest value: more in the middle than at the ends. */
const spread = [0.08, 0.25, 0.36, 0.45, 0.52, 0.58, 0.66, 0.78, 0.94];

/** Peers to try a rule with until somebody writes others. */
export function samplePeers(low: number, high: number, decimals: number): number[] {
  const unit = 10 ** decimals;
  return spread.map((share) => Math.round((low + share * (high - low)) * unit) / unit);
}

/** Reads numbers apart from each other by commas, spaces or lines; null where one is none. */
export function readPeers(text: string): number[] | null {
  const words = text
    .normalize('NFKC')
    .split(/[\s,;、]+/u)
    .filter(Boolean);
  const numbers = words.map(Number);
  return numbers.every(Number.isFinite) ? numbers : null;
}

/** A value among peers: where it stands and the score that this earns. */
export interface TriedStanding {
  readonly value: number;
  /** The percentile, or z. */
  readonly relative: number;
  readonly score: number;
}

/** Where `value` stands among peers, itself counted; null with fewer than the rule's least number. */
export function standingAmong(
  { kind, better, minimumPeers }: PeerRule,
  curve: Curve,
  peers: readonly number[],
  value: number,
): TriedStanding | null {
  const rule = { indicator: 0, code: '', kind, lower: better === 'lower', minimumPeers };
  const { relative } = peerStanding(rule, peerField(Float64Array.of(...peers, value)), value);
  return relative === null ? null : { value, relative, score: scoreOn(curve, relative) };
}
