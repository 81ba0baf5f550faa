import { useI18n } from '../../../i18n/i18n.tsx';
import type { GridRow } from '../model/grid-rows.ts';
import { placeKey } from '../model/place.ts';
import { answersAt, contentAt, draftAt } from '../model/sheet-state.ts';
import { assessorsText } from '../words/assessors-text.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import { ItemRow } from './ItemRow.tsx';
import { ScoreRow } from './ScoreRow.tsx';
import { useDesk } from './sheet-context.ts';

interface Props<Kind extends GridRow['kind']> {
  readonly row: Extract<GridRow, { kind: Kind }>;
  readonly index: number;
}

/** One row of the sheet, whatever it is. Its cells are drawn again only when something in them changed. */
export function SheetRow({ row, index }: { row: GridRow; index: number }) {
  const { state } = useDesk();
  switch (row.kind) {
    case 'group':
      return <GroupLine row={row} index={index} />;
    case 'indicator':
      return <IndicatorLine row={row} index={index} />;
    case 'item': {
      const { id, item, node } = row;
      const answer = answersAt(state, node.code)[item.code];
      const focused = state.focus.row === id;
      return <ItemRow id={id} index={index} item={item} answer={answer} focused={focused} />;
    }
  }
}

function GroupLine({ row, index }: Props<'group'>) {
  const { format } = useI18n();
  const { state, live } = useDesk();
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
      focused={state.focus.row === row.id ? state.focus.column : null}
    />
  );
}

function IndicatorLine({ row: { id, node }, index }: Props<'indicator'>) {
  const i18n = useI18n();
  const { state, live } = useDesk();
  const focused = state.focus.row === id ? state.focus.column : null;
  const figures = live.nodes.get(id);
  return (
    <IndicatorRow
      index={index}
      indicator={node}
      content={contentAt(state, id)}
      draft={draftAt(state, id)}
      typing={focused === 'value' ? state.typing : null}
      place={state.visitId && placeKey({ visitId: state.visitId, indicator: id })}
      respondents={live.feedback.find((one) => one.indicator === id)?.respondents ?? 0}
      assessors={assessorsText(node, live.readings.get(id) ?? [], i18n)}
      apart={live.apart.get(id)}
      score={figures?.score ?? null}
      contribution={figures?.contribution ?? null}
      focused={focused}
    />
  );
}
