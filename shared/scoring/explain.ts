import type { CriticalRule } from '#shared/domain/framework/node.ts';
import type { ObservationState } from '#shared/domain/observation.ts';
import type { AssessmentResult, NodeResult } from '#shared/domain/result.ts';
import { type CompiledFramework, methodCodes, missingCodes } from './compiled-framework.ts';
import { type CurvePart, partOf } from './curve.ts';
import { reaches } from './reaches.ts';
import { type AppliedEffect, effectOf } from './state-effect.ts';

type Method = keyof typeof methodCodes;
type MissingPolicy = keyof typeof missingCodes;

/**
 * What a child did in its group's arithmetic: `counted` with its score, `zero` (missing, counted as
 * 0), `left-out` (excluded), `redistributed` (missing, left out), `blocks` (missing, the group has no
 * score).
 */
export type TermPart = 'counted' | 'zero' | 'left-out' | 'redistributed' | 'blocks';

/** One child in its group's arithmetic. */
export interface ExplainedTerm {
  readonly code: string;
  readonly part: TermPart;
  readonly weight: number;
  /** Adds to the numerator only. */
  readonly bonus: boolean;
  /** The score that counts, 0 to 100; null when none does. */
  readonly score: number | null;
}

/** A group's arithmetic. Weighted mean and points: numerator / denominator. Minimum: the least score. */
export interface ExplainedGroup {
  readonly kind: 'group';
  readonly code: string;
  readonly method: Method;
  readonly missing: MissingPolicy;
  readonly terms: readonly ExplainedTerm[];
  /** Σ weight · score of the terms that count; null for `minimum`. */
  readonly numerator: number | null;
  /** Σ weight of the terms that count, bonus apart; null for `minimum`. */
  readonly denominator: number | null;
  /** Whether bonus points would have taken the score above 100. */
  readonly clamped: boolean;
}

/** An indicator's arithmetic. */
export interface ExplainedIndicator {
  readonly kind: 'indicator';
  readonly code: string;
  readonly state: ObservationState;
  readonly effect: AppliedEffect;
  readonly raw: number | null;
  /** The part of the measure's curve that gave the score; null when no raw value was scored. */
  readonly part: CurvePart | null;
  /** Its critical rule and whether it failed; null without one. */
  readonly critical: (CriticalRule & { readonly failed: boolean }) | null;
}

export type ExplainedNode = ExplainedGroup | ExplainedIndicator;

const methods = Object.keys(methodCodes) as Method[];
const policies = Object.keys(missingCodes) as MissingPolicy[];

function partIn(node: NodeResult, missing: MissingPolicy): TermPart {
  if (node.outcome === 'scored') return 'counted';
  if (node.outcome === 'excluded') return 'left-out';
  if (missing === 'zero') return 'zero';
  return missing === 'block' ? 'blocks' : 'redistributed';
}

function explainGroup(
  compiled: CompiledFramework,
  result: AssessmentResult,
  group: number,
): ExplainedGroup {
  const method = methods[compiled.method[group]];
  const missing = policies[compiled.missing[group]];
  const begin = compiled.firstChild[group];
  const end = begin + compiled.childCount[group];
  const terms: ExplainedTerm[] = [];
  let numerator = 0;
  let denominator = 0;
  for (let c = begin; c < end; c++) {
    const child = result.nodes[c];
    const part = partIn(child, missing);
    const weight = compiled.weights[c];
    const score = part === 'zero' ? 0 : child.score;
    const bonus = compiled.available[c] !== weight;
    terms.push({ code: child.code, part, weight, bonus, score });
    if (score === null) continue;
    numerator += weight * score;
    denominator += compiled.available[c];
  }
  const minimum = method === 'minimum';
  return {
    kind: 'group',
    code: compiled.codes[group],
    method,
    missing,
    terms,
    numerator: minimum ? null : numerator,
    denominator: minimum ? null : denominator,
    clamped:
      result.nodes[group].outcome === 'scored' &&
      !minimum &&
      numerator / denominator > compiled.ceiling[group],
  };
}

function explainIndicator(
  compiled: CompiledFramework,
  node: NodeResult,
  k: number,
): ExplainedIndicator {
  const { critical, states } = compiled.indicators[k];
  const state = node.state ?? 'not-assessed';
  const effect = effectOf(states, state);
  const failed =
    critical !== undefined &&
    node.score !== null &&
    (effect === 'fail' || !reaches(node.score, critical.below));
  return {
    kind: 'indicator',
    code: node.code,
    state,
    effect,
    raw: node.raw,
    part: effect === 'measure' && node.raw !== null ? partOf(compiled.curves[k], node.raw) : null,
    critical: critical === undefined ? null : { ...critical, failed },
  };
}

/** The arithmetic behind every node of a result, in the result's order: the total first. */
export function explain(compiled: CompiledFramework, result: AssessmentResult): ExplainedNode[] {
  return result.nodes.map((node, i) => {
    const k = compiled.indicatorOfNode[i];
    return k < 0 ? explainGroup(compiled, result, i) : explainIndicator(compiled, node, k);
  });
}
