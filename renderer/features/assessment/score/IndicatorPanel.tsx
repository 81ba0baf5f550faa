import type { RefObject } from 'react';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { Card } from '../../../components/Card.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { codeOfRow } from '../model/grid-rows.ts';
import { closed, shownVisit } from '../model/sheet-state.ts';
import { rangeText, unitText } from '../words/measure-text.ts';
import { CommentBox } from './CommentBox.tsx';
import { KeyHints } from './KeyHints.tsx';
import { MeasureHint } from './MeasureHint.tsx';
import { ModerationBox } from './ModerationBox.tsx';
import { OthersSaid } from './OthersSaid.tsx';
import { PeerHint } from './PeerHint.tsx';
import { useDesk } from './sheet-context.ts';

interface Props {
  readonly comment: RefObject<HTMLTextAreaElement | null>;
}

/** What the focused indicator asks, how it is scored, and what was said about it. */
export function IndicatorPanel({ comment }: Props) {
  const { format } = useI18n();
  const { state, facts } = useDesk();
  const code = codeOfRow(state.focus.row);
  const indicator = state.indicators.get(code);
  if (!indicator) return <GroupPanel code={code} />;
  const title = `${code} ${format.text(indicator.name)}`;
  return (
    <Card title={title} className="panel">
      <ClosedHint code={code} />
      <ModerationBox indicator={indicator} />
      <PanelFacts indicator={indicator} />
      {indicator.description && <p className="small ink-2">{format.text(indicator.description)}</p>}
      <MeasureHint indicator={indicator} />
      <PeerHint indicator={indicator} />
      <CriticalHint indicator={indicator} grades={facts.framework.grades} />
      {state.mayWrite && <KeyHints indicator={indicator} />}
      <CommentBox key={`${state.visitId} ${code}`} indicator={indicator} field={comment} />
      <OthersSaid indicator={indicator} />
    </Card>
  );
}

function PanelFacts({ indicator }: { indicator: Indicator }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { state } = useDesk();
  const source = state.sources.get(indicator.code);
  const lines: [string, string | null][] = [
    [t('panel.mandate'), indicator.mandate ? format.text(indicator.mandate) : null],
    [t('panel.evidence'), indicator.evidence ? format.text(indicator.evidence) : null],
    [t('panel.weight'), format.number(indicator.weight)],
    [t('panel.unit'), unitText(indicator, i18n)],
    [t('panel.range'), rangeText(indicator, i18n)],
    [t('panel.source'), source ? t(`source.${source}`) : null],
  ];
  return (
    <dl className="facts small">
      {lines.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Why nothing can be entered at this visit; nothing where something can. */
function ClosedHint({ code }: { code: string }) {
  const { t } = useI18n();
  const { state } = useDesk();
  const visit = shownVisit(state);
  const why = closed(state, code);
  if (why?.by !== 'source' || !visit) return null;
  return (
    <p className="closed-hint small">
      {t('panel.closedBySource', {
        source: t(`source.${why.source}`),
        visit: t(`source.${visit.source}`),
      })}
    </p>
  );
}

interface CriticalProps {
  readonly indicator: Indicator;
  readonly grades: readonly { code: string; name: { en: string; 'zh-CN': string } }[];
}

function CriticalHint({ indicator: { critical }, grades }: CriticalProps) {
  const { t, format } = useI18n();
  if (!critical) return null;
  const band = grades.find((one) => one.code === critical.grade);
  const grade = band ? format.text(band.name) : critical.grade;
  return (
    <p className="small ink-bad">
      {t('panel.critical', { below: format.number(critical.below), grade })}
    </p>
  );
}

/** A heading has the keyboard: its name and what it asks. */
function GroupPanel({ code }: { code: string }) {
  const { format } = useI18n();
  const { state } = useDesk();
  const node = findGroup(state.framework.children, code);
  if (!node) return null;
  return (
    <Card title={`${code} ${format.text(node.name)}`} className="panel">
      {node.description && <p className="small ink-2">{format.text(node.description)}</p>}
    </Card>
  );
}

type Nodes = ReturnType<typeof useDesk>['state']['framework']['children'];

function findGroup(nodes: Nodes, code: string): Nodes[number] | null {
  for (const node of nodes) {
    if (node.code === code) return node;
    const below = node.kind === 'group' ? findGroup(node.children, code) : null;
    if (below) return below;
  }
  return null;
}
