import { assertNever } from '#shared/assert-never.ts';
import type { ObservationState } from '#shared/domain/observation.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';

/** One assessor's reading of one indicator, as consolidation sees it. */
export interface AssessorReading {
  readonly state: ObservationState;
  /** The raw value; null without one. */
  readonly raw: number | null;
  /** Whether the lead assessor said it. */
  readonly lead: boolean;
  /** The day of the visit, `YYYY-MM-DD`. */
  readonly date: string;
  /** Tells the lead's readings of one day apart: the greatest is the newest. */
  readonly order: number;
}

/** What several readings of one indicator come to. */
export interface Consolidated {
  readonly state: ObservationState;
  readonly raw: number | null;
  /** Greatest less least raw value of all readings that have one; null without any. */
  readonly spread: number | null;
  /** Whether the assessors differ and no consensus is recorded: then it is not assessed. */
  readonly unresolved: boolean;
}

/** What moderation agreed on for one indicator of one assessment. */
export interface RecordedConsensus {
  readonly raw: number;
}

interface Valued {
  readonly reading: AssessorReading;
  readonly raw: number;
}

/** The states without a value, strongest first: what one assessor found outweighs "not looked at". */
const missingByStrength: readonly ObservationState[] = [
  'refused',
  'no-data',
  'not-applicable',
  'not-assessed',
];

function mean(values: readonly Valued[]): number {
  return values.reduce((sum, value) => sum + value.raw, 0) / values.length;
}

function median(values: readonly Valued[]): number {
  const raws = values.map((value) => value.raw).sort((a, b) => a - b);
  const middle = raws.length >> 1;
  return raws.length % 2 === 1 ? raws[middle] : (raws[middle - 1] + raws[middle]) / 2;
}

function newestDay(values: readonly Valued[]): Valued[] {
  const newest = values.reduce(
    (day, { reading }) => (reading.date > day ? reading.date : day),
    values[0].reading.date,
  );
  return values.filter(({ reading }) => reading.date === newest);
}

/** The readings on which the rule rests its value; all of them where the lead has none. */
function usedBy(rule: ConsolidationRule, values: readonly Valued[]): readonly Valued[] {
  switch (rule) {
    case 'mean':
    case 'median':
    case 'consensus':
      return values;
    case 'latest':
      return newestDay(values);
    case 'lead': {
      const byLead = values.filter(({ reading }) => reading.lead);
      if (byLead.length === 0) return values;
      return [newestDay(byLead).reduce((a, b) => (b.reading.order > a.reading.order ? b : a))];
    }
    default:
      return assertNever(rule);
  }
}

function spreadOf(values: readonly Valued[]): number | null {
  if (values.length === 0) return null;
  const raws = values.map((value) => value.raw);
  return Math.max(...raws) - Math.min(...raws);
}

function withoutValue(readings: readonly AssessorReading[]): Consolidated {
  const strongest = missingByStrength.find((state) => readings.some((r) => r.state === state));
  return { state: strongest ?? 'not-assessed', raw: null, spread: null, unresolved: false };
}

/**
 * One state and raw value from all readings of an indicator in one assessment.
 *
 * When any reading has a value (observed or carried forward) only those count:
 * - `mean`, `median` of them
 * - `lead`: the lead assessor's, of several the newest; the mean of all where the lead has none
 * - `latest`: those of the newest day, their mean when there are several
 * - `consensus`: the value that moderation recorded; without one the value on which all agree; where they
 *   differ the indicator is unresolved: not assessed
 *
 * The state is `value` when any reading the rule used was observed, else `carried-forward`; a recorded
 * consensus is a `value`. Without values the strongest state stands: refused, no data, not applicable, not
 * assessed. No readings at all are "not assessed".
 *
 * @param consensus what moderation recorded; only the rule `consensus` reads it
 */
export function consolidate(
  rule: ConsolidationRule,
  readings: readonly AssessorReading[],
  consensus: RecordedConsensus | null = null,
): Consolidated {
  const values: Valued[] = [];
  for (const reading of readings) {
    const valued = reading.state === 'value' || reading.state === 'carried-forward';
    if (valued && reading.raw !== null) values.push({ reading, raw: reading.raw });
  }
  const spread = spreadOf(values);
  if (rule === 'consensus' && consensus !== null) {
    return { state: 'value', raw: consensus.raw, spread, unresolved: false };
  }
  if (spread === null) return withoutValue(readings);
  if (rule === 'consensus' && spread > 0) {
    return { state: 'not-assessed', raw: null, spread, unresolved: true };
  }
  const used = usedBy(rule, values);
  const state = used.some(({ reading }) => reading.state === 'value') ? 'value' : 'carried-forward';
  const raw = rule === 'median' || rule === 'consensus' ? median(used) : mean(used);
  return { state, raw, spread, unresolved: false };
}
