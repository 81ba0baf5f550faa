import { type DragEvent, useRef, useState } from 'react';
import { canDrop, type DropPlace, dropPlace } from '../model/drop-place.ts';
import type { NodePath } from '../model/node-path.ts';
import type { TreeRow } from '../model/tree-rows.ts';
import type { TreeEdits } from './use-tree-edits.ts';

/** How long, in milliseconds, a closed group waits under the pointer before it opens. */
const opensAfter = 700;

interface Options {
  readonly rows: readonly TreeRow[];
  /** Keys of the marked rows: dragging one of them drags all. */
  readonly marked: ReadonlySet<string>;
  readonly edits: TreeEdits;
  readonly readOnly: boolean;
  toggle(row: TreeRow): void;
}

interface Over {
  readonly key: string;
  readonly place: DropPlace;
}

/** The row under the pointer and how far down it the pointer is, 0 to 1. */
function pointedAt(event: DragEvent, rows: readonly TreeRow[]): [TreeRow, number] | null {
  const target = event.target instanceof Element ? event.target.closest('[data-row]') : null;
  const row = rows[Number(target?.getAttribute('data-row') ?? Number.NaN)];
  if (target === null || row === undefined) return null;
  const { top, height } = target.getBoundingClientRect();
  return [row, (event.clientY - top) / height];
}

/** Opens a closed group that is pointed at for a while. */
function useOpenWhileHovering(toggle: (row: TreeRow) => void) {
  const waiting = useRef<{ key: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const stop = (): void => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = null;
  };
  const over = (row: TreeRow): void => {
    if (waiting.current?.key === row.key) return;
    stop();
    if (row.expanded !== false) return;
    waiting.current = { key: row.key, timer: setTimeout(() => toggle(row), opensAfter) };
  };
  return { over, stop };
}

/** Dragging rows to another place. Whatever it does, keys and the Move dialog do too. */
export function useRowDrag({ rows, marked, edits, readOnly, toggle }: Options) {
  const moving = useRef<readonly NodePath[] | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const hovering = useOpenWhileHovering(toggle);
  const end = (): void => {
    moving.current = null;
    hovering.stop();
    setOver(null);
  };
  const start = (event: DragEvent): void => {
    const pointed = pointedAt(event, rows);
    if (readOnly || pointed === null) return;
    const [row] = pointed;
    moving.current = marked.has(row.key) ? edits.chosen : [row.path];
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', row.node.code);
  };
  const travel = (event: DragEvent): void => {
    const pointed = pointedAt(event, rows);
    if (moving.current === null || pointed === null) return;
    const place = dropPlace(...pointed);
    const [{ key }] = pointed;
    hovering.over(pointed[0]);
    if (!canDrop(moving.current, place)) {
      setOver(null);
      return;
    }
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver((now) => (now?.key === key && now.place.zone === place.zone ? now : { key, place }));
  };
  const drop = (event: DragEvent): void => {
    const pointed = pointedAt(event, rows);
    const paths = moving.current;
    end();
    if (paths === null || pointed === null) return;
    event.preventDefault();
    const { group, index } = dropPlace(...pointed);
    edits.moveTo(group, index, paths);
  };
  return {
    over,
    handlers: { onDragStart: start, onDragOver: travel, onDrop: drop, onDragEnd: end },
  };
}
