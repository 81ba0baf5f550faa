// biome-ignore-all lint/a11y/useSemanticElements: a tree grid has no HTML element; it follows the ARIA pattern
import { type MouseEvent, useCallback } from 'react';
import { useEditor } from '../editor/editor-context.ts';
import { weightSum } from '../model/weights.ts';
import { NodeInput } from './NodeInput.tsx';
import { TreeLine } from './TreeLine.tsx';
import { useFaultyRows } from './tree-effects.ts';
import type { TreeColumn } from './tree-keys.ts';
import { useRowDrag } from './use-row-drag.ts';
import { type RowsInSight, rowHeight } from './use-rows-in-sight.ts';
import type { TreeEdits } from './use-tree-edits.ts';
import type { useTreeState } from './use-tree-state.ts';

interface Props {
  readonly id: string;
  readonly tree: ReturnType<typeof useTreeState>;
  readonly column: TreeColumn;
  readonly columns: readonly TreeColumn[];
  /** Keys of the marked rows. */
  readonly marked: ReadonlySet<string>;
  readonly sight: RowsInSight;
  readonly edits: TreeEdits;
}

/** The rows of the tree that are in sight. */
export function TreeBody({ id, tree, column, columns, marked, sight, edits }: Props) {
  const { framework, readOnly } = useEditor();
  const { rows, index, editing, go, toggle, toggleMark } = tree;
  const faulty = useFaultyRows();
  const drag = useRowDrag({ rows, marked, edits, toggle, readOnly: readOnly || editing !== null });
  const pick = useCallback(
    (row: number, at: TreeColumn, event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey) toggleMark(row);
      else go(row, at, event.shiftKey ? 'extend' : undefined);
    },
    [go, toggleMark],
  );
  return (
    <div role="rowgroup" className="tree-body" style={{ height: sight.height }} {...drag.handlers}>
      {sight.items.map((item) => {
        const row = rows[item.index];
        if (row === undefined) return null;
        const active = item.index === index;
        return (
          <TreeLine
            key={row.key}
            id={id}
            row={row}
            index={item.index}
            top={item.start - rowHeight}
            columns={columns}
            active={active ? column : null}
            marked={marked.size > 0 ? marked.has(row.key) : active}
            drop={drag.over?.key === row.key ? drag.over.place.zone : null}
            draggable={!readOnly && !(active && editing !== null)}
            input={active && editing && <NodeInput {...{ row, editing }} onDone={tree.finish} />}
            sum={row.node.kind === 'group' ? weightSum(framework, row.path) : null}
            error={faulty.has(row.key)}
            onPick={pick}
            onEdit={(at) => tree.edit(at, null)}
            onToggle={toggle}
          />
        );
      })}
    </div>
  );
}
