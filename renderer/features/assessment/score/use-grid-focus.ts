import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Focus } from '../model/focus.ts';

/** The element of a cell. */
export function cellOf(table: HTMLElement | null, { row, column }: Focus): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(row)} ${column}"]`) ?? null;
}

/**
 * Scrolls the sheet, and nothing around it, so that a cell is in sight below the headings.
 *
 * @param center puts it in the middle, as when the sheet opens
 */
function reveal(cell: HTMLElement, center: boolean): void {
  const row = cell.closest('tr');
  const scroller = cell.closest('.sheet-scroll');
  const head = scroller?.querySelector('thead');
  if (!row || !scroller || !head) return;
  const box = scroller.getBoundingClientRect();
  const { top, bottom, height } = row.getBoundingClientRect();
  const least = box.top + head.getBoundingClientRect().height;
  const middle = (least + box.bottom - height) / 2;
  if (top < least) scroller.scrollTop -= center ? middle - top : least - top;
  else if (bottom > box.bottom) {
    scroller.scrollTop += center ? top - middle : bottom - box.bottom;
  }
}

/**
 * Keeps the browser's focus on the sheet's focused cell while the sheet has the keyboard, and keeps
 * that cell in sight. The sheet takes the keyboard when it is opened from elsewhere than its tab.
 */
export function useGridFocus(table: RefObject<HTMLTableElement | null>, focus: Focus): void {
  const opening = useRef(true);
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const cell = cellOf(table.current, focus);
    if (!cell) return;
    const active = document.activeElement;
    const free = opening.current && !active?.closest('[role="tablist"], [role="dialog"]');
    // A row that closes takes the focus with it.
    const dropped = active === document.body && held.current?.isConnected === false;
    if (free || dropped || table.current?.contains(active)) {
      cell.focus({ preventScroll: true });
      held.current = cell;
    }
    reveal(cell, opening.current);
    opening.current = false;
  }, [table, focus]);
}
