import { z } from 'zod';
import { Code, Id } from './code.ts';
import { Instant, PlainDate } from './plain-date.ts';

/** What an observation can say; nothing is ever read as zero or as a pass because it is empty. */
export const ObservationState = z.enum([
  'value',
  'not-applicable',
  'not-assessed',
  'no-data',
  'refused',
  'carried-forward',
]);
export type ObservationState = z.infer<typeof ObservationState>;

/** What a checklist item was found to be. */
export const ChecklistAnswer = z.enum(['met', 'not-met', 'not-applicable']);
export type ChecklistAnswer = z.infer<typeof ChecklistAnswer>;

export const ChecklistAnswers = z.record(Code, ChecklistAnswer);
export type ChecklistAnswers = z.infer<typeof ChecklistAnswers>;

/** Both sides of a ratio. */
export const RatioValue = z.strictObject({ numerator: z.number(), denominator: z.number() });
export type RatioValue = z.infer<typeof RatioValue>;

/** How often each finding of a deduction was made (absent: never), and how often it was revisited. */
export const DeductionFindings = z.strictObject({
  counts: z.record(Code, z.int().min(0).max(10_000)),
  revisits: z.int().min(0).max(100).default(0),
});
export type DeductionFindings = z.infer<typeof DeductionFindings>;

/** What was found: a number, a ratio's two sides, a deduction's findings, or a checklist's answers. */
export const ObservedValue = z.union([z.number(), RatioValue, DeductionFindings, ChecklistAnswers]);
export type ObservedValue = z.infer<typeof ObservedValue>;

const reason = z.string().trim().min(1, 'observation.reason').max(2000);

/** An observation as it is entered. */
export const ObservationEntry = z.discriminatedUnion('state', [
  z.object({ state: z.literal('value'), value: ObservedValue }),
  z.object({ state: z.literal('not-applicable'), reason }),
  z.object({ state: z.literal('not-assessed'), reason: z.string().max(2000).default('') }),
  z.object({ state: z.literal('no-data'), reason: z.string().max(2000).default('') }),
  z.object({ state: z.literal('refused'), reason: z.string().max(2000).default('') }),
  z.object({
    state: z.literal('carried-forward'),
    value: ObservedValue,
    /** The day the older value was observed, and where it stands. */
    from: PlainDate,
    source: reason,
  }),
]);
export type ObservationEntry = z.infer<typeof ObservationEntry>;

/** One assessor's value for one indicator at one visit. */
export const Observation = z.object({
  id: Id,
  assessmentId: Id,
  visitId: Id,
  assessorId: Id,
  indicator: Code,
  entry: ObservationEntry,
  comment: z.string(),
  recordedAt: Instant,
});
export type Observation = z.infer<typeof Observation>;
