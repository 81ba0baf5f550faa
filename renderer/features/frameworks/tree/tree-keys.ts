import { above } from '../model/node-path.ts';
import { rowKey, type TreeRow } from '../model/tree-rows.ts';
import type { TreeEdits } from './use-tree-edits.ts';

/** The columns, left to right. */
export const treeColumns = ['name', 'weight', 'worth', 'measure', 'source', 'critical'] as const;
export type TreeColumn = (typeof treeColumns)[number];

/** The columns where there is little room: sources stand beside the names. */
export const narrowColumns: readonly TreeColumn[] = treeColumns.filter(
  (column) => column !== 'source',
);

/** A key press, as the browser tells it. */
type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'preventDefault'
>;

/** On the way to another row: mark every row passed, or keep the marks that are set. */
export type MarkMode = 'extend' | 'keep';

/** What the keys act on. */
export interface TreeKeys {
  readonly rows: readonly TreeRow[];
  readonly row: number;
  readonly column: TreeColumn;
  /** The columns that are shown. */
  readonly columns: readonly TreeColumn[];
  readonly edits: TreeEdits;
  /** Rows in sight. */
  readonly page: number;
  /** Goes to a cell; marks fall away unless told otherwise. */
  go(row: number, column: TreeColumn, marks?: MarkMode): void;
  toggle(row: TreeRow): void;
  /** Begins to edit the active cell, with what was typed instead of what stands there. */
  edit(typed?: string): void;
  /** Marks the active row, or takes the mark off. */
  toggleMark(): void;
  markAll(): void;
  unmark(): void;
}

type Act = (() => void) | undefined;

function columnBeside({ columns, column }: TreeKeys, step: -1 | 1): TreeColumn {
  return columns[columns.indexOf(column) + step] ?? column;
}

/** Right opens a group, left closes it or goes to its parent; on other cells they go sideways. */
function sideways(keys: TreeKeys, step: -1 | 1): void {
  const row = keys.rows[keys.row];
  const opens = step === 1 && row.expanded === false;
  const closes = step === -1 && row.expanded === true;
  if (keys.column !== 'name' || (step === 1 && !opens)) {
    keys.go(keys.row, columnBeside(keys, step));
  } else if (opens || closes) {
    keys.toggle(row);
  } else {
    const parent = keys.rows.findIndex(({ key }) => key === rowKey(above(row.path)));
    if (parent >= 0) keys.go(parent, 'name');
  }
}

function withAlt(key: string, { edits }: TreeKeys): Act {
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

function withControl(event: KeyPress, keys: TreeKeys): Act {
  const { edits } = keys;
  switch (event.key.toLowerCase()) {
    case 'a':
      return keys.markAll;
    case 'c':
      return edits.copy;
    case 'x':
      return edits.cut;
    case 'v':
      return () => edits.paste(event.shiftKey ? 'inside' : 'after');
    case 'd':
      return edits.duplicate;
    case ' ':
      return keys.toggleMark;
    default:
      return travel(event, keys);
  }
}

/** Keys that go to another row: Shift marks those on the way, Control keeps the marks. */
function travel(event: KeyPress, { row, rows, column, columns, page, go }: TreeKeys): Act {
  const last = rows.length - 1;
  const control = event.ctrlKey || event.metaKey;
  const marks = event.shiftKey ? 'extend' : control ? 'keep' : undefined;
  const to =
    (target: number, at = column) =>
    () =>
      go(Math.max(0, Math.min(last, target)), at, marks);
  switch (event.key) {
    case 'ArrowUp':
      return to(row - 1);
    case 'ArrowDown':
      return to(row + 1);
    case 'PageUp':
      return to(row - page);
    case 'PageDown':
      return to(row + page);
    case 'Home':
      return control ? to(0) : to(row, 'name');
    case 'End':
      return control ? to(last) : to(row, columns.at(-1));
    default:
      return undefined;
  }
}

function plain(event: KeyPress, keys: TreeKeys): Act {
  const { edits } = keys;
  switch (event.key) {
    case 'ArrowLeft':
      return () => sideways(keys, -1);
    case 'ArrowRight':
      return () => sideways(keys, 1);
    case 'Enter':
    case 'F2':
      return () => keys.edit();
    case 'Insert':
      return event.shiftKey ? edits.addGroup : edits.addIndicator;
    case 'Delete':
      return edits.remove;
    case ' ':
      return keys.toggleMark;
    case 'Escape':
      return keys.unmark;
    case 'm':
    case 'M':
      return () => edits.ask('move');
    default:
      return travel(event, keys);
  }
}

/** The keyboard of the tree: moves, edits, or does nothing with a key that is not its own. */
export function onTreeKey(event: KeyPress, keys: TreeKeys): void {
  if (keys.rows.length === 0) return;
  const control = event.ctrlKey || event.metaKey;
  const isDigit = /^[\d.]$/.test(event.key) && !control && !event.altKey;
  const act = event.altKey
    ? withAlt(event.key, keys)
    : control
      ? withControl(event, keys)
      : isDigit && keys.column === 'weight'
        ? () => keys.edit(event.key)
        : plain(event, keys);
  if (act === undefined) return;
  event.preventDefault();
  act();
}
