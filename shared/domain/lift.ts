import { z } from 'zod';
import { Code } from './code.ts';
import { ObservationState, ObservedValue } from './observation.ts';
import { FiredRule } from './result.ts';

/** One indicator's part in a route to the next grade. */
export const LiftStep = z.object({
  indicator: Code,
  from: z.object({ state: ObservationState, raw: z.number().nullable(), score: z.number() }),
  to: z.object({
    raw: z.number(),
    score: z.number(),
    /** As it would be entered, where the number alone does not say it: answers or findings. */
    value: ObservedValue.nullable(),
  }),
});
export type LiftStep = z.infer<typeof LiftStep>;

/** Improvements that together reach the grade. */
export const LiftRoute = z.object({
  steps: z.array(LiftStep).min(1),
  /** Score points that the steps add up to. */
  gain: z.number(),
  /** What the assessment comes to with them. */
  total: z.number().nullable(),
  grade: Code,
});
export type LiftRoute = z.infer<typeof LiftRoute>;

/** What would lift an assessment to the next grade. */
export const Lift = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('routes'),
    target: Code,
    /** The cheapest first: fewest indicators, then least gain. */
    routes: z.array(LiftRoute).min(1).max(3),
    /** Whether no set of fewer indicators reaches the grade; else it is the best that was found. */
    proven: z.boolean(),
  }),
  /** With everything at its best the total earns the grade, and these rules still keep it lower. */
  z.object({ kind: z.literal('capped'), target: Code, by: z.array(FiredRule) }),
  /** With everything at its best the total, given here, does not earn the grade. */
  z.object({ kind: z.literal('out-of-reach'), target: Code, best: z.number().nullable() }),
  /** The best grade is reached already. */
  z.object({ kind: z.literal('top') }),
  /** There is no grade to start from. */
  z.object({ kind: z.literal('no-grade') }),
]);
export type Lift = z.infer<typeof Lift>;
