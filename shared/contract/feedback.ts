import { z } from 'zod';
import { Code, Id } from '#shared/domain/code.ts';
import { Text } from '#shared/domain/text.ts';
import { query } from './procedure.ts';

/**
 * What the respondents of one assessment said in one section. Figures resting on fewer people than the
 * disclosure limit are null for a provider manager.
 */
export const SectionFeedback = z.object({
  questionnaire: Code,
  section: Code,
  name: Text,
  /** Respondents who answered enough of the section. */
  respondents: z.int().nonnegative(),
  /** Mean of their section scores, 0 to 100, and its standard deviation. */
  mean: z.number().nullable(),
  standardDeviation: z.number().nullable(),
});
export type SectionFeedback = z.infer<typeof SectionFeedback>;

export const feedback = {
  assessment: query('supervisor', 'evaluator', 'auditor')
    .input(z.object({ assessmentId: Id }))
    .output(z.object({ responses: z.int().nonnegative(), sections: z.array(SectionFeedback) })),
};
