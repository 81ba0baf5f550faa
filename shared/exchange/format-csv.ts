/** What a CSV cell can hold; null is an empty cell. */
export type CsvValue = string | number | null;

/**
 * A table as CSV (RFC 4180) that spreadsheets open as text and numbers only: UTF-8 with a byte order
 * mark, CRLF, and a text that a spreadsheet would run as a formula is given a leading apostrophe.
 */
export function formatCsv(rows: Iterable<readonly CsvValue[]>): string {
  let text = '\uFEFF';
  for (const row of rows) text += `${row.map(cell).join(',')}\r\n`;
  return text;
}

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
