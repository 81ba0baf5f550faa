import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Focus } from '../model/focus.ts';
import { scoreText } from '../words/figures.ts';

interface Props {
  readonly id: string;
  readonly index: number;
  readonly kind: 'group' | 'indicator';
  /** Nothing can be entered here: it recedes. */
  readonly muted?: boolean;
  readonly depth: number;
  readonly code: string;
  readonly name: ReactNode;
  readonly title: string;
  /** The cells of value and assessors; none for a heading. */
  readonly children?: ReactNode;
  readonly score: number | null;
  readonly contribution: number | null;
  /** Which of its cells has the keyboard. */
  readonly focused: Focus['column'] | null;
}

/** A row of the score sheet. */
export function ScoreRow(props: Props) {
  const { format } = useI18n();
  const { id, kind, focused } = props;
  const classes = [
    kind,
    `depth-${Math.min(props.depth, 3)}`,
    focused ? 'on' : '',
    props.muted ? 'muted' : '',
  ];
  return (
    <tr className={classes.filter(Boolean).join(' ')} aria-rowindex={props.index + 2}>
      <td className="code">{props.code}</td>
      <th
        scope="row"
        className="name"
        colSpan={kind === 'group' ? 3 : undefined}
        title={props.title}
      >
        <span className="name-lines">{props.name}</span>
      </th>
      {props.children}
      <ScoreCell id={id} code={props.code} score={props.score} focused={focused === 'score'} />
      <td className="number ink-3">
        {props.contribution === null ? '' : format.number(props.contribution, 1)}
      </td>
    </tr>
  );
}

interface ScoreCellProps {
  readonly id: string;
  readonly code: string;
  readonly score: number | null;
  readonly focused: boolean;
}

/** A score; a click or Enter opens what it rests on. */
function ScoreCell({ id, code, score, focused }: ScoreCellProps) {
  const { t, format } = useI18n();
  const text = scoreText(format, score);
  const spoken = score === null ? t('sheet.noScore') : text;
  return (
    <td
      className="number score"
      data-cell={`${id} score`}
      data-explain={code}
      tabIndex={focused ? 0 : -1}
      aria-label={t('sheet.openExplanation', { code, score: spoken })}
    >
      <span>{text}</span>
    </td>
  );
}
