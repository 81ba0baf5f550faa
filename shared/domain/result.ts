import { z } from 'zod';
import { Code } from './code.ts';
import { ObservationState } from './observation.ts';

/** What became of a node: a score, left out of its group, or missing (its group's rule decides). */
export const NodeOutcome = z.enum(['scored', 'excluded', 'missing']);
export type NodeOutcome = z.infer<typeof NodeOutcome>;

/** The grade, or the result of its own that stands where a grade cannot. */
export const GradeResult = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('grade'), code: Code }),
  /** Coverage is under the framework's minimum. */
  z.object({ kind: z.literal('insufficient-evidence') }),
  /** The total has no score: something that blocks is missing, or nothing is assessed. */
  z.object({ kind: z.literal('no-score') }),
]);
export type GradeResult = z.infer<typeof GradeResult>;

/** A rule that fired, with the grade before and after it. */
export const FiredRule = z.discriminatedUnion('rule', [
  z.object({
    rule: z.literal('limiter'),
    /** The limiter, and the node whose grade it acts on. */
    code: Code,
    node: Code,
    before: Code,
    after: Code,
  }),
  z.object({
    rule: z.literal('critical'),
    /** The indicator that failed; the grade is the total's. */
    node: Code,
    before: Code,
    after: Code,
  }),
]);
export type FiredRule = z.infer<typeof FiredRule>;

/** The figures of one node in one assessment. */
export const NodeResult = z.object({
  code: Code,
  outcome: NodeOutcome,
  /** 0 to 100 (above only with unclamped bonus points); null unless scored. */
  score: z.number().nullable(),
  /** The grade its score earns, and the one after limiters; null unless scored. */
  computedGrade: Code.nullable(),
  grade: Code.nullable(),
  /** Share of the applicable weight below that was assessed, 0 to 1; null when nothing applies. */
  coverage: z.number().nullable(),
  /** The share of its group's score that its score decides after redistribution, 0 to 1. */
  effectiveWeight: z.number().nullable(),
  /** What it adds to the total, on the framework's scale; null under `minimum` groups and unscored. */
  contribution: z.number().nullable(),
  /** Indicators only: what was said, and the consolidated raw value (survey and checklist: 0 to 100). */
  state: ObservationState.nullable(),
  raw: z.number().nullable(),
  /** Where the measure compares with peers: the percentile (0 to 100) or z that was scored. */
  relative: z.number().nullable(),
});
export type NodeResult = z.infer<typeof NodeResult>;

/** The result of one assessment. Nodes stand in level order, the total (`TOTAL`) first. */
export const AssessmentResult = z.object({
  /** The total on the framework's scale, after the rounding rule where there is one. */
  total: z.number().nullable(),
  coverage: z.number(),
  /** The grade by the bands (or the lookup) alone, and the one after every rule. */
  computedGrade: GradeResult,
  grade: GradeResult,
  /** In the order they acted. */
  fired: z.array(FiredRule),
  nodes: z.array(NodeResult),
});
export type AssessmentResult = z.infer<typeof AssessmentResult>;
