import { type Column, textOf } from './column.ts';

/** What a spreadsheet could take for the beginning of a formula. */
const formulaStart = /^[=+\-@\t\r\0]/;

/**
 * Rows as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, every field quoted where needed.
 * Text that could be read as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const head = columns.map((column) => field(safe(column.header)));
  const lines = rows.map((row) =>
    columns.map((column) => {
      const value = column.value(row);
      return typeof value === 'number' ? String(value) : field(safe(textOf(column, row)));
    }),
  );
  return `\uFEFF${[head, ...lines].map((fields) => fields.join(',')).join('\r\n')}\r\n`;
}

function safe(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
