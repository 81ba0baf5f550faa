import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { FileProblem } from './file-problem.ts';
import { findHeader } from './find-header.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';
import type { Table, TableMarks } from './table.ts';
import { toTable } from './to-table.ts';

/**
 * Reads delimited text; `,`, `;` and TAB are told apart by the header.
 *
 * A record is a row as a spreadsheet program counts it, whatever line breaks its cells hold.
 *
 * @throws FileProblem
 */
export function readCsv(bytes: Uint8Array, { headers }: TableMarks): Table {
  const text = decodeText(bytes);
  const records = parseRecords(text, sniffDelimiter(text, headers));
  const at = findHeader(records, headers);
  if (at < 0) throw new FileProblem('table.no-header');
  const rows = records.slice(at).map((cells, index) => ({ number: at + index + 1, cells }));
  return toTable(null, rows[0], rows.slice(1));
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      max_record_size: 1_000_000,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const before = Number(error.records);
    throw new FileProblem('file.csv-quote', {}, Number.isInteger(before) ? before + 1 : null);
  }
}
