import { z } from 'zod';
import { Code } from '../code.ts';
import { Text } from '../text.ts';
import { Measure, Score } from './measure.ts';

/** What a state other than `value` does to its indicator. */
export const StateEffect = z.enum(['exclude', 'zero', 'fail', 'block', 'not-allowed']);
export type StateEffect = z.infer<typeof StateEffect>;

/**
 * What each missing state does. `exclude` leaves numerator and denominator; `zero` scores 0; `fail`
 * scores 0 and fails a critical indicator; `block` gives no score, and the group's own rule decides;
 * `not-allowed` is refused at entry.
 */
export const StatePolicy = z.strictObject({
  'not-applicable': StateEffect.default('exclude'),
  'not-assessed': StateEffect.exclude(['not-allowed']).default('exclude'),
  'no-data': StateEffect.default('zero'),
  refused: StateEffect.default('zero'),
  'carried-forward': z.enum(['accept', 'not-allowed']).default('accept'),
});
export type StatePolicy = z.infer<typeof StatePolicy>;

/** An indicator whose failure caps the grade, whatever the total (one-vote veto, 一票否决). */
export const CriticalRule = z.strictObject({
  /** Fails when its score is under this. */
  below: z.number().gt(0).max(100),
  /** The best grade that a failing assessment can still get. */
  grade: Code,
});
export type CriticalRule = z.infer<typeof CriticalRule>;

/** How children become one score. `missing` says what a child without a score does. */
export const Aggregation = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('weighted-mean'),
    missing: z.enum(['redistribute', 'zero', 'block']).default('block'),
  }),
  z.strictObject({
    method: z.literal('points'),
    missing: z.enum(['redistribute', 'zero', 'block']).default('block'),
    /** Whether bonus items can lift the score above its maximum (false) or not (true). */
    clamp: z.boolean().default(true),
  }),
  z.strictObject({
    method: z.literal('minimum'),
    missing: z.enum(['redistribute', 'zero', 'block']).default('block'),
  }),
]);
export type Aggregation = z.infer<typeof Aggregation>;

const weight = z.number().min(0).max(1_000_000);

/** A leaf: one measure, its evidence requirement and mandate basis. */
export const Indicator = z.strictObject({
  kind: z.literal('indicator'),
  code: Code,
  name: Text,
  description: Text.optional(),
  /** Weight among its siblings; in a `points` group, its maximum points. */
  weight,
  /** In a `points` group: adds points without adding to what is available. */
  bonus: z.boolean().default(false),
  measure: Measure,
  critical: CriticalRule.optional(),
  states: StatePolicy.prefault({}),
  /** A difference between assessors, in score points, above which moderation is asked for. */
  tolerance: Score.optional(),
  /** The contract clause or regulation that allows the question to be asked. */
  mandate: Text.optional(),
  evidence: Text.optional(),
});
export type Indicator = z.infer<typeof Indicator>;

/** A dimension (first level) or criterion (below it). */
export const Group = z.strictObject({
  kind: z.literal('group'),
  code: Code,
  name: Text,
  description: Text.optional(),
  weight,
  bonus: z.boolean().default(false),
  aggregation: Aggregation,
  get children(): z.ZodArray<z.ZodDiscriminatedUnion<[typeof Group, typeof Indicator], 'kind'>> {
    return z
      .array(z.discriminatedUnion('kind', [Group, Indicator]))
      .min(1)
      .max(500);
  },
});
export type Group = z.infer<typeof Group>;

export const FrameworkNode = z.discriminatedUnion('kind', [Group, Indicator]);
export type FrameworkNode = z.infer<typeof FrameworkNode>;
