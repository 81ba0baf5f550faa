import { z } from 'zod';
import { Code } from '../code.ts';
import { Text } from '../text.ts';
import { Condition } from './condition.ts';

/**
 * What a limiter does to a grade. `cap`: not above `grade`. `floor`: not below it. `set`: that grade. `adjust`: by
 * so many grades at the most (negative is down), never beyond `lowest` and `highest` (the ends of the framework's
 * grades where they are not given); a grade that already lies beyond either is left where it is.
 */
export const LimiterEffect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cap'), grade: Code }),
  z.strictObject({ kind: z.literal('floor'), grade: Code }),
  z.strictObject({ kind: z.literal('set'), grade: Code }),
  z.strictObject({
    kind: z.literal('adjust'),
    by: z.int().min(-19).max(19),
    lowest: Code.optional(),
    highest: Code.optional(),
  }),
]);
export type LimiterEffect = z.infer<typeof LimiterEffect>;

/**
 * A rule that changes the grade of one node (限制规则): data, not code, so that the workbook can state it.
 *
 * Limiters act in the order they stand in, as soon as their node has its grade: children before parents.
 * A condition may speak of the node itself, with its grade so far, and of what is below it; at
 * `TOTAL` of every node. Grades change, scores do not.
 */
export const Limiter = z.strictObject({
  code: Code,
  name: Text,
  /** The node whose grade it changes; `TOTAL` for the final grade. */
  at: Code,
  when: Condition,
  effect: LimiterEffect,
});
export type Limiter = z.infer<typeof Limiter>;
