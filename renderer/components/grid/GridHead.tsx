// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid cannot be a table; it follows the ARIA grid pattern
import { useI18n } from '../../i18n/i18n.tsx';
import type { Column } from './column.ts';
import type { Filters, Sorting } from './shown-rows.ts';

interface Props<Row> {
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | null;
  readonly filters: Filters;
  /** The column of the heading that the keyboard is on; −1 for none. */
  readonly active: number;
  onSort(key: string): void;
  onFilter(key: string, wanted: string): void;
}

/** Headings that sort, and a field below each that filters. */
export function GridHead<Row>(props: Props<Row>) {
  const { columns, sorting } = props;
  const direction = sorting?.descending ? 'descending' : 'ascending';
  const filterable = columns.some((column) => column.filter !== 'none');
  return (
    <div className="grid-head" role="rowgroup">
      <div className="grid-row" role="row" aria-rowindex={1} tabIndex={-1}>
        {columns.map((column, index) => (
          <div
            key={column.key}
            id={`${props.id}-h-${index}`}
            role="columnheader"
            tabIndex={-1}
            aria-colindex={index + 1}
            aria-sort={sorting?.key === column.key ? direction : 'none'}
            className={headClass(column, index === props.active)}
          >
            <button
              type="button"
              tabIndex={-1}
              title={column.header}
              aria-label={column.heading && column.header}
              onClick={() => props.onSort(column.key)}
            >
              <span className="clip">{column.heading ?? column.header}</span>
              {sorting?.key === column.key && (
                <span aria-hidden="true">{sorting.descending ? '↓' : '↑'}</span>
              )}
            </button>
          </div>
        ))}
      </div>
      {filterable && <FilterRow {...props} />}
    </div>
  );
}

function headClass<Row>(column: Column<Row>, active: boolean): string {
  return ['grid-cell', column.align === 'end' ? 'at-end' : '', active ? 'active' : '']
    .filter(Boolean)
    .join(' ');
}

function FilterRow<Row>({ columns, filters, onFilter }: Props<Row>) {
  const { t } = useI18n();
  return (
    <div className="grid-row grid-filters" role="row" aria-rowindex={2} tabIndex={-1}>
      {columns.map((column, index) => (
        <div
          key={column.key}
          className="grid-cell"
          role="gridcell"
          tabIndex={-1}
          aria-colindex={index + 1}
        >
          {column.filter !== 'none' && (
            <Filter
              label={t('grid.filter', { column: column.header })}
              choices={column.filter}
              wanted={filters[column.key] ?? ''}
              onChange={(wanted) => onFilter(column.key, wanted)}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface FilterProps {
  readonly label: string;
  readonly choices: readonly string[] | undefined;
  readonly wanted: string;
  onChange(wanted: string): void;
}

function Filter({ label, choices, wanted, onChange }: FilterProps) {
  const { t } = useI18n();
  if (choices === undefined) {
    return (
      <input
        type="search"
        aria-label={label}
        value={wanted}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <select
      aria-label={label}
      value={wanted}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t('grid.any')}</option>
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}
