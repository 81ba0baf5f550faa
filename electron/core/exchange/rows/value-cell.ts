import { assertNever } from '#shared/assert-never.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { ObservedValue } from '#shared/domain/observation.ts';
import { readAnswers } from '../cells/read-answers.ts';
import { readFindings } from '../cells/read-findings.ts';
import { readNumber } from '../cells/read-number.ts';
import { readRatio } from '../cells/read-ratio.ts';
import type { observationColumns } from '../columns/observations.ts';
import type { RowReader } from './row-reader.ts';

type Reader = RowReader<keyof typeof observationColumns>;

/**
 * The value in a row, in the form that its indicator's measure asks for; null where there is none.
 *
 * @param indicator null when the row's indicator is not known; then its value is not looked at
 */
export function readValue(
  reader: Reader,
  text: string,
  indicator: Indicator | null,
): ObservedValue | null {
  if (text === '') return reader.has('value') ? reader.problem('value', 'cell.required') : null;
  if (indicator === null) return null;
  const { kind } = indicator.measure;
  switch (kind) {
    case 'rubric':
    case 'scale':
    case 'numeric':
      return readNumber(text) ?? reader.problem('value', 'number.invalid');
    case 'survey':
    case 'derived':
      // Whatever stands there: nobody enters these, and that is what is said.
      return readNumber(text) ?? 0;
    case 'ratio':
      return readRatio(text) ?? reader.problem('value', 'observation.ratio-unreadable');
    case 'checklist': {
      const read = readAnswers(text);
      return read.kind === 'answers' ? read.answers : unread(reader, read, 'answers');
    }
    case 'deduction': {
      const read = readFindings(text);
      return read.kind === 'findings' ? read.findings : unread(reader, read, 'findings');
    }
    default:
      return assertNever(kind);
  }
}

function unread(
  reader: Reader,
  read: { kind: 'unreadable'; part: string } | { kind: 'repeated'; item: string },
  what: 'answers' | 'findings',
): null {
  return read.kind === 'repeated'
    ? reader.problem('value', 'observation.item-repeated', { item: read.item })
    : reader.problem('value', `observation.${what}-unreadable`, { part: read.part.slice(0, 80) });
}
