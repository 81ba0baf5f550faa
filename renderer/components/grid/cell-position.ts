/** A cell: row −1 is the heading. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight. */
  readonly page: number;
}

/** Where a key leads from `at`; null for keys that lead nowhere. */
export function moveBy(
  key: string,
  mod: boolean,
  at: CellPosition,
  size: GridSize,
): CellPosition | null {
  const clamp = (row: number, column: number): CellPosition => ({
    row: Math.max(-1, Math.min(size.rows - 1, row)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  });
  switch (key) {
    case 'ArrowDown':
      return clamp(at.row + 1, at.column);
    case 'ArrowUp':
      return clamp(at.row - 1, at.column);
    case 'ArrowRight':
      return clamp(at.row, at.column + 1);
    case 'ArrowLeft':
      return clamp(at.row, at.column - 1);
    case 'PageDown':
      return clamp(at.row + size.page, at.column);
    case 'PageUp':
      return clamp(Math.max(0, at.row - size.page), at.column);
    case 'Home':
      return mod ? clamp(0, at.column) : clamp(at.row, 0);
    case 'End':
      return mod ? clamp(size.rows - 1, at.column) : clamp(at.row, size.columns - 1);
    default:
      return null;
  }
}
