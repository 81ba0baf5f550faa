import { z } from 'zod';
import { Code, Id } from '#shared/domain/code.ts';
import { GradeResult } from '#shared/domain/result.ts';

const which = { assessmentId: Id, contractCode: Code };

/** What becomes of the round's ranks and grades. */
const Comparison = z.object({
  /** The greatest change of a rank; null where nobody's changed. */
  largestShift: z.object({ ...which, from: z.int(), to: z.int() }).nullable(),
  /** Spearman's ρ of the totals before and after; null where it is undefined. */
  correlation: z.number().nullable(),
  /** How many assessments have another grade, and the first fifty of them. */
  changed: z.int().nonnegative(),
  changes: z.array(z.object({ ...which, from: GradeResult, to: GradeResult })).max(50),
});

/** How much a round's ranks and grades hang on single indicators and single weights. */
export const RoundSensitivity = z.object({
  /** Without each indicator, in the framework's order. */
  indicators: z.array(Comparison.extend({ indicator: Code })),
  /** With each weight raised and lowered, in level order. */
  weights: z.array(Comparison.extend({ node: Code, change: z.enum(['raised', 'lowered']) })),
});
export type RoundSensitivity = z.infer<typeof RoundSensitivity>;
