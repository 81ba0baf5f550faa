import { Fragment, type ReactNode } from 'react';
import { Button } from '../../../components/Button.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ToolButton } from '../tree/ToolIcon.tsx';

interface EntryColumn {
  readonly key: string;
  readonly header: string;
  readonly width?: number | string;
}

interface EntryRow {
  readonly key: string;
  /** Names the row for who removes it. */
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
}

/** A short table of fields, with rows to add and remove. */
export function EntryTable(props: Props) {
  const { t } = useI18n();
  const { readOnly } = useEditor();
  const { columns, rows } = props;
  const closed = readOnly || props.fixed === true;
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
            {!closed && <td className="entry-remove" />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={row.key}>
              <tr>
                {columns.map(({ key }, column) => (
                  <td key={key}>{row.cells[column]}</td>
                ))}
                {!closed && (
                  <td className="entry-remove">
                    <ToolButton
                      drawing="remove"
                      label={t('frameworks.row.remove', { name: row.name })}
                      disabled={rows.length <= props.least}
                      onClick={() => props.onRemove(index)}
                    />
                  </td>
                )}
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
      {!closed && (
        <Button disabled={rows.length >= props.most} onClick={props.onAdd}>
          {props.addLabel}
        </Button>
      )}
    </div>
  );
}
