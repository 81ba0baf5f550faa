import { z } from 'zod';

/** How the weights of a group's children were derived. */
export const Weighting = z.strictObject({ method: z.enum(['direct', 'equal']) });
export type Weighting = z.infer<typeof Weighting>;
