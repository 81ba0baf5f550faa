/** Every code an observation can be refused with: message keys under `problem.`. */
export const observationProblemCodes = [
  /** `state`: the indicator's policy does not allow it. */
  'observation.state-not-allowed',
  /** A survey indicator is answered by clients; an assessor can only say that it does not apply. */
  'observation.survey',
  /** A derived indicator is computed; an assessor can only say that it does not apply. */
  'observation.derived',
  /** Something else was given where the measure asks for a number. */
  'observation.not-a-number',
  /** Something else was given where the measure asks for the answers to a checklist. */
  'observation.not-answers',
  /** Something else was given where the measure asks for numerator and denominator. */
  'observation.not-a-ratio',
  /** Something else was given where the measure asks how often each finding was made. */
  'observation.not-findings',
  /** The measure does not ask for revisits. */
  'observation.revisits',
  /** `levels`: the values of the rubric's levels. */
  'observation.not-a-level',
  /** `minimum`, `maximum`. */
  'observation.out-of-range',
  /** `minimum`. */
  'observation.below-minimum',
  /** `maximum`. */
  'observation.above-maximum',
  /** `item`: the checklist or the deduction has no such item. */
  'observation.unknown-item',
  /** `item`: it has no answer. */
  'observation.item-missing',
  /** Every item was answered "not applicable"; then the indicator is. */
  'observation.nothing-applicable',
] as const;
export type ObservationProblemCode = (typeof observationProblemCodes)[number];

/** Why an observation is refused. */
export interface ObservationProblem {
  readonly code: ObservationProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}
