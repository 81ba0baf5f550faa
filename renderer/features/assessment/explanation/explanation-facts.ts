import type { ObservationSheet } from '#shared/contract/inspections.ts';
import type { ExplainedFeedback, ExplainedObservation } from '#shared/contract/scoring.ts';
import type { Consensus } from '#shared/domain/consensus.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import type { Judgement } from '#shared/domain/judgement.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { PeerValues } from '#shared/scoring/score-input.ts';
import type { PlacedReading } from '../model/readings.ts';

/** Everything that an explanation of one assessment rests on. */
export interface ExplanationFacts {
  readonly assessmentId: string;
  readonly roundId: string;
  readonly framework: Framework;
  readonly compiled: CompiledFramework;
  readonly rule: ConsolidationRule;
  readonly result: AssessmentResult;
  readonly observations: readonly ExplainedObservation[];
  readonly feedback: readonly ExplainedFeedback[];
  /** Indicators on which assessors differ and moderation has settled nothing. */
  readonly unresolved: readonly string[];
  /** What moderation settled, by indicator, as far as the reader may know it. */
  readonly settled: ReadonlyMap<string, Consensus>;
  /** The raw values of the peers; undefined where the reader may not know them. */
  readonly peers: PeerValues | undefined;
  /** Whether the assessment is signed: then nobody judges it any more. */
  readonly signed: boolean;
  /** Another grade than the computed one, given by a supervisor. */
  readonly judgement: Judgement | null;
  readonly rank: { readonly rank: number; readonly of: number } | null;
  /** Only the total may be seen. */
  readonly withheld: boolean;
}

/** What moderation settled, by indicator. */
export function bySettled(settled: readonly Consensus[]): ReadonlyMap<string, Consensus> {
  return new Map(settled.map((one) => [one.indicator, one]));
}

/** The observations of a sheet as an explanation names them. */
export function explainedReadings(
  readings: ReadonlyMap<string, readonly PlacedReading[]>,
  { visits, assessors }: Pick<ObservationSheet, 'visits' | 'assessors'>,
): ExplainedObservation[] {
  const kinds = new Map(visits.map((visit) => [visit.id, visit.kind]));
  const names = new Map(assessors.map((one) => [one.id, one.name]));
  return [...readings].flatMap(([indicator, list]) =>
    list.map((one) => ({
      indicator,
      visitId: one.visitId,
      visitDate: one.date,
      visitKind: kinds.get(one.visitId) ?? 'announced',
      visitSource: one.source,
      assessor: names.get(one.assessorId) ?? null,
      lead: one.lead,
      entry: one.entry,
      raw: one.raw,
      comment: one.comment,
    })),
  );
}

/** A node and the codes of the groups above it, the total first. */
export interface PathedNode {
  readonly node: FrameworkNode;
  readonly above: readonly string[];
  readonly depth: number;
}

/** The nodes of each framework that was asked for: a framework that is read never changes. */
const known = new WeakMap<Framework, ReadonlyMap<string, PathedNode>>();

/** Every node by code, with its place. Every button of a long table asks for the same: found once. */
export function pathedNodes(framework: Framework): ReadonlyMap<string, PathedNode> {
  const found = known.get(framework) ?? placedNodes(framework);
  known.set(framework, found);
  return found;
}

function placedNodes(framework: Framework): ReadonlyMap<string, PathedNode> {
  const nodes = new Map<string, PathedNode>();
  for (const { node, parent, depth } of walk(framework)) {
    const above = parent === null ? [totalCode] : [...(nodes.get(parent)?.above ?? []), parent];
    nodes.set(node.code, { node, above, depth });
  }
  return nodes;
}
