import { z } from 'zod';
import { Code, Id } from '#shared/domain/code.ts';
import { PeerGroup } from '#shared/domain/framework/framework.ts';
import { ProviderNature } from '#shared/domain/provider.ts';
import { undefinedReasons } from '#shared/statistics/undefined-statistic.ts';

/** How the totals of some graded assessments lie. Quartiles by type 7; null without any. */
const Spread = z.object({
  n: z.int().nonnegative(),
  quartiles: z.object({ lower: z.number(), median: z.number(), upper: z.number() }).nullable(),
});

/** Cliff's δ with its 95 % interval, or why there is none. */
const Delta = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('delta'),
    /** −1 (all of the first below) to 1 (all above). */
    delta: z.number(),
    n1: z.int(),
    n2: z.int(),
    /** Null where a group has one total only. */
    interval: z.object({ lower: z.number(), upper: z.number() }).nullable(),
  }),
  z.object({ kind: z.literal('undefined'), reason: z.enum(undefinedReasons) }),
]);

/** How the graded totals of a round differ between kinds of provider and within peer groups. */
export const RoundFairness = z.object({
  natures: z.array(Spread.extend({ nature: ProviderNature })),
  /** Every pair of kinds of provider. */
  pairs: z.array(z.object({ first: ProviderNature, second: ProviderNature, delta: Delta })),
  peers: z.object({
    by: PeerGroup,
    /** By what a group has in common; null where the whole round is one. */
    groups: z.array(Spread.extend({ value: z.string().nullable() })),
    /**
     * Graded assessments by contract code: their percentile in their group, 100·(r − 0.5)/n with r the
     * rank from the worst, ties sharing the mean rank.
     */
    positions: z.array(
      z.object({
        assessmentId: Id,
        contractCode: Code,
        group: z.string().nullable(),
        percentile: z.number(),
      }),
    ),
  }),
});
export type RoundFairness = z.infer<typeof RoundFairness>;
