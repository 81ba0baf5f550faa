import { z } from 'zod';
import { Code } from '../code.ts';
import { Source } from '../source.ts';
import { Text } from '../text.ts';
import { Aggregation } from './aggregation.ts';
import { Measure } from './measure.ts';
import { Score } from './score.ts';
import { Weighting } from './weighting.ts';

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

const weight = z.number().min(0).max(1_000_000);

/** Who scores this node and what is below it; without one, what is said above it holds, or anybody does. */
const source = Source.optional();

/**
 * How a group's own score earns its grade, where that is not by the framework's bands: rounded half up to
 * `decimals` where given, then the band with the greatest `from` (a score, inclusive) that it reaches.
 */
export const NodeGrading = z.strictObject({
  decimals: z.int().min(0).max(6).optional(),
  /** Grades of the framework, in any order; the lowest starts at 0. */
  bands: z
    .array(z.strictObject({ grade: Code, from: Score }))
    .min(1)
    .max(20),
});
export type NodeGrading = z.infer<typeof NodeGrading>;

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
  source,
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
  source,
  aggregation: Aggregation,
  grading: NodeGrading.optional(),
  /** How its children's weights were derived. */
  weighting: Weighting.optional(),
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
