import { z } from 'zod';

/** Something in a framework that must be mended (`error`: it cannot be published) or looked at. */
export const FrameworkProblem = z.object({
  severity: z.enum(['error', 'warning']),
  /** Message key under `problem.`, in both catalogues. */
  code: z.string(),
  /** The node, grade, limiter, case or questionnaire it stands at; null for the whole framework. */
  at: z.string().nullable(),
  /** Path into the file, `children[0].children[2].weight`. */
  path: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type FrameworkProblem = z.infer<typeof FrameworkProblem>;
