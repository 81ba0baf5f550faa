import { z } from 'zod';
import { Code } from '../code.ts';
import { Text } from '../text.ts';

/** The five marks a grade can wear, best first; every theme has a colour and a shape for each. */
export const GradeTone = z.enum(['g5', 'g4', 'g3', 'g2', 'g1']);
export type GradeTone = z.infer<typeof GradeTone>;

/** A grade and the totals that earn it: `from` inclusive, `to` exclusive but at the top of the scale. */
export const GradeBand = z.strictObject({
  code: Code,
  name: Text,
  from: z.number(),
  to: z.number(),
  tone: GradeTone,
  /** What the grade does to payment or renewal. */
  consequence: Text.optional(),
});
export type GradeBand = z.infer<typeof GradeBand>;
