import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { AssessmentState } from '#shared/domain/assessment.ts';
import { Code, Id } from '#shared/domain/code.ts';
import { PeerGroup } from '#shared/domain/framework/framework.ts';
import { Judgement, PastJudgement, WrittenReason } from '#shared/domain/judgement.ts';
import { ObservationEntry } from '#shared/domain/observation.ts';
import { PlainDate } from '#shared/domain/plain-date.ts';
import { ProviderNature } from '#shared/domain/provider.ts';
import { AssessmentResult, FiredRule, GradeResult } from '#shared/domain/result.ts';
import { ServiceType } from '#shared/domain/service-contract.ts';
import { VisitSource } from '#shared/domain/source.ts';
import { Text } from '#shared/domain/text.ts';
import { VisitKind } from '#shared/domain/visit.ts';
import { RoundAgreement } from './agreement.ts';
import { PageRequest, pageOf } from './page.ts';
import { command, everyone, job, query } from './procedure.ts';
import { Progress } from './progress.ts';
import { Recomputation, ResultRecord, ResultsRecorded } from './result-record.ts';

/** One observation that went into an indicator, as the explanation names it. */
export const ExplainedObservation = z.object({
  indicator: Code,
  visitId: Id,
  visitDate: PlainDate,
  visitKind: VisitKind,
  visitSource: VisitSource,
  /** Null where the caller may not know who it was. */
  assessor: z.string().nullable(),
  lead: z.boolean(),
  entry: ObservationEntry,
  /** The number the entry was read as; null without a value. */
  raw: z.number().nullable(),
  comment: z.string(),
});
export type ExplainedObservation = z.infer<typeof ExplainedObservation>;

/** A survey indicator's respondents; null figures are withheld from this caller. */
export const ExplainedFeedback = z.object({
  indicator: Code,
  respondents: z.int().nonnegative().nullable(),
  /** Mean of their section scores, 0 to 100. */
  mean: z.number().nullable(),
  /** The measure's statistic (mean, share or net promoter score) before any shrinkage. */
  statistic: z.number().nullable(),
  /** B of the shrinkage, 0 to 1, and the peer mean it is drawn to; null without shrinkage. */
  shrinkage: z.object({ reliability: z.number(), peerMean: z.number() }).nullable(),
  /** The raw value that is scored: the statistic, drawn to the peers' mean where the measure says so. */
  raw: z.number().nullable(),
});
export type ExplainedFeedback = z.infer<typeof ExplainedFeedback>;

/** One assessment in the league table. */
export const ResultRow = z.object({
  assessmentId: Id,
  contractCode: Code,
  contractName: Text,
  providerId: Id,
  providerCode: Code,
  providerName: Text,
  nature: ProviderNature,
  serviceType: ServiceType,
  state: AssessmentState,
  /** 1 for the best; equals share a rank; null without a grade. Ranks are of the whole round. */
  rank: z.int().positive().nullable(),
  total: z.number().nullable(),
  coverage: z.number(),
  grade: GradeResult,
  computedGrade: GradeResult,
  /** What a supervisor judged instead; null without a judgement. */
  judgement: Judgement.nullable(),
  /** In the order they acted. */
  fired: z.array(FiredRule),
  /** Scores of the first level, in the framework's order; null where there is none. */
  dimensions: z.array(z.number().nullable()),
  /** Every node's score by code, when `nodes` was asked for. */
  nodes: z.record(z.string(), z.number().nullable()).optional(),
});
export type ResultRow = z.infer<typeof ResultRow>;

/** The others of an assessment's peer group. */
export const Peers = z.object({
  /** In what they are alike, and in which value of it. */
  group: z.object({ by: PeerGroup, value: z.string().nullable() }),
  /** By indicator that compares: the raw values of the others, rising. */
  raws: z.record(Code, z.array(z.number())),
});
export type Peers = z.infer<typeof Peers>;

export const scoring = {
  /** The result of one assessment with what it rests on. */
  assessment: query(...everyone)
    .input(z.object({ assessmentId: Id }))
    .output(
      z.object({
        frameworkVersionId: Id,
        /**
         * True for a provider manager where a figure rests on so few respondents that it could be worked
         * out from the rest: then only the total stands, without nodes, observations and feedback.
         */
        withheld: z.boolean(),
        result: AssessmentResult,
        observations: z.array(ExplainedObservation),
        feedback: z.array(ExplainedFeedback),
        /** Indicators on which assessors differ and moderation has settled nothing. */
        unresolved: z.array(Code),
        /** What a supervisor judged beside the computed grade; null without a judgement. */
        judgement: Judgement.nullable(),
      }),
    ),
  /** Rank in the round and how many were ranked; null where there is no total or no right to know. */
  rank: query(...everyone)
    .input(z.object({ assessmentId: Id }))
    .output(z.object({ rank: z.int(), of: z.int() }).nullable()),
  /** The raw values with which the measures that compare with peers compare this assessment. */
  peers: query('supervisor', 'evaluator', 'auditor')
    .input(z.object({ assessmentId: Id }))
    .output(Peers),
  /**
   * Gives an assessment another grade than the computed one, which stays beside it; null withdraws the
   * judgement. Refused once the assessment is signed.
   */
  judge: command('supervisor')
    .input(z.object({ assessmentId: Id, grade: Code.nullable(), reason: WrittenReason }))
    .output(z.object({ judgement: Judgement.nullable() })),
  /** Every judgement of an assessment and every withdrawal of one, the newest first. */
  judgements: query('supervisor', 'evaluator', 'auditor')
    .input(z.object({ assessmentId: Id }))
    .output(z.array(PastJudgement)),
  /** The results of a round, best first. */
  round: query(...everyone)
    .input(PageRequest.extend({ roundId: Id, nodes: z.boolean().default(false) }))
    .output(
      pageOf(ResultRow).extend({
        frameworkVersionId: Id,
        /** How many assessments have each grade; keys `insufficient-evidence` and `no-score` beside codes. */
        distribution: z.record(z.string(), z.int().nonnegative()),
      }),
    ),
  /** How far the assessors of a round agree, by indicator and over all. */
  agreement: query('supervisor', 'auditor')
    .input(z.object({ roundId: Id }))
    .output(RoundAgreement),
  /** Computes a round and writes the results down with the hashes of inputs and outputs. */
  compute: job('supervisor')
    .input(z.object({ roundId: Id }))
    .output(eventIterator(z.discriminatedUnion('kind', [Progress, ResultsRecorded]))),
  /** What was written down of a round, the newest first. */
  records: query('supervisor', 'auditor')
    .input(z.object({ roundId: Id }))
    .output(z.array(ResultRecord)),
  /** Computes a round anew and compares it with what was written down last; writes nothing. */
  recompute: job('supervisor', 'auditor')
    .input(z.object({ roundId: Id }))
    .output(eventIterator(z.discriminatedUnion('kind', [Progress, Recomputation]))),
};
