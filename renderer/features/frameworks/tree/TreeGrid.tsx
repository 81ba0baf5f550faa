// biome-ignore-all lint/a11y/useSemanticElements: a tree grid has no HTML element; it follows the ARIA pattern
import { type KeyboardEvent, useId, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { rowKey } from '../model/tree-rows.ts';
import { weightSum } from '../model/weights.ts';
import { NodeInput } from './NodeInput.tsx';
import { TreeLine } from './TreeLine.tsx';
import { useFaultyRows, useReveal } from './tree-effects.ts';
import { onTreeKey, type TreeColumn, treeColumns } from './tree-keys.ts';
import type { TreeEdits } from './use-tree-edits.ts';
import { useTreeState } from './use-tree-state.ts';

const rowHeight = 34;

interface Props {
  readonly edits: TreeEdits;
  /** Of the sentence that tells the keys. */
  readonly helpId: string;
  /** Enter on a cell that is edited beside the tree. */
  onOpenPanel(column: TreeColumn): void;
}

/** The tree of the framework as a grid with one active cell; the grid itself has the focus. */
export function TreeGrid({ edits, helpId, onOpenPanel }: Props) {
  const { t } = useI18n();
  const { framework, selected, readOnly } = useEditor();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const tree = useTreeState(box, onOpenPanel);
  const { rows, index, column, editing, go, toggle } = tree;
  const faulty = useFaultyRows();
  useReveal(box, `${id}-${rowKey(selected)}`);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== box.current) return;
    const page = Math.max(1, Math.floor(box.current.clientHeight / rowHeight) - 2);
    const edit = (typed?: string): void => tree.edit(column, typed ?? null);
    onTreeKey(event, { rows, row: index, column, edits, page, go, toggle, edit });
  };
  return (
    <div
      ref={box}
      role="treegrid"
      className="tree"
      aria-label={t('frameworks.tree')}
      aria-describedby={helpId}
      aria-readonly={readOnly}
      aria-activedescendant={index >= 0 ? `${id}-${rows[index].key}-${column}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        // A click on a cell gives the keyboard to the grid; only the field in a cell keeps it.
        if (!(event.target instanceof HTMLInputElement)) box.current?.focus();
      }}
    >
      <TreeHead />
      <div role="rowgroup">
        {rows.map((row, place) => (
          <TreeLine
            key={row.key}
            id={id}
            row={row}
            index={place}
            active={place === index ? column : null}
            input={
              place === index && editing && <NodeInput {...{ row, editing }} onDone={tree.finish} />
            }
            sum={row.node.kind === 'group' ? weightSum(framework, row.path) : null}
            error={faulty.has(row.key)}
            onPick={go}
            onEdit={(at) => tree.edit(at, null)}
            onToggle={toggle}
          />
        ))}
      </div>
    </div>
  );
}

function TreeHead() {
  const { t } = useI18n();
  return (
    <div role="rowgroup" className="tree-head">
      <div role="row" className="tree-row" tabIndex={-1}>
        {treeColumns.map((column) => (
          <div key={column} role="columnheader" tabIndex={-1} className={`tree-cell ${column}`}>
            {t(`frameworks.tree.${column}`)}
          </div>
        ))}
      </div>
    </div>
  );
}
