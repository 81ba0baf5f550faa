import { FileProblem } from './file-problem.ts';
import { limits } from './limits.ts';
import type { CellFault, Table, TableRow } from './table.ts';

/**
 * A table from rows whose header has been found; blank rows are left out, every row gets as many cells
 * as the widest has.
 *
 * @throws FileProblem `file.columns`, `table.no-rows`, `table.too-big`
 */
export function toTable(
  sheet: string | null,
  header: TableRow,
  below: readonly TableRow[],
  faults: readonly CellFault[] = [],
): Table {
  const faulty = new Set(faults.map((fault) => fault.row));
  const rows = below.filter(
    ({ number, cells }) => faulty.has(number) || cells.some((cell) => cell !== ''),
  );
  if (rows.length === 0) throw new FileProblem('table.no-rows', {}, header.number);
  const width = rows.reduce((most, row) => Math.max(most, usedCells(row)), usedCells(header));
  if (width > limits.columns) throw new FileProblem('file.columns', { limit: limits.columns });
  if (rows.length > limits.rows || rows.length * width > limits.cells) {
    throw new FileProblem('table.too-big', { rows: limits.rows, cells: limits.cells });
  }
  return {
    sheet,
    headerRow: header.number,
    header: fitted(header.cells, width),
    rows: rows.map(({ number, cells }) => ({ number, cells: fitted(cells, width) })),
    faults: faults.filter((fault) => fault.row > header.number),
  };
}

function usedCells({ cells }: TableRow): number {
  let used = cells.length;
  while (used > 0 && cells[used - 1] === '') used--;
  return used;
}

function fitted(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells;
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}
