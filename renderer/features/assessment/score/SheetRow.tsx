import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { GridRow } from '../model/grid-rows.ts';
import { placeKey } from '../model/place.ts';
import { answersAt, contentAt, draftAt } from '../model/sheet-state.ts';
import { AssessorValues } from './AssessorValues.tsx';
import { ItemRow } from './ItemRow.tsx';
import { ScoreRow } from './ScoreRow.tsx';
import { useDesk, useMarks } from './sheet-context.ts';
import { ValueCell } from './ValueCell.tsx';

/** One row of the sheet, whatever it is. */
export function SheetRow({ row, index }: { row: GridRow; index: number }) {
  const { format } = useI18n();
  const { state, live } = useDesk();
  const focused = state.focus.row === row.id ? state.focus.column : null;
  if (row.kind === 'item') {
    const answer = answersAt(state, row.node.code)[row.item.code];
    const { id, item } = row;
    return <ItemRow id={id} index={index} item={item} answer={answer} focused={focused !== null} />;
  }
  if (row.kind === 'indicator') return <IndicatorRow row={row} index={index} />;
  const name = format.text(row.node.name);
  const node = live.nodes.get(row.id);
  return (
    <ScoreRow
      id={row.id}
      index={index}
      kind="group"
      depth={row.depth}
      code={row.id}
      name={name}
      title={name}
      score={node?.score ?? null}
      contribution={node?.contribution ?? null}
      focused={focused}
    />
  );
}

function IndicatorRow({
  row,
  index,
}: {
  row: Extract<GridRow, { kind: 'indicator' }>;
  index: number;
}) {
  const { t, format } = useI18n();
  const { state, live } = useDesk();
  const marks = useMarks();
  const { node } = row;
  const focused = state.focus.row === row.id ? state.focus.column : null;
  const figures = live.nodes.get(row.id);
  const name = format.text(node.name);
  const key = state.visitId && placeKey({ visitId: state.visitId, indicator: row.id });
  return (
    <ScoreRow
      id={row.id}
      index={index}
      kind="indicator"
      depth={3}
      code={row.id}
      name={
        <>
          {node.measure.kind === 'checklist' && <Twist code={row.id} />}
          {name}
          {node.critical && <Tag tone="bad">{t('sheet.critical')}</Tag>}
        </>
      }
      title={name}
      score={figures?.score ?? null}
      contribution={figures?.contribution ?? null}
      focused={focused}
    >
      <td
        className="value-cell"
        data-cell={`${row.id} value`}
        tabIndex={focused === 'value' ? 0 : -1}
      >
        <ValueCell
          indicator={node}
          content={contentAt(state, row.id)}
          draft={draftAt(state, row.id)}
          typing={focused === 'value' ? state.typing : null}
          mark={key ? marks.get(key) : undefined}
          respondents={live.feedback.find((one) => one.indicator === row.id)?.respondents ?? 0}
        />
      </td>
      <td className="assessors small">
        <AssessorValues
          indicator={node}
          readings={live.readings.get(row.id) ?? []}
          apart={live.apart.get(row.id)}
        />
      </td>
    </ScoreRow>
  );
}

/** Shows and hides the items of a checklist; F2 and space do it from the keyboard. */
function Twist({ code }: { code: string }) {
  const { t } = useI18n();
  const { state, session } = useDesk();
  const open = state.expanded.has(code);
  return (
    <button
      type="button"
      className="twist"
      tabIndex={-1}
      aria-expanded={open}
      aria-label={t(open ? 'sheet.collapse' : 'sheet.expand', { code })}
      onClick={() => session.act({ kind: 'expand', indicator: code, open: !open })}
    >
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d={open ? 'M1 3l4 4 4-4' : 'M3 1l4 4-4 4'} />
      </svg>
    </button>
  );
}
