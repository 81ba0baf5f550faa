import { z } from 'zod';
import { Code } from '../code.ts';
import { Text } from '../text.ts';
import { DeductionMeasure } from './deduction.ts';
import { NumericRule } from './numeric-rule.ts';
import { Score } from './score.ts';

/** Named levels, each with its own score; a mean between two levels is scored between them. */
export const RubricMeasure = z.strictObject({
  kind: z.literal('rubric'),
  levels: z
    .array(
      z.strictObject({
        value: z.int().min(0).max(99),
        name: Text,
        score: Score,
        /** What this level looks like in the field. */
        description: Text.optional(),
      }),
    )
    .min(2)
    .max(12),
});
export type RubricMeasure = z.infer<typeof RubricMeasure>;

/** A straight line from `minimum` (or from zero: the share of the maximum) to `maximum`. */
export const ScaleMeasure = z.strictObject({
  kind: z.literal('scale'),
  minimum: z.number(),
  maximum: z.number(),
  /** `minimum`: 100·(x−min)/(max−min). `zero`: 100·x/max. */
  origin: z.enum(['minimum', 'zero']).default('minimum'),
});
export type ScaleMeasure = z.infer<typeof ScaleMeasure>;

/** Items met ÷ items applicable, by weight. A critical item that is not met makes the score zero. */
export const ChecklistMeasure = z.strictObject({
  kind: z.literal('checklist'),
  items: z
    .array(
      z.strictObject({
        code: Code,
        name: Text,
        weight: z.number().positive().default(1),
        critical: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(60),
});
export type ChecklistMeasure = z.infer<typeof ChecklistMeasure>;

const quantity = {
  unit: Text.optional(),
  /** Values outside are refused. */
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  decimals: z.int().min(0).max(6).default(1),
  rule: NumericRule,
};

/** A measured quantity, with the range it can have and the rule that scores it. */
export const NumericMeasure = z.strictObject({ kind: z.literal('numeric'), ...quantity });
export type NumericMeasure = z.infer<typeof NumericMeasure>;

/**
 * numerator ÷ denominator × `factor`, then as a number. A denominator of zero is "not assessed", never 0
 * or 100.
 */
export const RatioMeasure = z.strictObject({
  kind: z.literal('ratio'),
  numerator: Text,
  denominator: Text,
  /** 100 for per cent, 1000 for per mille, 1 for a plain quotient. */
  factor: z.number().positive().default(100),
  ...quantity,
});
export type RatioMeasure = z.infer<typeof RatioMeasure>;

/**
 * The weighted sum of other indicators' raw values (for example ½, ⅓ and ⅙ of three inspection
 * cycles), then as a number. Nobody enters it. With `missing: block` one missing value makes it not assessed;
 * with `redistribute` the rest is scaled up to the whole weight.
 */
export const DerivedMeasure = z.strictObject({
  kind: z.literal('derived'),
  terms: z
    .array(z.strictObject({ indicator: Code, weight: z.number().positive() }))
    .min(1)
    .max(50),
  missing: z.enum(['redistribute', 'block']).default('block'),
  unit: Text.optional(),
  decimals: z.int().min(0).max(6).default(1),
  rule: NumericRule,
});
export type DerivedMeasure = z.infer<typeof DerivedMeasure>;

/** What a survey indicator reads from the section scores of the respondents who count. */
export const SurveyStatistic = z.enum(['mean', 'top-share', 'nps']);
export type SurveyStatistic = z.infer<typeof SurveyStatistic>;

/**
 * What clients answered; under `minimumResponses` it is not assessed.
 *
 * - `mean`: the mean of the respondents' section scores, 0 to 100
 * - `top-share`: the share, in per cent, of respondents whose section score reaches `topFrom`
 * - `nps`: promoters (section score 90 and up) less detractors (60 and under) in per cent, −100 to 100
 */
export const SurveyMeasure = z.strictObject({
  kind: z.literal('survey'),
  questionnaire: Code,
  section: Code,
  statistic: SurveyStatistic.default('mean'),
  topFrom: Score.default(100),
  minimumResponses: z.int().min(1).default(10),
  /** The share of a section's items, 0 to 1, that a respondent must have answered to count. */
  minimumAnswered: z.number().min(0).max(1).default(0.5),
  /** Draws the means of few respondents towards that of the peer group (empirical Bayes). */
  shrinkage: z.boolean().default(false),
});
export type SurveyMeasure = z.infer<typeof SurveyMeasure>;

/** How an observation becomes a score. */
export const Measure = z.discriminatedUnion('kind', [
  RubricMeasure,
  ScaleMeasure,
  ChecklistMeasure,
  NumericMeasure,
  RatioMeasure,
  DeductionMeasure,
  DerivedMeasure,
  SurveyMeasure,
]);
export type Measure = z.infer<typeof Measure>;
export type MeasureKind = Measure['kind'];
