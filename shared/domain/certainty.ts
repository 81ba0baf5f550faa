import { z } from 'zod';
import { Code, Id } from './code.ts';
import { GradeResult } from './result.ts';

/** How sure a result is: what is drawn anew, how often, and from which seed. */
export const CertaintyOptions = z.object({
  draws: z.int().min(100).max(100_000).default(1000),
  /** The same seed gives the same numbers, on any machine. */
  seed: z.int().min(0).max(4_294_967_295).default(1),
  /**
   * Weights, Dirichlet distributed around the set ones; the greater the concentration, the nearer: a weight
   * of share p has the standard deviation √(p(1 − p)/(concentration + 1)). Null: as they are set.
   */
  weights: z
    .object({ concentration: z.number().min(1).max(1_000_000) })
    .nullable()
    .default({ concentration: 100 }),
  /** Whether each indicator's readings are drawn anew, with replacement, and consolidated. */
  assessors: z.boolean().default(true),
  /** `respondents`: drawn anew, with replacement. `normal`: the mean, with its standard error. */
  survey: z.enum(['respondents', 'normal', 'off']).default('respondents'),
});
export type CertaintyOptions = z.infer<typeof CertaintyOptions>;

/** The 5 % and 95 % quantiles (type 7): nine of ten draws lie between them. */
export const DrawnInterval = z.object({ lower: z.number(), upper: z.number() });
export type DrawnInterval = z.infer<typeof DrawnInterval>;

/** How sure the result of one assessment is. */
export const AssessmentCertainty = z.object({
  assessmentId: Id,
  contractCode: Code,
  /** The total as computed from the data as they are, and its grade. */
  total: z.number().nullable(),
  grade: GradeResult,
  /** Mean and interval of the totals of the draws that had one; null when none had. */
  mean: z.number().nullable(),
  totalInterval: DrawnInterval.nullable(),
  /** Of the ranks of the draws that had a grade, 1 for the best; null when none had. */
  rankInterval: DrawnInterval.nullable(),
  /** Share of draws by grade, `insufficient-evidence` and `no-score` among them; none that is 0. */
  shares: z.record(z.string(), z.number()),
  /** Whether less than 80 % of the draws gave the computed grade: what rests on it needs a second look. */
  review: z.boolean(),
});
export type AssessmentCertainty = z.infer<typeof AssessmentCertainty>;
