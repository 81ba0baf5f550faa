import { z } from 'zod';
import { Code } from '../code.ts';
import { Text } from '../text.ts';

/** A score, 0 to 100. */
export const Score = z.number().min(0).max(100);

/** Named levels, each with its own score; a mean between two levels is scored between them. */
export const RubricMeasure = z.strictObject({
  kind: z.literal('rubric'),
  levels: z
    .array(z.strictObject({ value: z.int().min(0).max(99), name: Text, score: Score }))
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

/** Steps: the score of the last band whose `from` (inclusive) the value reaches, else `below`. */
export const BandsRule = z.strictObject({
  kind: z.literal('bands'),
  below: Score,
  bands: z
    .array(z.strictObject({ from: z.number(), score: Score }))
    .min(1)
    .max(40),
});

/** A measured quantity, with the range it can have and the rule that scores it. */
export const NumericMeasure = z.strictObject({
  kind: z.literal('numeric'),
  unit: Text.optional(),
  /** Values outside are refused at entry. */
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  decimals: z.int().min(0).max(6).default(1),
  rule: z.discriminatedUnion('kind', [GoalpostsRule, PiecewiseRule, BandsRule]),
});
export type NumericMeasure = z.infer<typeof NumericMeasure>;

/** The mean of the respondents' section scores; under `minimumResponses` it is not assessed. */
export const SurveyMeasure = z.strictObject({
  kind: z.literal('survey'),
  questionnaire: Code,
  section: Code,
  minimumResponses: z.int().min(1).default(10),
  /** The share of a section's items, 0 to 1, that a respondent must have answered to count. */
  minimumAnswered: z.number().min(0).max(1).default(0.5),
});
export type SurveyMeasure = z.infer<typeof SurveyMeasure>;

/** How an observation becomes a score. */
export const Measure = z.discriminatedUnion('kind', [
  RubricMeasure,
  ScaleMeasure,
  ChecklistMeasure,
  NumericMeasure,
  SurveyMeasure,
]);
export type Measure = z.infer<typeof Measure>;
export type MeasureKind = Measure['kind'];
