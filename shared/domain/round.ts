import { z } from 'zod';
import { Code, Id } from './code.ts';
import { PlainDate } from './plain-date.ts';
import { Text } from './text.ts';

/** How several assessors' values of one indicator become one. */
export const ConsolidationRule = z.enum(['mean', 'median', 'lead', 'latest', 'consensus']);
export type ConsolidationRule = z.infer<typeof ConsolidationRule>;

export const RoundFields = z
  .object({
    code: Code,
    name: Text,
    startsOn: PlainDate,
    endsOn: PlainDate,
    consolidation: ConsolidationRule,
  })
  .refine((round) => round.startsOn <= round.endsOn, { error: 'round.period', path: ['endsOn'] });
export type RoundFields = z.infer<typeof RoundFields>;

/** One application of a published framework version to a set of contracts in a period. */
export const Round = z.object({
  ...RoundFields.shape,
  id: Id,
  frameworkVersionId: Id,
  frameworkCode: Code,
  frameworkVersion: z.int().positive(),
  assessmentCount: z.int().nonnegative(),
});
export type Round = z.infer<typeof Round>;
