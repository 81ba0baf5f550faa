import { z } from 'zod';

/** How far a job is: `step` is a message key under `progress.`. */
export const Progress = z.object({
  kind: z.literal('progress'),
  step: z.string(),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
});
export type Progress = z.infer<typeof Progress>;
