import { z } from 'zod';
import { Code } from '../code.ts';
import { Text } from '../text.ts';
import { Aggregation } from './aggregation.ts';
import { GradeBand } from './grade-band.ts';
import { Limiter } from './limiter.ts';
import { nestingLimit, nestsDeeper } from './nesting.ts';
import { FrameworkNode } from './node.ts';
import { Questionnaire } from './questionnaire.ts';
import { Weighting } from './weighting.ts';
import { WorkedCase } from './worked-case.ts';

/** The code of the top of the tree in results, files and formulas; no node may take it. */
export const totalCode = 'TOTAL';

/** What makes assessments of a round peers. */
export const PeerGroup = z.enum(['round', 'service-type', 'nature', 'district', 'needs-tier']);
export type PeerGroup = z.infer<typeof PeerGroup>;

const content = z.strictObject({
  format: z.literal('plumbline-framework-1'),
  code: Code,
  name: Text,
  description: Text.optional(),
  /** What must be checked before it is used, shown wherever the framework is chosen. */
  notice: Text.optional(),
  /** The total's full mark: the scale in which totals are shown and grade bands speak. */
  maximum: z.number().positive().max(100_000).default(100),
  /** Half-up rounding of the total before it is graded; without it nothing is rounded. */
  rounding: z.strictObject({ decimals: z.int().min(0).max(6) }).optional(),
  /** Below this coverage, 0 to 1, the result is insufficient evidence instead of a grade. */
  minimumCoverage: z.number().min(0).max(1).default(0),
  /** With whom percentiles, z-scores and comparisons compare: those of the round that are alike in this. */
  peerGroup: PeerGroup.default('round'),
  aggregation: Aggregation,
  /** How the weights of the first level were derived. */
  weighting: Weighting.optional(),
  children: z.array(FrameworkNode).min(1).max(500),
  /** In any order; publishing proves that they cover 0 to `maximum` without gap or overlap. */
  grades: z.array(GradeBand).min(1).max(20),
  /** In the order they act. */
  limiters: z.array(Limiter).max(200).default([]),
  /** Assessments worked by hand: the framework's own test. */
  cases: z.array(WorkedCase).max(50).default([]),
  questionnaires: z.array(Questionnaire).max(20).default([]),
});
/** A framework as an author writes it: defaults may be left out. */
export type FrameworkInput = z.input<typeof content>;

/** Refuses what nests too deep before its members are read, which takes a call for every level. */
function shallow(value: FrameworkInput, context: z.RefinementCtx): FrameworkInput {
  if (nestsDeeper(value, nestingLimit)) {
    const params = { limit: nestingLimit };
    context.addIssue({ code: 'custom', message: 'framework-file.too-deep', params });
  }
  return value;
}

/**
 * An evaluation framework (指标体系) as it stands in a file: the tree of dimensions, criteria and
 * indicators, the grades, and the questionnaires its survey indicators read.
 */
export const Framework = z.preprocess<FrameworkInput, typeof content, FrameworkInput>(
  shallow,
  content,
);
export type Framework = z.infer<typeof Framework>;

export const FrameworkState = z.enum(['draft', 'published']);
export type FrameworkState = z.infer<typeof FrameworkState>;
