/** The letters of a column, 1 for `A`. */
export function columnName(column: number): string {
  return frequent[column] ?? spell(column);
}

function spell(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The columns that nearly every workbook stays within: a formula names some ten of them. */
const frequent: readonly string[] = Array.from({ length: 1024 }, (_, column) => spell(column));

/** A sheet's name as formulas write it: in quotes unless it is one plain English word. */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** A row's number, or the mark that stands for it in a formula that is the same in every row. */
export type Row = number | typeof anyRow;
export const anyRow = '{row}';

/**
 * A formula that differs from row to row in nothing but the row's number.
 *
 * @param formula written once, with `anyRow` for the row
 */
export function everyRow(formula: string): (row: number) => string {
  const parts = formula.split(anyRow);
  return (row) => parts.join(String(row));
}

/** A cell that moves with the formula: `C8`. */
export function relative(column: number, row: Row): string {
  return `${columnName(column)}${row}`;
}

/** A cell that stays: `$C$8`. */
export function fixed(column: number, row: Row): string {
  return `$${columnName(column)}$${row}`;
}

/** A block that stays: `$C$8:$F$9`. */
export function fixedRange(left: number, top: number, right: number, bottom: number): string {
  return `${fixed(left, top)}:${fixed(right, bottom)}`;
}

/** A part of one row that moves with the formula: `C8:F8`. */
export function rowRange(left: number, right: number, row: Row): string {
  return `${relative(left, row)}:${relative(right, row)}`;
}

/** A part of a header row: its row stays, its columns move: `C$6:F$6`. */
export function headerRange(left: number, right: number, row: number): string {
  return `${columnName(left)}$${row}:${columnName(right)}$${row}`;
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}
