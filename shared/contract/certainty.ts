import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { AssessmentCertainty, CertaintyOptions } from '#shared/domain/certainty.ts';
import { Code, Id } from '#shared/domain/code.ts';
import { Lift } from '#shared/domain/lift.ts';
import { Instant } from '#shared/domain/plain-date.ts';
import { RoundFairness } from './fairness.ts';
import { everyone, job, query } from './procedure.ts';
import { Progress } from './progress.ts';
import { RoundSensitivity } from './sensitivity.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A run of draws over a round, as it was written down, without what it came to. */
export const CertaintyRun = z.object({
  id: Id,
  roundId: Id,
  frameworkCode: Code,
  frameworkVersion: z.int().positive(),
  methodVersion: z.string(),
  options: CertaintyOptions,
  assessments: z.int().nonnegative(),
  /** Of what went in, and of what came out: the same seed and inputs give the same output. */
  inputHash: Hash,
  outputHash: Hash,
  at: Instant,
  by: z.string(),
});
export type CertaintyRun = z.infer<typeof CertaintyRun>;

/** The last word of a run. */
export const CertaintyDone = z.object({ kind: z.literal('done'), run: CertaintyRun });
export type CertaintyDone = z.infer<typeof CertaintyDone>;

/** The latest run of a round with what it came to, in the order of contract codes. */
export const RoundCertainty = z.object({
  run: CertaintyRun,
  /** Whether the round is still what it was drawn from, and the method the same. */
  current: z.boolean(),
  assessments: z.array(AssessmentCertainty),
});
export type RoundCertainty = z.infer<typeof RoundCertainty>;

export const certainty = {
  /**
   * Draws weights, readings and respondents of a round anew, many times, and writes down how sure totals,
   * ranks and grades are. The result hangs on the options alone, not on the number of threads.
   */
  run: job('supervisor')
    .input(
      z.object({
        roundId: Id,
        options: CertaintyOptions.prefault({}),
        /** Null: one fewer than the machine has processors. */
        threads: z.int().min(1).max(64).nullable().default(null),
      }),
    )
    .output(eventIterator(z.discriminatedUnion('kind', [Progress, CertaintyDone]))),
  /** Null where nothing was drawn yet. */
  get: query('supervisor', 'auditor')
    .input(z.object({ roundId: Id }))
    .output(RoundCertainty.nullable()),
  /** The round without each indicator, and with each weight raised and lowered by so many per cent. */
  sensitivity: query('supervisor', 'auditor')
    .input(z.object({ roundId: Id, percent: z.number().gt(0).max(100).default(20) }))
    .output(RoundSensitivity),
  /** What would lift an assessment to the next grade. */
  lift: query(...everyone)
    .input(z.object({ assessmentId: Id }))
    .output(
      z.object({
        /** True for a provider manager where a route could tell what few clients or its peers said. */
        withheld: z.boolean(),
        lift: Lift.nullable(),
      }),
    ),
  /** How totals differ between kinds of provider and within peer groups. */
  fairness: query('supervisor', 'auditor')
    .input(z.object({ roundId: Id }))
    .output(RoundFairness),
};
