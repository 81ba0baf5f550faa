import { type RefObject, useMemo, useState } from 'react';
import { useEditor } from '../editor/editor-context.ts';
import { isWithin, type NodePath, samePath } from '../model/node-path.ts';
import { pathsBetween, toggledPath } from '../model/selection.ts';
import { rowKey, type TreeRow, treeRows } from '../model/tree-rows.ts';
import type { NextCell } from './CellInput.tsx';
import type { Editing } from './NodeInput.tsx';
import { useOpenAround } from './tree-effects.ts';
import type { MarkMode, TreeColumn } from './tree-keys.ts';
import type { Marks } from './use-marks.ts';

/** Which groups are open, and how they are opened and closed. */
function useOpenGroups() {
  const { framework, selected, select } = useEditor();
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => treeRows(framework, collapsed), [framework, collapsed]);
  const key = rowKey(selected);
  const index = useMemo(() => rows.findIndex((row) => row.key === key), [rows, key]);
  useOpenAround(selected, rows, index, setCollapsed);
  const toggle = ({ node, path }: TreeRow): void => {
    // What is selected never disappears into a closed group.
    if (isWithin(selected, path)) select(path);
    setCollapsed((now) => {
      const next = new Set(now);
      if (!next.delete(node.code)) next.add(node.code);
      return next;
    });
  };
  return { rows, index, toggle };
}

/** Which cell is active, which rows are marked, and which cell is being edited. */
export function useTreeState(
  box: RefObject<HTMLElement | null>,
  { marked, chosen, mark }: Marks,
  onOpenPanel: (column: TreeColumn) => void,
) {
  const { selected, readOnly, select } = useEditor();
  const { rows, index, toggle } = useOpenGroups();
  const [column, setColumn] = useState<TreeColumn>('name');
  const [editing, setEditing] = useState<Editing | null>(null);
  const [anchor, setAnchor] = useState<NodePath>(selected);

  const go = (row: number, at: TreeColumn, marks?: MarkMode): void => {
    setColumn(at);
    const target = rows[row];
    if (!target) return;
    if (marks === 'extend' && row !== index) {
      const start = marked.length > 0 ? anchor : selected;
      const from = rows.findIndex(({ path }) => samePath(path, start));
      setAnchor(start);
      mark(pathsBetween(rows, from < 0 ? index : from, row));
    } else if (marks === undefined) mark([]);
    select(target.path);
  };
  const toggleMark = (row: number): void => {
    const target = rows[row];
    if (!target) return;
    setAnchor(target.path);
    const alone = marked.length === 0 && row === index;
    mark(alone ? [target.path] : toggledPath(chosen, target.path));
    select(target.path);
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
  return {
    rows,
    index,
    column,
    editing,
    go,
    toggle,
    edit,
    finish,
    toggleMark,
    markAll: () => mark(rows.map(({ path }) => path)),
    unmark: () => mark([]),
  };
}
