import { z } from 'zod';
import { Code } from '../code.ts';
import { ObservationState, ObservedValue } from '../observation.ts';
import { Text } from '../text.ts';

/** What a worked case says of an indicator: its value, or the state it is in without one. */
export const CaseValue = z.union([
  ObservedValue,
  z.strictObject({ state: ObservationState.exclude(['value', 'carried-forward']) }),
]);
export type CaseValue = z.infer<typeof CaseValue>;

/**
 * An assessment worked by hand that travels with the framework: publishing shows whether the engine
 * gives what the author expected. Survey indicators take their figure; a derived one takes none.
 */
export const WorkedCase = z.strictObject({
  code: Code,
  name: Text,
  /** By indicator; what is absent is not assessed. */
  values: z.record(Code, CaseValue),
  /** By indicator: the raw values of the peers it is compared with, its own not among them. */
  peers: z.record(Code, z.array(z.number()).max(500)).default({}),
  expect: z.strictObject({
    /** On the framework's scale, compared to `decimals` decimals. */
    total: z.number().optional(),
    decimals: z.int().min(0).max(9).default(2),
    /** A grade of the framework, or `insufficient-evidence` or `no-score`. */
    grade: z.string().optional(),
    /** By node: its score, 0 to 100, to `decimals` decimals, and its grade after limiters. */
    nodes: z
      .record(Code, z.strictObject({ score: z.number().optional(), grade: Code.optional() }))
      .default({}),
  }),
});
export type WorkedCase = z.infer<typeof WorkedCase>;
