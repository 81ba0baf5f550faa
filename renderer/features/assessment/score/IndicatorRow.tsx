import { memo } from 'react';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Focus } from '../model/focus.ts';
import type { Content } from '../model/place.ts';
import type { Draft } from '../model/sheet-state.ts';
import { AssessorValues } from './AssessorValues.tsx';
import { ScoreRow } from './ScoreRow.tsx';
import { useMark } from './sheet-context.ts';
import { Twist } from './Twist.tsx';
import { ValueCell } from './ValueCell.tsx';

interface Props {
  readonly index: number;
  readonly indicator: Indicator;
  readonly content: Content | null;
  readonly draft: Draft | null;
  readonly typing: string | null;
  /** The name of the cell of the visit shown; null before there is a visit. */
  readonly place: string | null;
  readonly respondents: number;
  readonly assessors: string | null;
  readonly apart: number | undefined;
  readonly score: number | null;
  readonly contribution: number | null;
  readonly focused: Focus['column'] | null;
}

function IndicatorRowPlain(props: Props) {
  const { t, format } = useI18n();
  const { indicator, focused } = props;
  const { code } = indicator;
  const mark = useMark(props.place);
  const name = format.text(indicator.name);
  return (
    <ScoreRow
      id={code}
      index={props.index}
      kind="indicator"
      depth={3}
      code={code}
      name={
        <>
          {indicator.measure.kind === 'checklist' && <Twist code={code} />}
          {name}
          {indicator.critical && <Tag tone="bad">{t('sheet.critical')}</Tag>}
        </>
      }
      title={name}
      score={props.score}
      contribution={props.contribution}
      focused={focused}
    >
      <td
        className="value-cell"
        data-cell={`${code} value`}
        tabIndex={focused === 'value' ? 0 : -1}
      >
        <ValueCell
          indicator={indicator}
          content={props.content}
          draft={props.draft}
          typing={props.typing}
          mark={mark}
          respondents={props.respondents}
        />
      </td>
      <td className="assessors small">
        <AssessorValues
          text={props.assessors}
          apart={props.apart}
          tolerance={indicator.tolerance}
        />
      </td>
    </ScoreRow>
  );
}

/** The row of an indicator; drawn again only when something in it changed. */
export const IndicatorRow = memo(IndicatorRowPlain);
