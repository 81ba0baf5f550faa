// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid cannot be a table; it follows the ARIA grid pattern
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useKeptState } from '../../app/use-kept-state.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { type CellPosition, moveBy } from './cell-position.ts';
import { type Column, leastWidthOf, tracksOf } from './column.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { GridToolbar } from './GridToolbar.tsx';
import { Filters, nextSorting, Sorting, shownRows } from './shown-rows.ts';

const rowHeight = 32;
const nowhere: CellPosition = { row: -2, column: 0 };

interface Props<Row> {
  /** What the list is of, for who cannot see it. */
  readonly label: string;
  readonly rows: readonly Row[];
  /** Keep them in a `useMemo`: a new array draws every row again. */
  readonly columns: readonly Column<Row>[];
  rowKey(row: Row): string;
  /** Enter or a click opens the row. */
  readonly onOpen?: (row: Row) => void;
  readonly selectedKey?: string | null;
  readonly initialSorting?: Sorting;
  readonly initialFilters?: Filters;
  /** Offers the shown rows as CSV under this name (without ending). */
  readonly csvName?: string;
  /** Stands instead of the grid when there are no rows at all. */
  readonly empty?: ReactNode;
  /** Left in the line above the headings. */
  readonly toolbar?: ReactNode;
}

/**
 * A list of up to tens of thousands of rows: only those in sight exist. Headings sort, fields filter,
 * the arrow keys, Home, End and the page keys move, Enter opens. It fills the height it is given.
 */
export function DataGrid<Row>(props: Props<Row>) {
  const { rows, columns } = props;
  const { t, format } = useI18n();
  const [sorting, setSorting] = useKeptState(
    `${props.label} sorting`,
    Sorting.nullable(),
    props.initialSorting ?? null,
  );
  const [filters, setFilters] = useKeptState(
    `${props.label} filters`,
    Filters,
    props.initialFilters ?? {},
  );
  const shown = useMemo(
    () => shownRows(rows, columns, filters, sorting, format.compare),
    [rows, columns, filters, sorting, format],
  );
  if (rows.length === 0 && props.empty !== undefined) return <>{props.empty}</>;
  const sort = (key: string): void => setSorting((now) => nextSorting(now, key));
  const filter = (key: string, wanted: string): void =>
    setFilters((now) => ({ ...now, [key]: wanted }));
  return (
    <div className="grid-box">
      <GridToolbar
        columns={columns}
        shown={shown}
        total={rows.length}
        csvName={props.csvName}
        filtered={Object.values(filters).some((wanted) => wanted !== '')}
        onClear={() => setFilters({})}
      >
        {props.toolbar}
      </GridToolbar>
      <GridBody
        {...props}
        shown={shown}
        sorting={sorting}
        filters={filters}
        onSort={sort}
        onFilter={filter}
      />
      {shown.length === 0 && <p className="grid-none">{t('grid.noMatch')}</p>}
    </div>
  );
}

interface BodyProps<Row> extends Props<Row> {
  readonly shown: readonly Row[];
  readonly sorting: Sorting | null;
  readonly filters: Filters;
  onSort(key: string): void;
  onFilter(key: string, wanted: string): void;
}

function GridBody<Row>(props: BodyProps<Row>) {
  const { shown, columns } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const headHeight = columns.some((column) => column.filter !== 'none') ? 68 : 34;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
  });
  const keys = useGridKeys(props, (row) => {
    if (row >= 0) virtual.scrollToIndex(row);
    return Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 3);
  });
  const { active } = keys;
  const items = virtual.getVirtualItems();
  const inSight = items.some((item) => item.index === active.row);
  const head = active.row === -1 ? `${id}-h-${active.column}` : undefined;
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={props.label}
      aria-rowcount={shown.length + 2}
      aria-colcount={columns.length}
      aria-activedescendant={inSight ? `${id}-${active.row}-${active.column}` : head}
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      style={{ '--grid-tracks': tracksOf(columns), '--grid-width': `${leastWidthOf(columns)}px` }}
    >
      <GridHead {...props} id={id} active={active.row === -1 ? active.column : -1} />
      <div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = shown[item.index];
          const key = props.rowKey(row);
          return (
            <GridRow
              key={key}
              id={id}
              row={row}
              index={item.index}
              columns={columns}
              top={item.start}
              selected={key === props.selectedKey}
              active={item.index === active.row ? active.column : -1}
              onOpen={props.onOpen}
              onActivate={keys.activate}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The keyboard model: one active cell, told to assistive technology by the grid that has the focus. */
function useGridKeys<Row>(props: BodyProps<Row>, reveal: (row: number) => number) {
  const [active, setActive] = useState<CellPosition>(nowhere);
  const { shown, columns, onOpen } = props;
  const activate = useCallback((row: number, column: number) => setActive({ row, column }), []);
  const onFocus = (): void => {
    if (active.row >= shown.length || active.row === -2) {
      setActive({ row: shown.length > 0 ? 0 : -1, column: 0 });
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const row = shown[active.row];
      if (active.row === -1) props.onSort(columns[active.column].key);
      else if (row !== undefined) onOpen?.(row);
      return;
    }
    const page = reveal(active.row);
    const size = { rows: shown.length, columns: columns.length, page };
    const next = moveBy(event.key, event.ctrlKey || event.metaKey, active, size);
    if (!next) return;
    event.preventDefault();
    setActive(next);
    reveal(next.row);
  };
  return { active, activate, onFocus, onKeyDown };
}
