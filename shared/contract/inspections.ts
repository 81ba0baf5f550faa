import { z } from 'zod';
import { Code, Id } from '#shared/domain/code.ts';
import { Consensus, ConsensusEntry } from '#shared/domain/consensus.ts';
import { WrittenReason } from '#shared/domain/judgement.ts';
import { Observation, ObservationEntry } from '#shared/domain/observation.ts';
import { PlainDate } from '#shared/domain/plain-date.ts';
import { ConsolidationRule } from '#shared/domain/round.ts';
import { VisitSource } from '#shared/domain/source.ts';
import { Visit, VisitKind } from '#shared/domain/visit.ts';
import { command, query } from './procedure.ts';
import { Assessor } from './rounds.ts';

/** Everything the score grid of one assessment needs besides the framework. */
export const ObservationSheet = z.object({
  assessmentId: Id,
  frameworkVersionId: Id,
  visits: z.array(Visit),
  assessors: z.array(Assessor),
  observations: z.array(Observation),
  /** How the assessors' values become one. */
  consolidation: ConsolidationRule,
  /** What moderation settled, by indicator; counts where the rule is `consensus`. */
  settled: z.array(Consensus),
  /** The caller's own assessor, who their entries are recorded for; null until they record the first. */
  me: Id.nullable(),
  /** Whether the caller may record now: by role and by the assessment's state. */
  mayWrite: z.boolean(),
  /** Whether the caller may settle values now. */
  maySettle: z.boolean(),
});
export type ObservationSheet = z.infer<typeof ObservationSheet>;

const place = { assessmentId: Id, visitId: Id, indicator: Code };

export const inspections = {
  sheet: query('supervisor', 'evaluator', 'auditor')
    .input(z.object({ assessmentId: Id }))
    .output(ObservationSheet),
  addVisit: command('supervisor', 'evaluator')
    .input(
      z.object({
        assessmentId: Id,
        date: PlainDate,
        kind: VisitKind,
        /** On whose behalf; by the kind of visit where it is not said. */
        source: VisitSource.optional(),
      }),
    )
    .output(Visit),
  /**
   * Writes the caller's observation at this place over what stood there, and moves a planned assessment
   * to in progress. Answers with the observation it replaced, so that it can be undone.
   */
  record: command('supervisor', 'evaluator')
    .input(
      z.object({ ...place, entry: ObservationEntry, comment: z.string().max(4000).default('') }),
    )
    .output(z.object({ observation: Observation, replaced: Observation.nullable() })),
  /** Takes the caller's observation at this place away. */
  clear: command('supervisor', 'evaluator')
    .input(z.object(place))
    .output(z.object({ replaced: Observation.nullable() })),
  /**
   * Writes down what moderation settled for an indicator, over what it had settled before; null takes it
   * back. Refused unless the round's rule is `consensus`.
   */
  settle: command('supervisor')
    .input(
      z.object({
        assessmentId: Id,
        indicator: Code,
        entry: ConsensusEntry.nullable(),
        reason: WrittenReason,
      }),
    )
    .output(z.object({ settled: Consensus.nullable(), replaced: Consensus.nullable() })),
};
