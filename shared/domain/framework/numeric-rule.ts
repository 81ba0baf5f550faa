import { z } from 'zod';
import { Score } from './score.ts';

/** Which way a quantity is good. */
export const Better = z.enum(['higher', 'lower']);
export type Better = z.infer<typeof Better>;

/** Linear between `worst` (0) and `best` (100), clamped; lower is better when best < worst. */
export const GoalpostsRule = z.strictObject({
  kind: z.literal('goalposts'),
  worst: z.number(),
  best: z.number(),
});

/** Straight lines between points of rising value; flat outside them. */
export const PiecewiseRule = z.strictObject({
  kind: z.literal('piecewise'),
  points: z
    .array(z.strictObject({ value: z.number(), score: Score }))
    .min(2)
    .max(40),
});

const steps = {
  below: Score,
  bands: z
    .array(z.strictObject({ from: z.number(), score: Score }))
    .min(1)
    .max(40),
};

/** Steps: the score of the last band whose `from` (inclusive) the value reaches, else `below`. */
export const BandsRule = z.strictObject({ kind: z.literal('bands'), ...steps });

/**
 * 100 from `from` to `to`, falling in a straight line to 0 at `from − toleranceBelow` and at
 * `to + toleranceAbove`.
 */
export const TargetRule = z.strictObject({
  kind: z.literal('target'),
  from: z.number(),
  to: z.number(),
  toleranceBelow: z.number().positive(),
  toleranceAbove: z.number().positive(),
});

/** With fewer values than this in the peer group nobody is ranked: the indicator is not assessed. */
const minimumPeers = z.int().min(2).max(10_000).default(2);

/**
 * The percentile rank within the peer group of the round: 100·(r − 0.5)/n with r the rank from the
 * worst, ties sharing the mean rank (Hazen 1914). With `steps` the percentile is scored by bands.
 */
export const PercentileRule = z.strictObject({
  kind: z.literal('percentile'),
  better: Better,
  minimumPeers,
  steps: z.strictObject(steps).optional(),
});

/**
 * Standard deviations from the mean of the peer group of the round (n in the denominator), turned
 * round where lower is better; linear between `worst` (0) and `best` (100), clamped. Where nobody
 * differs z is 0.
 */
export const ZScoreRule = z.strictObject({
  kind: z.literal('z-score'),
  better: Better,
  minimumPeers,
  worst: z.number().default(-2.5),
  best: z.number().default(2.5),
});

/** How a number becomes a score: six forms. The last two compare with the peer group of the round. */
export const NumericRule = z.discriminatedUnion('kind', [
  GoalpostsRule,
  PiecewiseRule,
  BandsRule,
  TargetRule,
  PercentileRule,
  ZScoreRule,
]);
export type NumericRule = z.infer<typeof NumericRule>;
export type NumericRuleKind = NumericRule['kind'];
