import { z } from 'zod';
import { Code } from '../code.ts';
import { Text } from '../text.ts';

const axis = z.array(z.strictObject({ code: Code, name: Text })).max(12);

/**
 * Full points less Σ points × count, never under zero.
 *
 * The findings may stand in a grid of severity × scope; then every finding names its row and column. When a
 * finding had to be visited again before it was put right, all points are multiplied by
 * 1 + `repeat[revisits]` (the last one for more revisits): `[0, 0, 0.5, 0.7, 0.85]`.
 */
export const DeductionMeasure = z.strictObject({
  kind: z.literal('deduction'),
  /** The points that score 100 when nothing is found. */
  full: z.number().positive(),
  items: z
    .array(
      z.strictObject({
        code: Code,
        name: Text,
        points: z.number().min(0),
        severity: Code.optional(),
        scope: Code.optional(),
      }),
    )
    .min(1)
    .max(144),
  /** The rows of the grid, mildest first, and its columns, narrowest first; empty without a grid. */
  severities: axis.default([]),
  scopes: axis.default([]),
  /** By number of revisits: the share of the points that is added. Empty: revisits are not asked for. */
  repeat: z.array(z.number().min(0)).max(12).default([]),
});
export type DeductionMeasure = z.infer<typeof DeductionMeasure>;
