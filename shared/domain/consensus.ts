import { z } from 'zod';
import { Code } from './code.ts';
import { ObservationState, ObservedValue } from './observation.ts';
import { Instant } from './plain-date.ts';

/** What moderation can settle on: a value of its day, or why there is none. */
export const ConsensusState = ObservationState.exclude(['carried-forward']);
export type ConsensusState = z.infer<typeof ConsensusState>;

/** The value that the assessors were brought to agree on, or that there is none. */
export const ConsensusEntry = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('value'), value: ObservedValue }),
  z.strictObject({ state: ConsensusState.exclude(['value']) }),
]);
export type ConsensusEntry = z.infer<typeof ConsensusEntry>;

/** What moderation settled for one indicator of an assessment, by whom and why. */
export const Consensus = z.object({
  indicator: Code,
  entry: ConsensusEntry,
  /** The number the entry reads as; null without a value. */
  raw: z.number().nullable(),
  reason: z.string().min(1),
  by: z.string(),
  at: Instant,
});
export type Consensus = z.infer<typeof Consensus>;
