import { z } from 'zod';
import { Code } from './code.ts';
import { Instant } from './plain-date.ts';

/**
 * Another grade than the computed one, given by a supervisor with a written reason. It stands beside the
 * computed grade and never in its place.
 */
export const Judgement = z.object({
  grade: Code,
  reason: z.string().min(1),
  /** Who judged, by name. */
  by: z.string(),
  at: Instant,
});
export type Judgement = z.infer<typeof Judgement>;

/** A judgement that was made once, whether or not it stands; without a grade one that was withdrawn. */
export const PastJudgement = Judgement.extend({ grade: Code.nullable() });
export type PastJudgement = z.infer<typeof PastJudgement>;

/** Why somebody decided otherwise: at least a word. */
export const WrittenReason = z.string().trim().min(1, 'reason.needed').max(4000);
