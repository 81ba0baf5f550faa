import { type ComponentProps, memo } from 'react';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Focus } from '../model/focus.ts';
import { opens } from '../model/grid-rows.ts';
import { AssessorValues } from './AssessorValues.tsx';
import { ScoreRow } from './ScoreRow.tsx';
import { useMark } from './sheet-context.ts';
import { Twist } from './Twist.tsx';
import { ValueCell } from './ValueCell.tsx';

interface Props extends Omit<ComponentProps<typeof ValueCell>, 'mark'> {
  readonly index: number;
  /** The name of the cell of the visit shown; null before there is a visit. */
  readonly place: string | null;
  readonly assessors: string | null;
  readonly apart: number | undefined;
  /** Whether assessors differ and moderation has settled nothing. */
  readonly unresolved: boolean;
  /** What moderation settled; null where it did not. */
  readonly settled: string | null;
  readonly score: number | null;
  readonly contribution: number | null;
  readonly focused: Focus['column'] | null;
}

function IndicatorRowPlain(props: Props) {
  const { t, format } = useI18n();
  const { indicator, focused, closedBy } = props;
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
      muted={closedBy === 'source'}
      name={
        <>
          {opens(indicator) && <Twist code={code} />}
          {name}
          {indicator.critical && <Tag tone="bad">{t('sheet.critical')}</Tag>}
          {props.unresolved && <Tag tone="warn">{t('sheet.unresolved')}</Tag>}
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
        <ValueCell {...props} mark={mark} />
      </td>
      <td className="assessors small">
        <AssessorValues
          text={props.assessors}
          apart={props.apart}
          tolerance={indicator.tolerance}
          settled={props.settled}
        />
      </td>
    </ScoreRow>
  );
}

/** The row of an indicator; drawn again only when something in it changed. */
export const IndicatorRow = memo(IndicatorRowPlain);
