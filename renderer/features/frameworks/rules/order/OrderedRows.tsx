import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { RowTools } from './RowTools.tsx';
import { useOrdered } from './use-ordered.ts';

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Where the list stands in the file. */
  readonly path: string;
  readonly readOnly: boolean;
  /** A row says more than its sentence: it opens to be read too. */
  readonly deep?: boolean;
  readonly least: number;
  readonly most: number;
  /** Names a row for who acts on it. */
  nameOf(row: Row, index: number): string;
  copyOf(row: Row): Row;
  /** The row to read. */
  sentence(row: Row, index: number): ReactNode;
  /** The row to change. */
  editor(row: Row, index: number): ReactNode;
  onChange(rows: readonly Row[]): void;
}

/** Entries in an order that matters: read as sentences, changed in place, moved by buttons, keys and drag. */
export function OrderedRows<Row>(props: Props<Row>) {
  const { t } = useI18n();
  const { rows, readOnly, nameOf } = props;
  const ordered = useOrdered(props);
  const drag = useDrag(ordered.move);
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (readOnly || !event.altKey || step === undefined) return;
    event.preventDefault();
    ordered.move(index, index + step);
  };
  const { news } = ordered;
  return (
    <div className="ordered-box">
      <ol ref={ordered.list} className="ordered" aria-label={props.label}>
        {rows.map((row, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: codes can change while they are typed
            key={index}
            className={drag.classOf(index)}
            onKeyDown={(event) => onKeyDown(event, index)}
            {...(readOnly ? {} : drag.rowProps(index))}
          >
            <div className="ordered-row">
              {!readOnly && <span className="grip" {...drag.gripProps(index)} />}
              <span className="ordered-number">{index + 1}</span>
              <div className="ordered-sentence">{props.sentence(row, index)}</div>
              {(!readOnly || props.deep) && (
                <RowTools
                  readOnly={readOnly}
                  name={nameOf(row, index)}
                  open={ordered.open === index}
                  first={index === 0}
                  last={index === rows.length - 1}
                  full={rows.length >= props.most}
                  only={rows.length <= props.least}
                  onToggle={() => ordered.toggle(index)}
                  onMove={(step, act) => ordered.move(index, index + step, act)}
                  onCopy={() => ordered.copy(index)}
                  onRemove={() => ordered.remove(index)}
                />
              )}
            </div>
            {(!readOnly || props.deep) && ordered.open === index && (
              <div className="ordered-editor">{props.editor(row, index)}</div>
            )}
          </li>
        ))}
      </ol>
      <span className="visually-hidden" role="status">
        {news !== null &&
          t(`frameworks.order.${news.kind}`, { place: news.index + 1, count: rows.length })}
      </span>
    </div>
  );
}

/** Dragging by the grip: the line shows where the entry would come to stand. */
function useDrag(move: (from: number, to: number) => void) {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = (): void => {
    setFrom(null);
    setOver(null);
  };
  return {
    classOf(index: number): string {
      if (from === null || over !== index || over === from) return 'ordered-item';
      return `ordered-item ${over > from ? 'drop-after' : 'drop-before'}`;
    },
    gripProps: (index: number) => ({
      draggable: true,
      'aria-hidden': true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        const row = event.currentTarget.closest('li');
        if (row) event.dataTransfer.setDragImage(row, 12, 12);
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', String(index));
        setFrom(index);
      },
      onDragEnd: end,
    }),
    rowProps: (index: number) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (from === null) return;
        event.preventDefault();
        setOver(index);
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        event.preventDefault();
        if (from !== null) move(from, index);
        end();
      },
    }),
  };
}
