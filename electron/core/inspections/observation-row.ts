import {
  ChecklistAnswers,
  type Observation,
  type ObservationEntry,
} from '#shared/domain/observation.ts';
import type { Tables } from '../database/tables.ts';

type Row = Tables['observation'];

/** What an entry puts into its row. `raw` is the number the entry reads as, null without a value. */
export function entryColumns(
  entry: ObservationEntry,
  raw: number | null,
): Pick<Row, 'state' | 'raw' | 'answers' | 'reason' | 'carried_from' | 'carried_source'> {
  const valued = entry.state === 'value' || entry.state === 'carried-forward';
  const carried = entry.state === 'carried-forward' ? entry : null;
  return {
    state: entry.state,
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
  const value =
    row.answers === null
      ? (row.raw ?? Number.NaN)
      : ChecklistAnswers.parse(JSON.parse(row.answers));
  switch (row.state) {
    case 'value':
      return { state: row.state, value };
    case 'carried-forward':
      return {
        state: row.state,
        value,
        from: row.carried_from ?? '',
        source: row.carried_source ?? '',
      };
    case 'not-applicable':
    case 'not-assessed':
    case 'no-data':
    case 'refused':
      return { state: row.state, reason: row.reason };
  }
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
