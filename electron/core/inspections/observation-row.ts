import {
  type Observation,
  type ObservationEntry,
  type ObservationState,
  ObservedValue,
} from '#shared/domain/observation.ts';
import type { Tables } from '../database/tables.ts';

type Row = Tables['observation'];

/** What an entry reads as. */
interface Read {
  readonly state: ObservationState;
  /** Null without a value. */
  readonly raw: number | null;
}

/** What an entry puts into its row. A ratio over nothing keeps its two sides, but reads as not assessed. */
export function entryColumns(
  entry: ObservationEntry,
  { state, raw }: Read,
): Pick<Row, 'state' | 'raw' | 'answers' | 'reason' | 'carried_from' | 'carried_source'> {
  const valued = entry.state === 'value' || entry.state === 'carried-forward';
  const carried = entry.state === 'carried-forward' ? entry : null;
  return {
    state,
    raw,
    answers: valued && typeof entry.value === 'object' ? JSON.stringify(entry.value) : null,
    reason: valued ? '' : entry.reason,
    carried_from: carried?.from ?? null,
    carried_source: carried?.source ?? null,
  };
}

/** A row as the entry it stores. */
export function entryOf(
  row: Pick<Row, 'state' | 'raw' | 'answers' | 'reason' | 'carried_from' | 'carried_source'>,
): ObservationEntry {
  const value = storedValue(row);
  if (value === null) return withoutValue(row.state, row.reason);
  if (row.carried_from === null) return { state: 'value', value };
  const from = row.carried_from;
  return { state: 'carried-forward', value, from, source: row.carried_source ?? '' };
}

/** The value that a row stores; null without one. */
export function storedValue({ raw, answers }: Pick<Row, 'raw' | 'answers'>): ObservedValue | null {
  return answers === null ? raw : ObservedValue.parse(JSON.parse(answers));
}

function withoutValue(state: ObservationState, reason: string): ObservationEntry {
  if (state !== 'value' && state !== 'carried-forward') return { state, reason };
  throw new Error(`An observation in the state ${state} has no value`);
}

/** A row as the observation it stores. */
export const observationOf = (row: Row): Observation => ({
  id: row.id,
  assessmentId: row.assessment_id,
  visitId: row.visit_id,
  assessorId: row.assessor_id,
  indicator: row.indicator,
  entry: entryOf(row),
  comment: row.comment,
  recordedAt: row.recorded_at,
});
