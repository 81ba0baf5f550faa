import { assertNever } from '#shared/assert-never.ts';
import type { Group } from '#shared/domain/framework/node.ts';
import type { NodeResult } from '#shared/domain/result.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { NodeGrade } from '../explanation/NodeGrade.tsx';
import type { GridRow } from '../model/grid-rows.ts';
import { placeKey } from '../model/place.ts';
import { answersAt, closed, contentAt, draftAt } from '../model/sheet-state.ts';
import { assessorsText } from '../words/assessors-text.ts';
import { computedText, relativeText } from '../words/computed-text.ts';
import { settledText } from '../words/entry-text.ts';
import { CountLine } from './CountLine.tsx';
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
    case 'finding':
    case 'revisits':
      return <CountLine row={row} index={index} />;
    default:
      return assertNever(row);
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
      name={<GroupName node={row.node} result={node} />}
      title={name}
      score={node?.score ?? null}
      contribution={node?.contribution ?? null}
      focused={state.focus.row === row.id ? state.focus.column : null}
    />
  );
}

/** The name of a heading and the grade that it has this moment. */
function GroupName({ node, result }: { node: Group; result: NodeResult | undefined }) {
  const { format } = useI18n();
  const { framework } = useDesk().facts;
  return (
    <>
      {format.text(node.name)} <NodeGrade framework={framework} result={result} />
    </>
  );
}

function IndicatorLine({ row: { id, node }, index }: Props<'indicator'>) {
  const i18n = useI18n();
  const { state, live, explanation } = useDesk();
  const focused = state.focus.row === id ? state.focus.column : null;
  const figures = live.nodes.get(id);
  const moderated = explanation.settled.get(id);
  return (
    <IndicatorRow
      index={index}
      indicator={node}
      content={contentAt(state, id)}
      draft={draftAt(state, id)}
      typing={focused === 'value' ? state.typing : null}
      place={state.visitId && placeKey({ visitId: state.visitId, indicator: id })}
      closedBy={closed(state, id)?.by ?? null}
      source={state.sources.get(id)}
      computed={computedText(node, figures, live.feedback, i18n)}
      relative={relativeText(node, figures, i18n)}
      unresolved={live.consolidated.get(id)?.unresolved ?? false}
      settled={moderated ? settledText(node, moderated.entry, i18n) : null}
      assessors={assessorsText(node, live.readings.get(id) ?? [], i18n)}
      apart={live.apart.get(id)}
      score={figures?.score ?? null}
      contribution={figures?.contribution ?? null}
      focused={focused}
    />
  );
}
