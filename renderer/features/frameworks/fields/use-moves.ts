import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';

/** What of a row can have the keyboard. */
const fields = 'input, select, textarea, button';

function fieldsIn(row: Element | null): HTMLElement[] {
  return row === null ? [] : [...row.querySelectorAll<HTMLElement>(fields)];
}

/**
 * Moving the rows of a short list by buttons and by Alt with arrows. The keyboard goes on in the same
 * field of the row that moved, and where it came to stand is said. Rows carry `data-place`.
 */
export function useMoves(
  list: RefObject<HTMLElement | null>,
  count: number,
  onMove: ((from: number, to: number) => void) | undefined,
) {
  const { t } = useI18n();
  const [said, say] = useState('');
  const rowAt = (place: number) => list.current?.querySelector(`[data-place="${place}"]`) ?? null;
  const move = (from: number, to: number): void => {
    if (onMove === undefined || to < 0 || to >= count) return;
    const active = document.activeElement;
    const field = fieldsIn(rowAt(from)).findIndex((one) => one.isSameNode(active));
    // What is typed but not yet taken belongs to this row, not to the one that comes in its place.
    if (active instanceof HTMLElement && field >= 0) active.blur();
    onMove(from, to);
    say(t('frameworks.order.moved', { place: to + 1, count }));
    if (field < 0) return;
    requestAnimationFrame(() => {
      const inRow = fieldsIn(rowAt(to));
      const enabled = (one: HTMLElement | undefined) => one?.matches(':disabled') === false;
      const tools = inRow.filter((one) => one.matches('[data-act="up"], [data-act="down"]'));
      (enabled(inRow[field]) ? inRow[field] : tools.find(enabled))?.focus();
    });
  };
  return {
    said,
    move,
    /** What a row needs to be moved. */
    rowProps: (place: number) => ({
      'data-place': place,
      onKeyDown: (event: KeyboardEvent) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (onMove === undefined || !event.altKey || step === undefined) return;
        event.preventDefault();
        move(place, place + step);
      },
    }),
  };
}
