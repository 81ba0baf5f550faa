import { z } from 'zod';
import { AssessmentState } from '#shared/domain/assessment.ts';
import { Code, Id } from '#shared/domain/code.ts';
import { Instant } from '#shared/domain/plain-date.ts';
import { ProviderNature } from '#shared/domain/provider.ts';
import { Round, RoundFields } from '#shared/domain/round.ts';
import { ServiceType } from '#shared/domain/service-contract.ts';
import { Text } from '#shared/domain/text.ts';
import { PageRequest, pageOf } from './page.ts';
import { command, everyone, query } from './procedure.ts';

/** An assessor of an assessment. `personId` is null for one known by name only (from a file). */
export const Assessor = z.object({
  id: Id,
  name: z.string(),
  personId: Id.nullable(),
  lead: z.boolean(),
});
export type Assessor = z.infer<typeof Assessor>;

/** An assessment in the round's grid. */
export const AssessmentRow = z.object({
  id: Id,
  roundId: Id,
  roundCode: Code,
  contractId: Id,
  contractCode: Code,
  contractName: Text,
  serviceType: ServiceType,
  providerId: Id,
  providerCode: Code,
  providerName: Text,
  nature: ProviderNature,
  district: z.string(),
  state: AssessmentState,
  assessors: z.array(Assessor),
  visitCount: z.int().nonnegative(),
  /** Indicators that somebody observed, of those that are observed at all. */
  observedCount: z.int().nonnegative(),
  indicatorCount: z.int().nonnegative(),
  updatedAt: Instant,
});
export type AssessmentRow = z.infer<typeof AssessmentRow>;

export const rounds = {
  list: query(...everyone).output(z.array(Round)),
  get: query(...everyone)
    .input(z.object({ id: Id }))
    .output(Round),
  /** Refused unless the framework version is published. */
  create: command('supervisor')
    .input(
      z.object({
        fields: RoundFields,
        frameworkVersionId: Id,
        contracts: z.union([z.literal('all'), z.array(Id).min(1).max(200_000)]),
      }),
    )
    .output(Round),
  assessments: query(...everyone)
    .input(
      PageRequest.extend({
        roundId: Id,
        search: z.string().max(200).default(''),
        state: AssessmentState.nullable().default(null),
        /** Only those the caller is an assessor of. */
        mine: z.boolean().default(false),
      }),
    )
    .output(
      pageOf(AssessmentRow).extend({
        byState: z.partialRecord(AssessmentState, z.int().nonnegative()),
      }),
    ),
  assessment: query(...everyone)
    .input(z.object({ id: Id }))
    .output(AssessmentRow),
  assign: command('supervisor')
    .input(
      z.object({
        assessmentId: Id,
        assessors: z.array(z.object({ personId: Id, lead: z.boolean() })).max(20),
      }),
    )
    .output(AssessmentRow),
  /** Takes a step of the assessment's life; which steps exist and who may take them is one shared table. */
  transition: command('supervisor', 'evaluator')
    .input(
      z.object({
        assessmentId: Id,
        to: AssessmentState,
        reason: z.string().trim().max(2000).nullable().default(null),
      }),
    )
    .output(AssessmentRow),
};
