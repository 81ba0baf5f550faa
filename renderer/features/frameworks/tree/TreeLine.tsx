// biome-ignore-all lint/a11y/useSemanticElements: a tree grid has no HTML element; it follows the ARIA pattern
import type { MouseEvent, ReactNode } from 'react';
import { assertNever } from '#shared/assert-never.ts';
import { localise } from '#shared/domain/text.ts';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { DropPlace } from '../model/drop-place.ts';
import type { TreeRow } from '../model/tree-rows.ts';
import type { WeightSum } from '../model/weights.ts';
import { MeasureTag } from './MeasureTag.tsx';
import { MethodTags } from './MethodTags.tsx';
import type { TreeColumn } from './tree-keys.ts';

interface Props {
  readonly id: string;
  readonly row: TreeRow;
  readonly index: number;
  /** Pixels below the top of all rows. */
  readonly top: number;
  readonly columns: readonly TreeColumn[];
  /** The column that the keyboard is on, when the entry is the selected one. */
  readonly active: TreeColumn | null;
  /** Whether a change acts on the entry. */
  readonly marked: boolean;
  /** Where what is dragged over it would go. */
  readonly drop: DropPlace['zone'] | null;
  readonly draggable: boolean;
  /** What stands instead of the active cell while it is being edited. */
  readonly input: ReactNode;
  /** Of a group's entries. */
  readonly sum: WeightSum | null;
  readonly error: boolean;
  onPick(index: number, column: TreeColumn, event: MouseEvent): void;
  onEdit(column: TreeColumn): void;
  onToggle(row: TreeRow): void;
}

/** An entry of the tree. */
export function TreeLine(props: Props) {
  const { id, row, index, active, input, marked, drop } = props;
  const classes = ['tree-row', row.node.kind, marked ? 'on' : '', drop ? `drop-${drop}` : ''];
  return (
    <div
      id={`${id}-${row.key}`}
      role="row"
      tabIndex={-1}
      data-row={index}
      draggable={props.draggable}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-posinset={row.place + 1}
      aria-setsize={row.siblings}
      aria-expanded={row.expanded ?? undefined}
      aria-selected={marked}
      className={classes.filter(Boolean).join(' ')}
      style={{ top: props.top }}
    >
      {props.columns.map((column) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys
        <div
          key={column}
          id={`${id}-${row.key}-${column}`}
          role="gridcell"
          tabIndex={-1}
          className={`tree-cell ${column}${column === active ? ' active' : ''}`}
          onClick={(event) => props.onPick(index, column, event)}
          onDoubleClick={() => props.onEdit(column)}
        >
          {column === active && input ? input : <CellContent {...props} column={column} />}
        </div>
      ))}
    </div>
  );
}

function CellContent(props: Props & { column: TreeColumn }) {
  const { t, format } = useI18n();
  const { row, column, sum } = props;
  const { node } = row;
  switch (column) {
    case 'name':
      return <NameContent {...props} />;
    case 'weight':
      return <span className="weight-box">{format.number(node.weight)}</span>;
    case 'worth':
      return (
        <span className="ink-2">
          {row.worth === null ? t('value.none') : format.number(row.worth, 1)}
        </span>
      );
    case 'measure':
      return node.kind === 'indicator' ? (
        <MeasureTag measure={node.measure} />
      ) : (
        <MethodTags aggregation={node.aggregation} sum={sum} />
      );
    case 'source':
      return node.source === undefined ? null : <Tag>{t(`source.${node.source}`)}</Tag>;
    case 'critical':
      return node.kind === 'indicator' && node.critical ? (
        <Tag tone="bad" title={t('frameworks.tree.critical')}>
          {t('frameworks.tree.critical')}
        </Tag>
      ) : null;
    default:
      return assertNever(column);
  }
}

/** The code and the name, set in by the level, and the source where it has no column. */
function NameContent({ row, columns, error, onToggle }: Props) {
  const { t, locale } = useI18n();
  const { node } = row;
  const name = localise(node.name, locale);
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
      <span className="clip" title={name}>
        {name}
      </span>
      {node.source !== undefined && !columns.includes('source') && (
        <Tag>{t(`source.${node.source}`)}</Tag>
      )}
      {error && <span className="tree-error" role="img" aria-label={t('frameworks.error')} />}
    </span>
  );
}
