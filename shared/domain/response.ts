import { z } from 'zod';
import { Code, Id } from './code.ts';
import { PlainDate } from './plain-date.ts';

/** One client's answers to one questionnaire; the client is a number, never a name. */
export const SurveyResponse = z.object({
  id: Id,
  assessmentId: Id,
  questionnaire: Code,
  /** A number that tells this respondent from the others of the assessment. */
  respondent: z.string().min(1).max(40),
  receivedOn: PlainDate,
  /** Answers by item; an item that is not here was not answered. */
  answers: z.record(Code, z.number()),
});
export type SurveyResponse = z.infer<typeof SurveyResponse>;
