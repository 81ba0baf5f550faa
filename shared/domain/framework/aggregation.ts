import { z } from 'zod';
import { Code } from '../code.ts';
import { Condition } from './condition.ts';
import { Score } from './score.ts';

/** What a child without a score does to its group. */
export const MissingPolicy = z.enum(['redistribute', 'zero', 'block']);
export type MissingPolicy = z.infer<typeof MissingPolicy>;

const missing = MissingPolicy.default('block');

/**
 * The least score that a child counts with in a geometric or harmonic mean. 0: a child at zero makes the
 * group zero.
 */
const floor = Score.default(0);

/** One row of a lookup: the first whose condition holds gives the grade. */
export const LookupRow = z.strictObject({ when: Condition, grade: Code });
export type LookupRow = z.infer<typeof LookupRow>;

/**
 * How children become one score.
 *
 * - `weighted-mean` Σwᵢsᵢ/Σwᵢ
 * - `geometric` exp(Σwᵢ ln sᵢ/Σwᵢ)
 * - `harmonic` Σwᵢ/Σ(wᵢ/sᵢ)
 * - `minimum` the least
 * - `points` Σ points earned ÷ Σ points available × 100
 * - `lookup` a table from the children's grades (and scores, raw values, coverage) to the group's grade;
 *   its score is the least that earns the grade. A row's condition may speak of what is below the group.
 *   A child that is missing follows `missing`; `zero` reads it as scored 0.
 */
export const Aggregation = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('weighted-mean'), missing }),
  z.strictObject({ method: z.literal('geometric'), missing, floor }),
  z.strictObject({ method: z.literal('harmonic'), missing, floor }),
  z.strictObject({ method: z.literal('minimum'), missing }),
  z.strictObject({
    method: z.literal('points'),
    missing,
    /** Whether bonus items can lift the score above its maximum (false) or not (true). */
    clamp: z.boolean().default(true),
  }),
  z.strictObject({
    method: z.literal('lookup'),
    missing,
    rows: z.array(LookupRow).min(1).max(40),
    /** The grade where no row holds. */
    otherwise: Code,
  }),
]);
export type Aggregation = z.infer<typeof Aggregation>;
export type AggregationMethod = Aggregation['method'];
