import type { ReactNode } from 'react';

/** One column of a grid over rows of one kind. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** What a narrow heading shows of the header, which is told in full when it is pointed at. */
  readonly heading?: string;
  /** Least width in pixels. */
  readonly width: number;
  /** Its share of the room that is left; without it the column keeps its width. */
  readonly grow?: number;
  readonly align?: 'start' | 'end';
  /** What the column is sorted by; null is blank and comes last. Numbers are exported as they are. */
  value(row: Row): string | number | null;
  /** What the cell says: filters search it and exports write it. Without it, the value. */
  text?(row: Row): string;
  /** How the cell looks; without it, its text. */
  cell?(row: Row): ReactNode;
  /** The texts to choose from in the filter; without them the filter searches. `none`: no filter. */
  readonly filter?: readonly string[] | 'none';
}

/** What a cell says. */
export function textOf<Row>(column: Column<Row>, row: Row): string {
  return column.text ? column.text(row) : String(column.value(row) ?? '');
}

/** The widths as CSS grid tracks. */
export function tracksOf<Row>(columns: readonly Column<Row>[]): string {
  return columns
    .map(({ width, grow }) => (grow === undefined ? `${width}px` : `minmax(${width}px, ${grow}fr)`))
    .join(' ');
}

/** The least width of all columns together, in pixels. */
export function leastWidthOf<Row>(columns: readonly Column<Row>[]): number {
  return columns.reduce((sum, column) => sum + column.width, 0);
}
