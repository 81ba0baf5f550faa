import type { DerivedMeasure } from '#shared/domain/framework/measure.ts';
import type { CriticalRule } from '#shared/domain/framework/node.ts';
import type { ObservationState } from '#shared/domain/observation.ts';
import type { AssessmentResult, NodeResult } from '#shared/domain/result.ts';
import { fieldWith } from './compare-peers.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { type CurvePart, partOf } from './curve.ts';
import { type PeerStanding, peerStanding } from './peer-standing.ts';
import { reaches } from './reaches.ts';
import type { RelativeRule } from './relative-rule.ts';
import type { PeerValues } from './score-input.ts';
import { type AppliedEffect, effectOf } from './state-effect.ts';

/** One term of a derived indicator. */
export interface ExplainedDerivedTerm {
  readonly indicator: string;
  readonly weight: number;
  /** Its raw value; null without one. */
  readonly raw: number | null;
}

/** A derived indicator's sum. */
export interface ExplainedDerivation {
  readonly terms: readonly ExplainedDerivedTerm[];
  readonly missing: DerivedMeasure['missing'];
  /** Σ weight · raw of the terms present. */
  readonly sum: number;
  /** Σ weight of all terms, and of those present. */
  readonly weight: number;
  readonly weightPresent: number;
}

/** Where a relative indicator stands among its peers, and by which rule. */
export interface ExplainedPeers extends PeerStanding {
  readonly kind: RelativeRule['kind'];
  readonly lower: boolean;
  readonly minimumPeers: number;
}

/** An indicator's arithmetic. */
export interface ExplainedIndicator {
  readonly kind: 'indicator';
  readonly code: string;
  readonly state: ObservationState;
  readonly effect: AppliedEffect;
  readonly raw: number | null;
  /** What the raw value is made of; null but for derived indicators. */
  readonly derivation: ExplainedDerivation | null;
  /** Null where it is not compared, has no raw value, or the peers are not known. */
  readonly peers: ExplainedPeers | null;
  /** The part of the measure's curve that gave the score; null when nothing was scored on it. */
  readonly part: CurvePart | null;
  /** Its critical rule and whether it failed; null without one. */
  readonly critical: (CriticalRule & { readonly failed: boolean }) | null;
}

/** Whether a node lends its raw value: one that only wants peers still does. */
function lends(compiled: CompiledFramework, { state, raw }: NodeResult, k: number): boolean {
  if (raw === null || state === null) return false;
  const { states } = compiled.indicators[k];
  const onlyWantsPeers = compiled.isRelative[k] === 1 && state === 'not-assessed';
  return onlyWantsPeers || effectOf(states, state) === 'measure';
}

function explainDerivation(
  compiled: CompiledFramework,
  { nodes }: AssessmentResult,
  k: number,
): ExplainedDerivation | null {
  const { measure } = compiled.indicators[k];
  if (measure.kind !== 'derived') return null;
  const terms = measure.terms.map(({ indicator, weight }): ExplainedDerivedTerm => {
    const term = compiled.indicatorIndex.get(indicator);
    const node = term === undefined ? undefined : nodes[compiled.nodeOfIndicator[term]];
    const lent = term !== undefined && node !== undefined && lends(compiled, node, term);
    return { indicator, weight, raw: lent ? node.raw : null };
  });
  const total = (add: (term: ExplainedDerivedTerm) => number) =>
    terms.reduce((sum, term) => sum + add(term), 0);
  return {
    terms,
    missing: measure.missing,
    sum: total(({ weight, raw }) => weight * (raw ?? 0)),
    weight: total(({ weight }) => weight),
    weightPresent: total(({ weight, raw }) => (raw === null ? 0 : weight)),
  };
}

function explainPeers(
  compiled: CompiledFramework,
  node: NodeResult,
  k: number,
  peers: PeerValues | undefined,
): ExplainedPeers | null {
  const rule = compiled.relatives.find(({ indicator }) => indicator === k);
  if (rule === undefined || peers === undefined || node.raw === null) return null;
  if (!lends(compiled, node, k)) return null;
  const { kind, lower, minimumPeers } = rule;
  const standing = peerStanding(rule, fieldWith(peers, rule.code, node.raw), node.raw);
  return { kind, lower, minimumPeers, ...standing };
}

/** The arithmetic behind one indicator. */
export function explainIndicator(
  compiled: CompiledFramework,
  result: AssessmentResult,
  k: number,
  peers: PeerValues | undefined,
): ExplainedIndicator {
  const node = result.nodes[compiled.nodeOfIndicator[k]];
  const { critical, states } = compiled.indicators[k];
  const state = node.state ?? 'not-assessed';
  const effect = effectOf(states, state);
  const failed =
    critical !== undefined &&
    node.score !== null &&
    (effect === 'fail' || !reaches(node.score, critical.below));
  const figure = compiled.isRelative[k] === 1 ? node.relative : node.raw;
  return {
    kind: 'indicator',
    code: node.code,
    state,
    effect,
    raw: node.raw,
    derivation: explainDerivation(compiled, result, k),
    peers: explainPeers(compiled, node, k, peers),
    part: effect === 'measure' && figure !== null ? partOf(compiled.curves[k], figure) : null,
    critical: critical === undefined ? null : { ...critical, failed },
  };
}
