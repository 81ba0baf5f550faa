import { z } from 'zod';

/** Something wrong with what was given: a message key under `problem.`, its parameters, its place. */
export const Problem = z.object({
  code: z.string(),
  /** Dotted path into the input, or a place in a file such as `Sheet1!C7`. */
  path: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Problem = z.infer<typeof Problem>;
