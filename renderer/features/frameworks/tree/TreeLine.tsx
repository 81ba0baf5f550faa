// biome-ignore-all lint/a11y/useSemanticElements: a tree grid has no HTML element; it follows the ARIA pattern
import type { ReactNode } from 'react';
import { localise } from '#shared/domain/text.ts';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { TreeRow } from '../model/tree-rows.ts';
import type { WeightSum } from '../model/weights.ts';
import { MeasureTag } from './MeasureTag.tsx';
import { SumChip } from './SumChip.tsx';
import { type TreeColumn, treeColumns } from './tree-keys.ts';

interface Props {
  readonly id: string;
  readonly row: TreeRow;
  readonly index: number;
  /** The column that the keyboard is on, when the entry is the selected one. */
  readonly active: TreeColumn | null;
  /** What stands instead of the active cell while it is being edited. */
  readonly input: ReactNode;
  /** Of a group's entries. */
  readonly sum: WeightSum | null;
  readonly error: boolean;
  onPick(index: number, column: TreeColumn): void;
  onEdit(column: TreeColumn): void;
  onToggle(row: TreeRow): void;
}

/** An entry of the tree. */
export function TreeLine(props: Props) {
  const { id, row, index, active, input } = props;
  const selected = active !== null;
  return (
    <div
      id={`${id}-${row.key}`}
      role="row"
      tabIndex={-1}
      aria-level={row.level}
      aria-posinset={row.place + 1}
      aria-setsize={row.siblings}
      aria-expanded={row.expanded ?? undefined}
      aria-selected={selected}
      className={['tree-row', row.node.kind, selected ? 'on' : ''].filter(Boolean).join(' ')}
    >
      {treeColumns.map((column) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys
        <div
          key={column}
          id={`${id}-${row.key}-${column}`}
          role="gridcell"
          tabIndex={-1}
          className={`tree-cell ${column}${column === active ? ' active' : ''}`}
          onClick={() => props.onPick(index, column)}
          onDoubleClick={() => props.onEdit(column)}
        >
          {column === active && input ? input : <CellContent {...props} column={column} />}
        </div>
      ))}
    </div>
  );
}

function CellContent({ row, column, sum, error, onToggle }: Props & { column: TreeColumn }) {
  const { t, locale, format } = useI18n();
  const { node } = row;
  switch (column) {
    case 'name':
      return (
        <span className="tree-name" style={{ paddingInlineStart: (row.level - 1) * 18 }}>
          {row.expanded === null ? (
            <span className="tree-toggle" />
          ) : (
            <button
              type="button"
              tabIndex={-1}
              className={row.expanded ? 'tree-toggle open' : 'tree-toggle'}
              aria-label={t(row.expanded ? 'frameworks.collapse' : 'frameworks.expand')}
              onClick={(event) => {
                event.stopPropagation();
                onToggle(row);
              }}
            >
              <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                <path d="M3 1l4 4-4 4" />
              </svg>
            </button>
          )}
          <span className="tree-code">{node.code}</span>
          <span className="clip" title={localise(node.name, locale)}>
            {localise(node.name, locale)}
          </span>
          {error && <span className="tree-error" role="img" aria-label={t('frameworks.error')} />}
        </span>
      );
    case 'weight':
      return <span className="weight-box">{format.number(node.weight)}</span>;
    case 'worth':
      return (
        <span className="ink-2">
          {row.worth === null ? t('value.none') : format.number(row.worth, 1)}
        </span>
      );
    case 'measure':
      if (node.kind === 'indicator') return <MeasureTag measure={node.measure} />;
      return sum && <SumChip sum={sum} />;
    case 'critical':
      return node.kind === 'indicator' && node.critical ? (
        <Tag tone="bad">{t('frameworks.tree.critical')}</Tag>
      ) : null;
  }
}
