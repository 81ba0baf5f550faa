import { z } from 'zod';
import { Code } from '../code.ts';
import { Text } from '../text.ts';

/** One question answered on a number scale; a reversed item is turned before it is averaged. */
export const QuestionnaireItem = z.strictObject({
  code: Code,
  text: Text,
  minimum: z.number().default(1),
  maximum: z.number().default(5),
  reversed: z.boolean().default(false),
});
export type QuestionnaireItem = z.infer<typeof QuestionnaireItem>;

export const QuestionnaireSection = z.strictObject({
  code: Code,
  name: Text,
  items: z.array(QuestionnaireItem).min(1).max(60),
});
export type QuestionnaireSection = z.infer<typeof QuestionnaireSection>;

/** A client feedback instrument; it belongs to a framework and is frozen with it. */
export const Questionnaire = z.strictObject({
  code: Code,
  name: Text,
  sections: z.array(QuestionnaireSection).min(1).max(30),
});
export type Questionnaire = z.infer<typeof Questionnaire>;
