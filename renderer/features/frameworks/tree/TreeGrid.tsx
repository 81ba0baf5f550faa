// biome-ignore-all lint/a11y/useSemanticElements: a tree grid has no HTML element; it follows the ARIA pattern
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { rowKey } from '../model/tree-rows.ts';
import { TreeBody } from './TreeBody.tsx';
import { narrowColumns, onTreeKey, type TreeColumn, treeColumns } from './tree-keys.ts';
import { useGridFocus } from './use-grid-focus.ts';
import type { Marks } from './use-marks.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';
import type { TreeEdits } from './use-tree-edits.ts';
import { useTreeState } from './use-tree-state.ts';

/** From this width on, in pixels, sources have a column of their own. */
const roomy = 760;

interface Props {
  readonly edits: TreeEdits;
  readonly marks: Marks;
  /** Of the sentence that tells the keys. */
  readonly helpId: string;
  /** Enter on a cell that is edited beside the tree. */
  onOpenPanel(column: TreeColumn): void;
}

/**
 * The tree of the framework as a grid with one active cell; the grid itself has the focus. Only the rows
 * in sight exist, and always the active one.
 */
export function TreeGrid({ edits, marks, helpId, onOpenPanel }: Props) {
  const { t } = useI18n();
  const { readOnly } = useEditor();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { ref: measured, width } = useElementSize<HTMLDivElement>();
  const columns = width >= roomy ? treeColumns : narrowColumns;
  const tree = useTreeState(box, marks, onOpenPanel);
  const { rows, index, go, toggle } = tree;
  const column = columns.includes(tree.column) ? tree.column : 'name';
  const sight = useRowsInSight(box, rows, index);
  const focus = useGridFocus(box);
  const marked = useMemo(() => new Set(marks.marked.map(rowKey)), [marks.marked]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== box.current) return;
    const edit = (typed?: string): void => tree.edit(column, typed ?? null);
    const toggleMark = (): void => tree.toggleMark(index);
    const { markAll, unmark } = tree;
    const where = { rows, row: index, column, columns, page: sight.page() };
    onTreeKey(event, { ...where, edits, go, toggle, edit, toggleMark, markAll, unmark });
  };
  return (
    <div
      ref={box}
      role="treegrid"
      className={columns === treeColumns ? 'tree roomy' : 'tree'}
      aria-label={t('frameworks.tree')}
      aria-describedby={helpId}
      aria-readonly={readOnly}
      aria-multiselectable="true"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={index >= 0 ? `${id}-${rows[index].key}-${column}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...focus}
    >
      <TreeHead columns={columns} />
      <div ref={measured} className="tree-measure" />
      <TreeBody {...{ id, tree, column, columns, marked, sight, edits }} />
    </div>
  );
}

function TreeHead({ columns }: { columns: readonly TreeColumn[] }) {
  const { t } = useI18n();
  return (
    <div role="rowgroup" className="tree-head">
      <div role="row" className="tree-row" tabIndex={-1} aria-rowindex={1}>
        {columns.map((column) => (
          <div key={column} role="columnheader" tabIndex={-1} className={`tree-cell ${column}`}>
            {t(`frameworks.tree.${column}`)}
          </div>
        ))}
      </div>
    </div>
  );
}
