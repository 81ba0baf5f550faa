import { assertNever } from '#shared/assert-never.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type {
  ObservationEntry,
  ObservationState,
  ObservedValue,
} from '#shared/domain/observation.ts';
import { checklistRaw } from './checklist.ts';
import { deductionArithmetic } from './deduction.ts';
import type { ObservationProblem, ObservationProblemCode } from './observation-problem.ts';
import { kindOfValue } from './observed-kind.ts';
import { ratioRaw } from './ratio.ts';
import { stateAllowed } from './state-effect.ts';
import { valueProblems } from './value-problems.ts';

export type { ObservationProblem, ObservationProblemCode } from './observation-problem.ts';
export { observationProblemCodes } from './observation-problem.ts';

/** An entry read against its indicator. */
export type ReadObservation =
  | {
      readonly kind: 'read';
      readonly state: ObservationState;
      /** The number entered or computed from what was entered; null without a value. */
      readonly raw: number | null;
    }
  | { readonly kind: 'refused'; readonly problems: readonly ObservationProblem[] };

/**
 * The raw value of an observed value that fits its measure: the number itself; a checklist's share met, 0 to
 * 100; a ratio's quotient, null over zero; the points that a deduction takes off.
 */
export function rawOf(measure: Measure, value: ObservedValue): number | null {
  const given = kindOfValue(value);
  switch (given.kind) {
    case 'number':
      return given.value;
    case 'answers':
      return measure.kind === 'checklist' ? checklistRaw(measure, given.value) : null;
    case 'ratio':
      return measure.kind === 'ratio' ? ratioRaw(measure, given.value) : null;
    case 'findings':
      return measure.kind === 'deduction'
        ? deductionArithmetic(measure, given.value).deducted
        : null;
    default:
      return assertNever(given);
  }
}

/** Why nobody enters an indicator; null when somebody does. */
function notEntered(measure: Measure): ObservationProblemCode | null {
  if (measure.kind === 'survey') return 'observation.survey';
  return measure.kind === 'derived' ? 'observation.derived' : null;
}

/**
 * Reads an entry against its indicator: the state must be allowed, a value must have the measure's
 * shape and lie inside its domain. Nothing is clamped. A ratio over zero reads as "not assessed".
 *
 * @returns the state and raw value, or every problem at once
 */
export function readObservation(indicator: Indicator, entry: ObservationEntry): ReadObservation {
  const { measure, states } = indicator;
  const problems: ObservationProblem[] = [];
  const closed = notEntered(measure);
  if (closed !== null && entry.state !== 'not-applicable') {
    return { kind: 'refused', problems: [{ code: closed, params: {} }] };
  }
  if (!stateAllowed(states, entry.state)) {
    problems.push({ code: 'observation.state-not-allowed', params: { state: entry.state } });
  }
  const value =
    entry.state === 'value' || entry.state === 'carried-forward' ? entry.value : undefined;
  if (value !== undefined) problems.push(...valueProblems(measure, value));
  if (problems.length > 0) return { kind: 'refused', problems };
  if (value === undefined) return { kind: 'read', state: entry.state, raw: null };
  const raw = rawOf(measure, value);
  return { kind: 'read', state: raw === null ? 'not-assessed' : entry.state, raw };
}
