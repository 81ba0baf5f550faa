import type { ChecklistAnswer } from '#shared/domain/observation.ts';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ChecklistItem } from '../model/grid-rows.ts';

interface Props {
  readonly id: string;
  readonly index: number;
  readonly item: ChecklistItem;
  readonly answer: ChecklistAnswer | undefined;
  readonly focused: boolean;
}

const signs: Readonly<Record<ChecklistAnswer, string>> = {
  met: '✓',
  'not-met': '✕',
  'not-applicable': '–',
};

/** An item of an opened checklist. */
export function ItemRow({ id, index, item, answer, focused }: Props) {
  const { t, format } = useI18n();
  const name = format.text(item.name);
  return (
    <tr className={focused ? 'item on' : 'item'} aria-rowindex={index + 2}>
      <td />
      <th scope="row" className="name" title={name}>
        <span className="name-lines">
          {name}
          {item.critical && <Tag tone="bad">{t('sheet.critical')}</Tag>}
        </span>
      </th>
      <td className="value-cell" colSpan={4} data-cell={`${id} value`} tabIndex={focused ? 0 : -1}>
        <span className="value-box">
          <span className={answer ? `value ${answer}` : 'value none'} aria-hidden="true">
            {answer ? signs[answer] : '·'}
          </span>
          <span className="small ink-2">
            {answer ? t(`checklistAnswer.${answer}`) : t('sheet.unanswered')}
          </span>
        </span>
      </td>
    </tr>
  );
}
