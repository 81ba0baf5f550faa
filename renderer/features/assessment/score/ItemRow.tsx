import type { ChecklistAnswer } from '#shared/domain/observation.ts';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ChecklistItem } from '../model/grid-rows.ts';
import { PartLine } from './PartLine.tsx';

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
  return (
    <PartLine
      id={id}
      index={index}
      name={format.text(item.name)}
      note={item.critical && <Tag tone="bad">{t('sheet.critical')}</Tag>}
      focused={focused}
    >
      <span className={answer ? `value ${answer}` : 'value none'} aria-hidden="true">
        {answer ? signs[answer] : '·'}
      </span>
      <span className="small ink-2">
        {answer ? t(`checklistAnswer.${answer}`) : t('sheet.unanswered')}
      </span>
    </PartLine>
  );
}
