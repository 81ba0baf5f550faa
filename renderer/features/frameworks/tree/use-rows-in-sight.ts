import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import { usePrinting } from '../../../components/use-printing.ts';
import type { TreeRow } from '../model/tree-rows.ts';

/** Of a row and of the headings, in pixels. */
export const rowHeight = 34;

/** The rows that exist on the page: those in sight, a few around them, and the active one; in print all. */
export function useRowsInSight(
  box: RefObject<HTMLElement | null>,
  rows: readonly TreeRow[],
  active: number,
) {
  const printing = usePrinting();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    rangeExtractor: (range) => {
      if (printing) return Array.from(rows.keys());
      const places = defaultRangeExtractor(range);
      return active < 0 || places.includes(active)
        ? places
        : [...places, active].toSorted((a, b) => a - b);
    },
  });
  const key = rows[active]?.key;
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    if (active >= 0) virtual.scrollToIndex(active, { align: 'auto' });
  }, [virtual, key, active]);
  return {
    items: virtual.getVirtualItems(),
    /** In pixels; in print the rows themselves are as high as they are. */
    height: printing ? undefined : virtual.getTotalSize(),
    /** How many rows a page key goes. */
    page: () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2),
  };
}

/** What `useRowsInSight` gives. */
export type RowsInSight = ReturnType<typeof useRowsInSight>;
