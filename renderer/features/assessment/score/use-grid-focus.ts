import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Focus } from '../model/focus.ts';

/** The element of a cell. */
export function cellOf(table: HTMLElement | null, { row, column }: Focus): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(row)} ${column}"]`) ?? null;
}

/**
 * Keeps the browser's focus on the sheet's focused cell while the sheet has the keyboard, and keeps
 * that cell in sight. The sheet takes the keyboard when it is opened from elsewhere than its tab.
 */
export function useGridFocus(table: RefObject<HTMLTableElement | null>, focus: Focus): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    const cell = cellOf(table.current, focus);
    if (!cell) return;
    const active = document.activeElement;
    if (table.current?.contains(active)) cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: first.current ? 'center' : 'nearest' });
  }, [table, focus]);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    if (document.activeElement?.closest('[role="tablist"], [role="dialog"]')) return;
    cellOf(table.current, focus)?.focus({ preventScroll: true });
  }, [table, focus]);
}
