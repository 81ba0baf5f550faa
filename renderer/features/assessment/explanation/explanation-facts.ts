import type { ObservationSheet } from '#shared/contract/inspections.ts';
import type { ExplainedFeedback, ExplainedObservation } from '#shared/contract/scoring.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { PlacedReading } from '../model/readings.ts';

/** Everything that an explanation of one assessment rests on. */
export interface ExplanationFacts {
  readonly framework: Framework;
  readonly compiled: CompiledFramework;
  readonly rule: ConsolidationRule;
  readonly result: AssessmentResult;
  readonly observations: readonly ExplainedObservation[];
  readonly feedback: readonly ExplainedFeedback[];
  readonly rank: { readonly rank: number; readonly of: number } | null;
  /** Only the total may be seen. */
  readonly withheld: boolean;
}

/** The observations of a sheet as an explanation names them. */
export function explainedReadings(
  readings: ReadonlyMap<string, readonly PlacedReading[]>,
  { visits, assessors }: Pick<ObservationSheet, 'visits' | 'assessors'>,
): ExplainedObservation[] {
  const visited = new Map(visits.map((visit) => [visit.id, visit]));
  const names = new Map(assessors.map((one) => [one.id, one.name]));
  return [...readings].flatMap(([indicator, list]) =>
    list.map((one) => ({
      indicator,
      visitId: one.visitId,
      visitDate: one.date,
      visitKind: visited.get(one.visitId)?.kind ?? 'announced',
      visitSource: visited.get(one.visitId)?.source ?? 'third-party',
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

/** Every node by code, with its place. */
export function pathedNodes(framework: Framework): ReadonlyMap<string, PathedNode> {
  const nodes = new Map<string, PathedNode>();
  for (const { node, parent, depth } of walk(framework)) {
    const above = parent === null ? [totalCode] : [...(nodes.get(parent)?.above ?? []), parent];
    nodes.set(node.code, { node, above, depth });
  }
  return nodes;
}
