import { assertNever } from '#shared/assert-never.ts';
import type { ChecklistMeasure, Measure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type {
  ObservationEntry,
  ObservationState,
  ObservedValue,
} from '#shared/domain/observation.ts';
import { checklistRaw } from './checklist.ts';
import { stateAllowed } from './state-effect.ts';

/** Every code an observation can be refused with: message keys under `problem.`. */
export const observationProblemCodes = [
  /** `state`: the indicator's policy does not allow it. */
  'observation.state-not-allowed',
  /** A survey indicator is answered by clients; an assessor can only say that it does not apply. */
  'observation.survey',
  /** Answers were given where the measure asks for a number. */
  'observation.not-a-number',
  /** A number was given where the measure asks for the answers to a checklist. */
  'observation.not-answers',
  /** `levels`: the values of the rubric's levels. */
  'observation.not-a-level',
  /** `minimum`, `maximum`. */
  'observation.out-of-range',
  /** `minimum`. */
  'observation.below-minimum',
  /** `maximum`. */
  'observation.above-maximum',
  /** `item`: the checklist has no such item. */
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

/** An entry read against its indicator. */
export type ReadObservation =
  | {
      readonly kind: 'read';
      readonly state: ObservationState;
      /** The number entered, or a checklist's share met, 0 to 100; null without a value. */
      readonly raw: number | null;
    }
  | { readonly kind: 'refused'; readonly problems: readonly ObservationProblem[] };

function rangeProblems(
  x: number,
  minimum: number | undefined,
  maximum: number | undefined,
): ObservationProblem[] {
  const low = minimum !== undefined && x < minimum;
  const high = maximum !== undefined && x > maximum;
  if (!low && !high) return [];
  if (minimum !== undefined && maximum !== undefined) {
    return [{ code: 'observation.out-of-range', params: { minimum, maximum } }];
  }
  if (minimum !== undefined) return [{ code: 'observation.below-minimum', params: { minimum } }];
  if (maximum !== undefined) return [{ code: 'observation.above-maximum', params: { maximum } }];
  return [];
}

function checklistProblems(measure: ChecklistMeasure, value: ObservedValue): ObservationProblem[] {
  if (typeof value === 'number') return [{ code: 'observation.not-answers', params: {} }];
  const known = new Set(measure.items.map((item) => item.code));
  const unknown = Object.keys(value).filter((item) => !known.has(item));
  const missing = [...known].filter((item) => !Object.hasOwn(value, item));
  if (unknown.length + missing.length > 0) {
    return [
      ...unknown.map((item) => ({ code: 'observation.unknown-item' as const, params: { item } })),
      ...missing.map((item) => ({ code: 'observation.item-missing' as const, params: { item } })),
    ];
  }
  return [...known].every((item) => value[item] === 'not-applicable')
    ? [{ code: 'observation.nothing-applicable', params: {} }]
    : [];
}

function valueProblems(measure: Measure, value: ObservedValue): ObservationProblem[] {
  if (measure.kind === 'checklist') return checklistProblems(measure, value);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return [{ code: 'observation.not-a-number', params: {} }];
  }
  switch (measure.kind) {
    case 'rubric': {
      const levels = measure.levels.map((level) => level.value);
      return levels.includes(value)
        ? []
        : [{ code: 'observation.not-a-level', params: { levels: levels.join(', ') } }];
    }
    case 'scale':
    case 'numeric':
      return rangeProblems(value, measure.minimum, measure.maximum);
    case 'survey':
      return [];
    default:
      return assertNever(measure);
  }
}

function rawOf(measure: Measure, value: ObservedValue): number {
  if (typeof value === 'number') return value;
  return measure.kind === 'checklist' ? checklistRaw(measure, value) : Number.NaN;
}

/**
 * Reads an entry against its indicator: the state must be allowed, a value must have the measure's
 * shape and lie inside its domain. Nothing is clamped.
 *
 * @returns the state and raw value, or every problem at once
 */
export function readObservation(indicator: Indicator, entry: ObservationEntry): ReadObservation {
  const { measure, states } = indicator;
  const problems: ObservationProblem[] = [];
  if (measure.kind === 'survey' && entry.state !== 'not-applicable') {
    return { kind: 'refused', problems: [{ code: 'observation.survey', params: {} }] };
  }
  if (!stateAllowed(states, entry.state)) {
    problems.push({ code: 'observation.state-not-allowed', params: { state: entry.state } });
  }
  const value =
    entry.state === 'value' || entry.state === 'carried-forward' ? entry.value : undefined;
  if (value !== undefined) problems.push(...valueProblems(measure, value));
  if (problems.length > 0) return { kind: 'refused', problems };
  return {
    kind: 'read',
    state: entry.state,
    raw: value === undefined ? null : rawOf(measure, value),
  };
}
