import type { ChecklistMeasure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { nextAnswer } from '../model/answers.ts';
import { isSealed } from '../model/closed-cell.ts';
import { answersAt, closed } from '../model/sheet-state.ts';
import { useDesk } from './sheet-context.ts';

interface Props {
  readonly indicator: Indicator;
  readonly measure: ChecklistMeasure;
}

const signs = { met: '✓', 'not-met': '✕', 'not-applicable': '–' } as const;

/** The items of a checklist; a click goes to the next answer. */
export function ChecklistItems({ indicator, measure }: Props) {
  const { t, format } = useI18n();
  const { state, session } = useDesk();
  const answers = answersAt(state, indicator.code);
  const sealed = isSealed(closed(state, indicator.code));
  const open = state.mayWrite && state.visitId !== null && !sealed;
  return (
    <ul className="items small" aria-label={t('panel.items', { code: indicator.code })}>
      {measure.items.map((item) => {
        const answer = answers[item.code];
        const spoken = answer ? t(`checklistAnswer.${answer}`) : t('sheet.unanswered');
        const name = format.text(item.name);
        return (
          <li key={item.code}>
            <button
              type="button"
              className={answer ? `item-sign ${answer}` : 'item-sign'}
              aria-label={`${name}: ${spoken}`}
              title={spoken}
              disabled={!open}
              onClick={() =>
                session.act({
                  kind: 'answer',
                  indicator: indicator.code,
                  item: item.code,
                  answer: nextAnswer(answer),
                })
              }
            >
              {answer ? signs[answer] : '·'}
            </button>
            <ItemText item={item} />
          </li>
        );
      })}
    </ul>
  );
}

function ItemText({ item }: { item: ChecklistMeasure['items'][number] }) {
  const { t, format } = useI18n();
  return (
    <span>
      {format.text(item.name)}
      {item.weight !== 1 && (
        <span className="ink-2">
          {' '}
          {t('panel.itemWeight', { weight: format.number(item.weight) })}
        </span>
      )}
      {item.critical && <span className="ink-bad"> {t('panel.itemCritical')}</span>}
    </span>
  );
}
