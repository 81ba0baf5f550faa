/** A data row as it stands in the file. */
export interface TableRow {
  /** Counted from 1 for the file's first row, as a spreadsheet program shows it. */
  readonly number: number;
  /** The trimmed text of every cell, `''` for a blank one; as many as the header has. */
  readonly cells: readonly string[];
}

/** A cell that holds no text to read: an error value, or a formula whose result is not in the file. */
export interface CellFault {
  readonly row: number;
  readonly column: number;
  readonly code: 'cell.error' | 'cell.no-result';
  /** What a person sees there. */
  readonly value: string;
}

/** A table of a file: its header and the rows below it that are not blank. */
export interface Table {
  /** The sheet of a workbook; null for CSV. */
  readonly sheet: string | null;
  readonly headerRow: number;
  /** As they stand in the file; `''` for a column without one. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly faults: readonly CellFault[];
}

/** What a table is known by. */
export interface TableMarks {
  /** Headers, folded. */
  readonly headers: ReadonlySet<string>;
  /** Names of the sheet that is meant, folded. */
  readonly sheets: ReadonlySet<string>;
}
