import { useEffect, useRef, useState } from 'react';
import { useEditor } from '../../editor/editor-context.ts';
import { movedTo, removed } from '../../model/list.ts';
import { placeAfterMove, placeInPath, withCopy } from './order-edits.ts';

interface Options<Row> {
  readonly rows: readonly Row[];
  /** Where the list stands in the file. */
  readonly path: string;
  copyOf(row: Row): Row;
  onChange(rows: readonly Row[]): void;
}

/** What the last act on the list was, for who hears it. */
export interface OrderNews {
  readonly kind: 'moved' | 'copied' | 'removed';
  readonly index: number;
}

/** The state of an ordered list: which entry is open, and the acts that keep the keyboard with it. */
export function useOrdered<Row>({ rows, path, copyOf, onChange }: Options<Row>) {
  const { wanted } = useEditor();
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [news, setNews] = useState<OrderNews | null>(null);
  useEffect(() => {
    const place = wanted === null ? null : placeInPath(wanted.path, path);
    if (place !== null) setOpen(place);
  }, [wanted, path]);
  /** Puts the keyboard on a button of an entry once it is drawn. */
  const focus = (index: number, act: string): void => {
    requestAnimationFrame(() => {
      const row = list.current?.children[index];
      const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('[data-act]') ?? [])];
      const wantedButton = buttons.find((one) => one.dataset.act === act && !one.disabled);
      (wantedButton ?? buttons.find((one) => !one.disabled))?.focus();
    });
  };
  return {
    list,
    open,
    news,
    toggle: (index: number) => setOpen(open === index ? null : index),
    show: setOpen,
    move(from: number, to: number, act = 'open') {
      const next = movedTo(rows, from, to);
      if (next === rows) return;
      onChange(next);
      setOpen(open === null ? null : placeAfterMove(open, from, to));
      setNews({ kind: 'moved', index: to });
      focus(to, act);
    },
    copy(index: number) {
      onChange(withCopy(rows, index, copyOf(rows[index])));
      setOpen(index + 1);
      setNews({ kind: 'copied', index: index + 1 });
      focus(index + 1, 'open');
    },
    remove(index: number) {
      onChange(removed(rows, index));
      if (open !== null) setOpen(open === index ? null : open > index ? open - 1 : open);
      setNews({ kind: 'removed', index });
      focus(Math.max(0, Math.min(index, rows.length - 2)), 'open');
    },
  };
}
