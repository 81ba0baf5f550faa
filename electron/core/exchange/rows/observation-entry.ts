import type { Indicator } from '#shared/domain/framework/node.ts';
import type { ObservationEntry } from '#shared/domain/observation.ts';
import { type ReadObservation, readObservation } from '#shared/scoring/read-observation.ts';
import { readDate } from '../cells/read-date.ts';
import { type observationColumns, stateChoices } from '../columns/observations.ts';
import type { RowReader } from './row-reader.ts';
import { readValue } from './value-cell.ts';

type Reader = RowReader<keyof typeof observationColumns>;

type Read = Extract<ReadObservation, { kind: 'read' }>;

/** What a row says was found, and what it reads as. */
export interface ReadEntry {
  readonly entry: ObservationEntry;
  readonly read: Read;
  readonly comment: string;
}

/** The cells of an entry, `''` when blank. */
interface EntryCells {
  readonly value: string;
  readonly reason: string;
  readonly carriedFrom: string;
  readonly carriedSource: string;
}

/**
 * Reads the state, value, reason and comment of a row; a reason given for a value joins the comment.
 *
 * @param indicator null when the row's indicator is not known; then its value is not looked at
 * @param visitDate null when it is not known
 */
export function readEntry(
  reader: Reader,
  indicator: Indicator | null,
  visitDate: string | null,
): ReadEntry | null {
  const state = reader.optionalChoice('state', stateChoices);
  const value = reader.text('value');
  const reason = reader.text('reason', 2000);
  const carriedFrom = reader.text('carried_from');
  const carriedSource = reader.text('carried_source', 2000);
  const comment = reader.text('comment');
  if (state === null || value === null || reason === null) return null;
  if (carriedFrom === null || carriedSource === null || comment === null) return null;
  const cells = { value, reason, carriedFrom, carriedSource };
  const entry = entryOf(reader, state ?? 'value', cells, indicator, visitDate);
  const read = entry && indicator ? readFor(reader, indicator, entry) : null;
  if (entry === null || read === null) return null;
  const remarks = 'reason' in entry ? [comment] : [comment, reason];
  return { entry, read, comment: remarks.filter((remark) => remark !== '').join('\n') };
}

function entryOf(
  reader: Reader,
  state: ObservationEntry['state'],
  cells: EntryCells,
  indicator: Indicator | null,
  visitDate: string | null,
): ObservationEntry | null {
  switch (state) {
    case 'value': {
      const value = readValue(reader, cells.value, indicator);
      const plain = notCarried(reader, cells);
      return value === null || !plain ? null : { state, value };
    }
    case 'carried-forward': {
      const value = readValue(reader, cells.value, indicator);
      const from = carriedFrom(reader, cells.carriedFrom, visitDate);
      const source = cells.carriedSource;
      if (source === '') return reader.problem('carried_source', 'observation.carried-source');
      return value === null || from === null ? null : { state, value, from, source };
    }
    case 'not-applicable':
    case 'not-assessed':
    case 'no-data':
    case 'refused': {
      const plain = notCarried(reader, cells);
      const { reason, value } = cells;
      if (value !== '') reader.problem('value', 'observation.value-without-state', { state });
      if (state === 'not-applicable' && reason === '') {
        return reader.problem('reason', 'observation.reason');
      }
      return plain && value === '' ? { state, reason } : null;
    }
  }
}

function carriedFrom(reader: Reader, text: string, visitDate: string | null): string | null {
  if (text === '') return reader.problem('carried_from', 'observation.carried-date');
  const from = readDate(text);
  if (from === null) return reader.problem('carried_from', 'date.invalid');
  if (visitDate === null || from <= visitDate) return from;
  return reader.problem('carried_from', 'observation.carried-later', { visit: visitDate });
}

function notCarried(reader: Reader, cells: EntryCells): boolean {
  if (cells.carriedFrom !== '') reader.problem('carried_from', 'observation.not-carried');
  else if (cells.carriedSource !== '') reader.problem('carried_source', 'observation.not-carried');
  return cells.carriedFrom === '' && cells.carriedSource === '';
}

/** What the entry reads as, or null where it does not fit the indicator. */
function readFor(reader: Reader, indicator: Indicator, entry: ObservationEntry): Read | null {
  const read = readObservation(indicator, entry);
  if (read.kind === 'read') return read;
  for (const { code, params } of read.problems) reader.problem(columnOf(code), code, params);
  return null;
}

function columnOf(code: string): 'indicator' | 'state' | 'value' {
  if (code === 'observation.survey' || code === 'observation.derived') return 'indicator';
  return code === 'observation.state-not-allowed' ? 'state' : 'value';
}
