import { z } from 'zod';
import { Code, Id } from '#shared/domain/code.ts';
import { Instant } from '#shared/domain/plain-date.ts';

/** SHA-256, hex. */
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The results of a round as they were computed and written down once, with the hashes that prove it. */
export const ResultRecord = z.object({
  id: Id,
  roundId: Id,
  frameworkCode: Code,
  frameworkVersion: z.int().positive(),
  methodVersion: z.string(),
  assessments: z.int().nonnegative(),
  /** Of what went in and what came out, over all assessments. */
  inputHash: Hash,
  outputHash: Hash,
  at: Instant,
  by: z.string(),
});
export type ResultRecord = z.infer<typeof ResultRecord>;

/** The last word of recording a round's results. */
export const ResultsRecorded = z.object({ kind: z.literal('recorded'), record: ResultRecord });
export type ResultsRecorded = z.infer<typeof ResultsRecorded>;

/**
 * One field that is not what it was when the results were recorded. `record`: the record itself was
 * edited since, and no longer has the hash it was written with.
 */
export const ResultDifference = z.object({
  part: z.enum(['input', 'output', 'record']),
  /** The assessment's contract; null for what holds for the whole round. */
  contractCode: Code.nullable(),
  /** Keys down to the field: `readings`, the indicator, the visit and assessor, `raw`. */
  path: z.array(z.string()),
  /** As recorded and as it is now; null where it was not, or is no longer, there. */
  before: z.unknown(),
  after: z.unknown(),
});
export type ResultDifference = z.infer<typeof ResultDifference>;

/** What recomputing a round came to: the last word of that job. */
export const Recomputation = z.object({
  kind: z.literal('recomputation'),
  /** What it is compared with; null where nothing was ever recorded. */
  record: ResultRecord.nullable(),
  /** Whether every input and output is what was recorded. */
  same: z.boolean(),
  /** How many assessments differ. */
  differing: z.int().nonnegative(),
  /** Changed inputs before what they changed; at most a thousand. */
  differences: z.array(ResultDifference),
  /** How many further differences are left out. */
  more: z.int().nonnegative(),
});
export type Recomputation = z.infer<typeof Recomputation>;
