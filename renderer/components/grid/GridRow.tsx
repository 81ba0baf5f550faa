// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid cannot be a table; it follows the ARIA grid pattern
import { memo } from 'react';
import { type Column, textOf } from './column.ts';

interface Props<Row> {
  readonly id: string;
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  /** Distance from the top of the list, in pixels. */
  readonly top: number;
  readonly selected: boolean;
  /** The column that the keyboard is on; −1 for none. */
  readonly active: number;
  readonly onOpen: ((row: Row) => void) | undefined;
  onActivate(row: number, column: number): void;
}

/** What a cell says, told in full when it is pointed at. */
const Words = ({ text }: { text: string }) => (
  <span className="clip" title={text}>
    {text}
  </span>
);

function GridRowPlain<Row>(props: Props<Row>) {
  const { id, row, index, columns, active } = props;
  const classes = ['grid-row', props.onOpen ? 'opens' : '', props.selected ? 'on' : ''];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      role="row"
      tabIndex={-1}
      // The two header rows come first.
      aria-rowindex={index + 3}
      aria-selected={props.selected}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      {columns.map((column, columnIndex) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys
        <div
          key={column.key}
          id={`${id}-${index}-${columnIndex}`}
          role="gridcell"
          tabIndex={-1}
          aria-colindex={columnIndex + 1}
          className={[
            'grid-cell',
            column.align === 'end' ? 'at-end' : '',
            columnIndex === active ? 'active' : '',
          ]
            .filter(Boolean)
            .join(' ')}
          onClick={() => {
            props.onActivate(index, columnIndex);
            props.onOpen?.(row);
          }}
        >
          {column.cell ? column.cell(row) : <Words text={textOf(column, row)} />}
        </div>
      ))}
    </div>
  );
}

/** A row in sight; drawn again only when something about it changed. */
export const GridRow = memo(GridRowPlain) as typeof GridRowPlain;
