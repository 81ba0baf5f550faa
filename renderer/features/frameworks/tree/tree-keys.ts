import { above } from '../model/node-path.ts';
import { rowKey, type TreeRow } from '../model/tree-rows.ts';
import type { TreeEdits } from './use-tree-edits.ts';

/** The columns, left to right. */
export const treeColumns = ['name', 'weight', 'worth', 'measure', 'critical'] as const;
export type TreeColumn = (typeof treeColumns)[number];

/** A key press, as the browser tells it. */
type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'preventDefault'
>;

/** What the keys act on. */
export interface TreeKeys {
  readonly rows: readonly TreeRow[];
  readonly row: number;
  readonly column: TreeColumn;
  readonly edits: TreeEdits;
  /** Rows in sight. */
  readonly page: number;
  go(row: number, column: TreeColumn): void;
  toggle(row: TreeRow): void;
  /** Begins to edit the active cell, with what was typed instead of what stands there. */
  edit(typed?: string): void;
}

function columnBeside(column: TreeColumn, step: -1 | 1): TreeColumn {
  return treeColumns[treeColumns.indexOf(column) + step] ?? column;
}

/** Right opens a group, left closes it or goes to its parent; on other cells they go sideways. */
function sideways(keys: TreeKeys, step: -1 | 1): void {
  const row = keys.rows[keys.row];
  const opens = step === 1 && row.expanded === false;
  const closes = step === -1 && row.expanded === true;
  if (keys.column !== 'name' || (step === 1 && !opens)) {
    keys.go(keys.row, columnBeside(keys.column, step));
  } else if (opens || closes) {
    keys.toggle(row);
  } else {
    const parent = keys.rows.findIndex(({ key }) => key === rowKey(above(row.path)));
    if (parent >= 0) keys.go(parent, 'name');
  }
}

function withAlt(key: string, { edits }: TreeKeys): (() => void) | undefined {
  switch (key) {
    case 'ArrowUp':
      return () => edits.move(-1);
    case 'ArrowDown':
      return () => edits.move(1);
    case 'ArrowLeft':
      return edits.promote;
    case 'ArrowRight':
      return edits.demote;
    default:
      return undefined;
  }
}

function plain(event: KeyPress, keys: TreeKeys): (() => void) | undefined {
  const { row, rows, column, page, edits, go } = keys;
  const last = rows.length - 1;
  const to =
    (target: number, at = column) =>
    () =>
      go(Math.max(0, Math.min(last, target)), at);
  switch (event.key) {
    case 'ArrowUp':
      return to(row - 1);
    case 'ArrowDown':
      return to(row + 1);
    case 'ArrowLeft':
      return () => sideways(keys, -1);
    case 'ArrowRight':
      return () => sideways(keys, 1);
    case 'Home':
      return event.ctrlKey ? to(0) : to(row, 'name');
    case 'End':
      return event.ctrlKey ? to(last) : to(row, 'critical');
    case 'PageUp':
      return to(row - page);
    case 'PageDown':
      return to(row + page);
    case 'Enter':
    case 'F2':
      return () => keys.edit();
    case 'Insert':
      return event.shiftKey ? edits.addGroup : edits.addIndicator;
    case 'Delete':
      return edits.remove;
    default:
      return undefined;
  }
}

/** The keyboard of the tree: moves, edits, or does nothing with a key that is not its own. */
export function onTreeKey(event: KeyPress, keys: TreeKeys): void {
  if (keys.rows.length === 0) return;
  const isDigit = /^[\d.]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
  const act = event.altKey
    ? withAlt(event.key, keys)
    : isDigit && keys.column === 'weight'
      ? () => keys.edit(event.key)
      : plain(event, keys);
  if (act === undefined) return;
  event.preventDefault();
  act();
}
