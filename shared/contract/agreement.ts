import { z } from 'zod';
import { Code } from '#shared/domain/code.ts';
import { undefinedReasons } from '#shared/statistics/undefined-statistic.ts';

/** What differences between two values of a measure mean (Stevens). */
export const MeasurementLevel = z.enum(['nominal', 'ordinal', 'interval', 'ratio']);
export type MeasurementLevel = z.infer<typeof MeasurementLevel>;

/** A coefficient, or why these data do not define one. */
export const Coefficient = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('value'),
    value: z.number(),
    /** The 95 % confidence interval, where there is one. */
    interval: z.object({ lower: z.number(), upper: z.number() }).nullable(),
  }),
  z.object({ kind: z.literal('undefined'), reason: z.enum(undefinedReasons) }),
]);
export type Coefficient = z.infer<typeof Coefficient>;

const figures = {
  /** What at least two assessors rated: an indicator in an assessment, by the assessors of one source. */
  units: z.int().nonnegative(),
  /** Krippendorff's alpha over all assessors, missing values allowed. */
  alpha: Coefficient,
  /**
   * The intraclass correlation of single ratings: (2,1) where the same assessors rated every unit, else
   * (1,1), each unit by others, over the units with the usual number of ratings.
   */
  icc: Coefficient,
  iccForm: z.enum(['2,1', '1,1']),
  /** Mean, over the units, of greatest less least score, 0 to 100. */
  meanSpread: z.number().nullable(),
  /** Units whose scores are further apart than the indicator's tolerance; null where none has one. */
  aboveTolerance: z.int().nonnegative().nullable(),
};

/** How far the assessors agree on one indicator over a round. */
export const IndicatorAgreement = z.object({
  indicator: Code,
  level: MeasurementLevel,
  ...figures,
});
export type IndicatorAgreement = z.infer<typeof IndicatorAgreement>;

/** How far the assessors of a round agree. */
export const RoundAgreement = z.object({
  /** Over all indicators, by their scores (0 to 100, interval). */
  overall: z.object(figures),
  /** Indicators that assessors observe, in the framework's order. */
  indicators: z.array(IndicatorAgreement),
});
export type RoundAgreement = z.infer<typeof RoundAgreement>;
