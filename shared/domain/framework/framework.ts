import { z } from 'zod';
import { Code } from '../code.ts';
import { Text } from '../text.ts';
import { GradeBand } from './grade-band.ts';
import { Aggregation, FrameworkNode } from './node.ts';
import { Questionnaire } from './questionnaire.ts';

/** The code of the top of the tree in results, files and formulas; no node may take it. */
export const totalCode = 'TOTAL';

/**
 * An evaluation framework (指标体系) as it stands in a file: the tree of dimensions, criteria and
 * indicators, the grades, and the questionnaires its survey indicators read.
 */
export const Framework = z.strictObject({
  format: z.literal('plumbline-framework-1'),
  code: Code,
  name: Text,
  description: Text.optional(),
  /** The total's full mark: the scale in which totals are shown and grade bands speak. */
  maximum: z.number().positive().max(100_000).default(100),
  /** Half-up rounding of the total before it is graded; without it nothing is rounded. */
  rounding: z.strictObject({ decimals: z.int().min(0).max(6) }).optional(),
  /** Below this coverage, 0 to 1, the result is insufficient evidence instead of a grade. */
  minimumCoverage: z.number().min(0).max(1).default(0),
  aggregation: Aggregation,
  children: z.array(FrameworkNode).min(1).max(500),
  /** In any order; publishing proves that they cover 0 to `maximum` without gap or overlap. */
  grades: z.array(GradeBand).min(1).max(20),
  questionnaires: z.array(Questionnaire).max(20).default([]),
});
export type Framework = z.infer<typeof Framework>;
/** A framework as an author writes it: defaults may be left out. */
export type FrameworkInput = z.input<typeof Framework>;

export const FrameworkState = z.enum(['draft', 'published']);
export type FrameworkState = z.infer<typeof FrameworkState>;
