import { type RefObject, useMemo, useState } from 'react';
import { useEditor } from '../editor/editor-context.ts';
import { samePath } from '../model/node-path.ts';
import { type TreeRow, treeRows } from '../model/tree-rows.ts';
import type { NextCell } from './CellInput.tsx';
import type { Editing } from './NodeInput.tsx';
import { useOpenAround } from './tree-effects.ts';
import type { TreeColumn } from './tree-keys.ts';

/** Which groups are open, which cell is active and which is being edited. */
export function useTreeState(
  box: RefObject<HTMLElement | null>,
  onOpenPanel: (column: TreeColumn) => void,
) {
  const { framework, selected, readOnly, select } = useEditor();
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [column, setColumn] = useState<TreeColumn>('name');
  const [editing, setEditing] = useState<Editing | null>(null);
  const rows = useMemo(() => treeRows(framework, collapsed), [framework, collapsed]);
  const index = rows.findIndex((row) => samePath(row.path, selected));
  useOpenAround(selected, rows, index, setCollapsed);

  const go = (row: number, at: TreeColumn): void => {
    setColumn(at);
    if (rows[row]) select(rows[row].path);
  };
  const toggle = ({ node, path }: TreeRow): void => {
    // What is selected never disappears into a closed group.
    if (samePath(selected.slice(0, path.length), path)) select(path);
    setCollapsed((now) => {
      const next = new Set(now);
      if (!next.delete(node.code)) next.add(node.code);
      return next;
    });
  };
  const edit = (at: TreeColumn, typed: string | null): void => {
    if (!readOnly && (at === 'name' || at === 'weight')) setEditing({ column: at, typed });
    else onOpenPanel(at);
  };
  const finish = (next: NextCell): void => {
    setEditing(null);
    if (next !== 'stay') box.current?.focus();
    if (next === 'down') go(Math.min(index + 1, rows.length - 1), column);
    if (next === 'right') setColumn(column === 'name' ? 'weight' : 'measure');
    if (next === 'left') setColumn('name');
  };
  return { rows, index, column, editing, go, toggle, edit, finish };
}
