/** Cases as a spreadsheet copies them: a line a case, tabs between the items. */
export function textOfCases(matrix: readonly (readonly number[])[]): string {
  return matrix.map((row) => row.join('\t')).join('\n');
}

/** What a pasted table was read as: cases, or the first cell that holds no number (counted from 1). */
export type ReadCases =
  | { readonly kind: 'cases'; readonly matrix: number[][] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'width'; readonly row: number; readonly found: number }
  | { readonly kind: 'number'; readonly row: number; readonly column: number };

/** Reads cells parted by tabs, semicolons or spaces; a comma or a point before decimals is read. */
export function casesOfText(text: string, width: number): ReadCases {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return { kind: 'empty' };
  const matrix: number[][] = [];
  for (const [at, line] of lines.entries()) {
    const cells = line.split(/[\t; ]+/);
    if (cells.length !== width) return { kind: 'width', row: at + 1, found: cells.length };
    const row = cells.map((cell) => Number(cell.normalize('NFKC').replace(',', '.')));
    const wrong = row.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) return { kind: 'number', row: at + 1, column: wrong + 1 };
    matrix.push(row);
  }
  return { kind: 'cases', matrix };
}
