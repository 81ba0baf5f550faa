import { z } from 'zod';
import { AssessmentState } from '#shared/domain/assessment.ts';
import { Code, Id } from '#shared/domain/code.ts';
import { ObservationEntry } from '#shared/domain/observation.ts';
import { PlainDate } from '#shared/domain/plain-date.ts';
import { ProviderNature } from '#shared/domain/provider.ts';
import { AssessmentResult, GradeResult } from '#shared/domain/result.ts';
import { ServiceType } from '#shared/domain/service-contract.ts';
import { Text } from '#shared/domain/text.ts';
import { VisitKind } from '#shared/domain/visit.ts';
import { PageRequest, pageOf } from './page.ts';
import { everyone, query } from './procedure.ts';

/** One observation that went into an indicator, as the explanation names it. */
export const ExplainedObservation = z.object({
  indicator: Code,
  visitId: Id,
  visitDate: PlainDate,
  visitKind: VisitKind,
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
  mean: z.number().nullable(),
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
  /** Codes of the indicators whose critical rule fired. */
  fired: z.array(Code),
  /** Scores of the first level, in the framework's order; null where there is none. */
  dimensions: z.array(z.number().nullable()),
  /** Every node's score by code, when `nodes` was asked for. */
  nodes: z.record(z.string(), z.number().nullable()).optional(),
});
export type ResultRow = z.infer<typeof ResultRow>;

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
        /** Rank in the round and how many were ranked; null where there is no total or no right to know. */
        rank: z.object({ rank: z.int(), of: z.int() }).nullable(),
      }),
    ),
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
};
