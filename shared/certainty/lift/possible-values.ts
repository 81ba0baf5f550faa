import { assertNever } from '#shared/assert-never.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { NumericRule } from '#shared/domain/framework/numeric-rule.ts';
import type {
  ChecklistAnswers,
  DeductionFindings,
  ObservedValue,
} from '#shared/domain/observation.ts';
import { checklistLevels } from './checklist-levels.ts';
import { deductionLevels } from './deduction-levels.ts';
import type { PossibleValue } from './possible-value.ts';

/** What is known of an indicator before it is improved. */
export interface PresentValue {
  /** The consolidated raw value; null without one. */
  readonly raw: number | null;
  /** What was entered, where all readings say the same; null where they differ or there is none. */
  readonly value: ObservedValue | null;
  /** The raw values of its peers, where the measure compares with them. */
  readonly peers: readonly number[];
}

/** The values that an indicator could have, better or worse, and how finely they lie. */
export interface PossibleValues {
  readonly values: readonly PossibleValue[];
  /** Decimals of a quantity, between whose values there are others; null where there are none. */
  readonly decimals: number | null;
}

/** Steps between the present value and an end of the scale. */
const steps = 10;

const plain = (raws: readonly number[]): PossibleValue[] =>
  raws.map((raw) => ({ raw, value: null }));

/** A step of a quantity's last decimal: 1, 0.1, 0.01, … */
export function unitOf(decimals: number): number {
  let unit = 1;
  for (let i = 0; i < decimals; i++) unit /= 10;
  return unit;
}

/** Rounded to so many decimals. */
export function toDecimals(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Values from the present one to an end, the end included. */
function towards(from: number, end: number, decimals: number): number[] {
  return Array.from({ length: steps }, (_, i) =>
    i === steps - 1 ? end : toDecimals(from + ((end - from) * (i + 1)) / steps, decimals),
  );
}

function peerRaws(peers: readonly number[], decimals: number): number[] {
  const distinct = [...new Set(peers)].sort((a, b) => a - b);
  const every = Math.max(1, Math.ceil(distinct.length / (2 * steps)));
  const some = distinct.filter((_, i) => i % every === 0 || i === distinct.length - 1);
  const beyond = distinct.length === 0 ? [] : [distinct[0] - unitOf(decimals)];
  const last = distinct.at(-1);
  return [...beyond, ...some, ...(last === undefined ? [] : [last + unitOf(decimals)])];
}

function ruleRaws(rule: NumericRule, present: PresentValue, decimals: number): number[] {
  switch (rule.kind) {
    case 'goalposts':
      return towards(present.raw ?? rule.worst, rule.best, decimals);
    case 'piecewise':
      return rule.points.flatMap(({ value }) =>
        present.raw === null ? [value] : towards(present.raw, value, decimals),
      );
    case 'bands':
      return rule.bands.flatMap(({ from }) => [from, from - unitOf(decimals)]);
    case 'target': {
      const { from, to, toleranceBelow, toleranceAbove } = rule;
      if (present.raw === null) return [from - toleranceBelow / 2, from, to + toleranceAbove / 2];
      return [...towards(present.raw, from, decimals), ...towards(present.raw, to, decimals)];
    }
    case 'percentile':
    case 'z-score':
      return peerRaws(present.peers, decimals);
    default:
      return assertNever(rule);
  }
}

interface Quantity {
  readonly rule: NumericRule;
  readonly decimals: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

function quantityValues(measure: Quantity, present: PresentValue): PossibleValues {
  const { rule, decimals } = measure;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = measure;
  const raws = ruleRaws(rule, present, decimals).filter((raw) => raw >= minimum && raw <= maximum);
  return { values: plain(raws), decimals };
}

function scaleRaws(minimum: number, maximum: number, present: number | null): number[] {
  const whole = Number.isInteger(minimum) && Number.isInteger(maximum);
  if (whole && maximum - minimum <= 2 * steps) {
    return Array.from({ length: maximum - minimum + 1 }, (_, i) => minimum + i);
  }
  return towards(present ?? minimum, maximum, 1);
}

/** What was entered, in the form that its measure asks for: entries are checked when they are made. */
function entered<Form extends ChecklistAnswers | DeductionFindings>(
  value: ObservedValue | null,
): Form | null {
  return typeof value === 'object' ? (value as Form | null) : null;
}

/**
 * The values an indicator could have by its measure: a rubric's levels, more items met, fewer findings,
 * the bounds of bands, the points and ends of lines, a step beyond each peer. A derived indicator has none
 * of its own: what it is derived from has.
 */
export function possibleValues({ measure }: Indicator, present: PresentValue): PossibleValues {
  switch (measure.kind) {
    case 'rubric':
      return { values: plain(measure.levels.map(({ value }) => value)), decimals: null };
    case 'scale':
      return {
        values: plain(scaleRaws(measure.minimum, measure.maximum, present.raw)),
        decimals: null,
      };
    case 'checklist':
      return { values: checklistLevels(measure, entered(present.value)), decimals: null };
    case 'deduction':
      return {
        values: deductionLevels(measure, entered(present.value), present.raw),
        decimals: null,
      };
    case 'numeric':
    case 'ratio':
      return quantityValues(measure, present);
    case 'survey': {
      const least = measure.statistic === 'nps' ? -100 : 0;
      return { values: plain(towards(present.raw ?? least, 100, 1)), decimals: 1 };
    }
    case 'derived':
      return { values: [], decimals: null };
    default:
      return assertNever(measure);
  }
}
