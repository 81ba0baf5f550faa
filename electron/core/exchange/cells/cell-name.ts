/** A column's letters in A1 notation; `index` counts from 0. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A cell in A1 notation: row counts from 1, column from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;
