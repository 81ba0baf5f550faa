import { z } from 'zod';
import { Code, Id } from '#shared/domain/code.ts';
import { SurveyStatistic } from '#shared/domain/framework/measure.ts';
import { Text } from '#shared/domain/text.ts';
import { Coefficient } from './agreement.ts';
import { query } from './procedure.ts';

/** A 95 % confidence interval. */
const Interval = z.object({ lower: z.number(), upper: z.number() });

/** What one survey indicator reads in its section, before any means are drawn to those of the peers. */
export const SurveyFigure = z.object({
  indicator: Code,
  statistic: SurveyStatistic,
  /** A mean 0 to 100, a share in per cent, or a net promoter score −100 to 100. */
  value: z.number(),
  /** On the same scale; null where it cannot be told. */
  interval: Interval.nullable(),
});
export type SurveyFigure = z.infer<typeof SurveyFigure>;

/** What the respondents of one assessment said in one section. */
export const SectionFeedback = z.object({
  questionnaire: Code,
  section: Code,
  name: Text,
  /** Respondents who answered enough of the section. */
  respondents: z.int().nonnegative(),
  /** Their share of all clients of the contract, 0 to 1; null where nobody knows how many there are. */
  responseRate: z.number().nullable(),
  /** Mean of their section scores, 0 to 100, and its standard deviation. */
  mean: z.number().nullable(),
  standardDeviation: z.number().nullable(),
  /** Of the mean: by Student's t, narrower where many of the clients were heard. */
  interval: Interval.nullable(),
  /** Cronbach's alpha of the section's items, over the respondents who answered all of them. */
  alpha: Coefficient,
  /** One for each survey indicator that reads the section. */
  figures: z.array(SurveyFigure),
});
export type SectionFeedback = z.infer<typeof SectionFeedback>;

export const feedback = {
  assessment: query('supervisor', 'evaluator', 'auditor')
    .input(z.object({ assessmentId: Id }))
    .output(z.object({ responses: z.int().nonnegative(), sections: z.array(SectionFeedback) })),
};
