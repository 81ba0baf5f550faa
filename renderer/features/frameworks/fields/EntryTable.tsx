import { Fragment, type ReactNode, useRef } from 'react';
import { Button } from '../../../components/Button.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { keepFocusIn } from './keep-focus.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { ToolButton } from './ToolButton.tsx';
import { useMoves } from './use-moves.ts';

interface EntryColumn {
  readonly key: string;
  readonly header: string;
  readonly width?: number | string;
}

interface EntryRow {
  readonly key: string;
  /** Names the row for who removes or moves it. */
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly ReactNode[];
  /** Over the whole width, below the cells. */
  readonly below?: ReactNode;
}

interface Props {
  readonly label: string;
  readonly columns: readonly EntryColumn[];
  readonly rows: readonly EntryRow[];
  readonly addLabel: string;
  /** No more can be removed than this leaves. */
  readonly least: number;
  readonly most: number;
  /** Rows come and go elsewhere. */
  readonly fixed?: boolean;
  onAdd(): void;
  onRemove(index: number): void;
  /** Where the order of the rows says something. */
  onMove?(from: number, to: number): void;
}

/** A short table of fields, with rows to add and remove, and to move where their order matters. */
export function EntryTable(props: Props) {
  const { readOnly } = useEditor();
  const { columns, rows } = props;
  const closed = readOnly || props.fixed === true;
  const body = useRef<HTMLTableSectionElement>(null);
  const moves = useMoves(body, rows.length, closed ? undefined : props.onMove);
  return (
    <div className="entry-table-box">
      <table className="entry-table" aria-label={props.label}>
        <thead>
          <tr>
            {columns.map(({ key, header, width }) => (
              <th key={key} scope="col" style={{ width }}>
                {header}
              </th>
            ))}
            {!closed && <td className={toolsClass(props)} />}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <Fragment key={row.key}>
              <tr {...moves.rowProps(index)}>
                {columns.map(({ key }, column) => (
                  <td key={key}>{row.cells[column]}</td>
                ))}
                {!closed && <RowTools table={props} index={index} onMove={moves.move} />}
              </tr>
              {row.below && (
                <tr className="entry-below">
                  <td colSpan={columns.length + (closed ? 0 : 1)}>{row.below}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {props.onMove && (
        <span className="visually-hidden" role="status">
          {moves.said}
        </span>
      )}
      {!closed && (
        <Button disabled={rows.length >= props.most} onClick={props.onAdd}>
          {props.addLabel}
        </Button>
      )}
    </div>
  );
}

const toolsClass = ({ onMove }: Props) => (onMove ? 'entry-tools' : 'entry-remove');

interface RowToolsProps {
  readonly table: Props;
  readonly index: number;
  onMove(from: number, to: number): void;
}

function RowTools({ table, index, onMove }: RowToolsProps) {
  const { t } = useI18n();
  const { rows, least } = table;
  const { name } = rows[index];
  return (
    <td className={toolsClass(table)}>
      <span className="tools">
        {table.onMove && (
          <MoveButtons
            up={t('frameworks.order.up', { name })}
            down={t('frameworks.order.down', { name })}
            place={index}
            count={rows.length}
            onMove={onMove}
          />
        )}
        <ToolButton
          drawing="remove"
          label={t('frameworks.row.remove', { name })}
          disabled={rows.length <= least}
          onClick={() => {
            keepFocusIn('.entry-table-box');
            table.onRemove(index);
          }}
        />
      </span>
    </td>
  );
}
