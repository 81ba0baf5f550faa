import type { GridRow, PartRow } from './grid-rows.ts';

/** The cell that has the keyboard: a row, and in it the value or the score. */
export interface Focus {
  readonly row: string;
  readonly column: 'value' | 'score';
}

/** How many rows a page up or down skips. */
export const pageRows = 10;

/** Whether a row is a part of an indicator that was opened. */
function isPart(row: GridRow): row is PartRow {
  return row.kind !== 'group' && row.kind !== 'indicator';
}

/** Headings take no value, parts have no score: those cells are passed over. */
function reachable(row: GridRow, column: Focus['column']): boolean {
  return column === 'value' ? row.kind !== 'group' : !isPart(row);
}

/** The cell `steps` rows further (before, when negative), stopping at the ends. */
export function moveBy(rows: readonly GridRow[], focus: Focus, steps: number): Focus {
  const direction = Math.sign(steps);
  let at = rows.findIndex((row) => row.id === focus.row);
  let landed = at;
  for (let left = Math.abs(steps); left > 0 && direction !== 0; left--) {
    do at += direction;
    while (rows[at] && !reachable(rows[at], focus.column));
    if (!rows[at]) break;
    landed = at;
  }
  return { ...focus, row: rows[landed]?.id ?? focus.row };
}

/** The first or the last cell of the column. */
export function moveToEnd(rows: readonly GridRow[], focus: Focus, end: 'first' | 'last'): Focus {
  const isReachable = (row: GridRow): boolean => reachable(row, focus.column);
  const row = end === 'first' ? rows.find(isReachable) : rows.findLast(isReachable);
  return { ...focus, row: row?.id ?? focus.row };
}

/** The cell in the other column: of the same row, or of the nearest one below that has it. */
export function moveToColumn(
  rows: readonly GridRow[],
  focus: Focus,
  column: Focus['column'],
): Focus {
  const at = rows.findIndex((row) => row.id === focus.row);
  const row = rows[at];
  if (!row || column === focus.column) return focus;
  if (isPart(row)) return { row: row.node.code, column };
  const next =
    rows.slice(at).find((one) => reachable(one, column)) ??
    rows.find((one) => reachable(one, column));
  return { row: next?.id ?? focus.row, column };
}
