import type { NumericRule } from '#shared/domain/framework/numeric-rule.ts';

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
  const words = text.normalize('NFKC').split(/[\s,;、]+/u).filter(Boolean);
  const numbers = words.map(Number);
  return numbers.every(Number.isFinite) ? numbers : null;
}
