import type { ChecklistMeasure, RubricMeasure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { nextAnswer } from '../model/answers.ts';
import { answersAt, contentAt } from '../model/sheet-state.ts';
import { measureText } from '../words/measure-text.ts';
import { useDesk } from './sheet-context.ts';

/** How the indicator is scored: its levels, its items, or a sentence. */
export function MeasureHint({ indicator }: { indicator: Indicator }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { live } = useDesk();
  const { measure } = indicator;
  if (measure.kind === 'rubric') return <RubricLevels indicator={indicator} measure={measure} />;
  if (measure.kind === 'checklist') {
    return <ChecklistItems indicator={indicator} measure={measure} />;
  }
  if (measure.kind === 'survey') {
    const said = live.feedback.find((one) => one.indicator === indicator.code);
    const minimum = format.number(measure.minimumResponses);
    const count = format.number(said?.respondents ?? 0);
    return <p className="small">{t('panel.survey', { minimum, count })}</p>;
  }
  return (
    <p className="small">
      {measureText(indicator, i18n)} <span className="ink-2">{t('panel.type')}</span>
    </p>
  );
}

interface RubricProps {
  readonly indicator: Indicator;
  readonly measure: RubricMeasure;
}

function RubricLevels({ indicator, measure }: RubricProps) {
  const { t, format } = useI18n();
  const { state, session } = useDesk();
  const entry = contentAt(state, indicator.code)?.entry;
  const chosen = entry?.state === 'value' ? entry.value : null;
  return (
    <ul className="levels" aria-label={t('panel.levels', { code: indicator.code })}>
      {measure.levels.map(({ value, name, score }) => (
        <li key={value}>
          <button
            type="button"
            className={value === chosen ? 'level on' : 'level'}
            aria-pressed={value === chosen}
            disabled={!state.mayWrite || state.visitId === null}
            onClick={() =>
              session.act({
                kind: 'say',
                indicator: indicator.code,
                entry: { state: 'value', value },
              })
            }
          >
            <kbd className="key">{value}</kbd>
            <span>{format.text(name)}</span>
            <span className="ink-2">{format.number(score)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ChecklistProps {
  readonly indicator: Indicator;
  readonly measure: ChecklistMeasure;
}

const signs = { met: '✓', 'not-met': '✕', 'not-applicable': '–' } as const;

function ChecklistItems({ indicator, measure }: ChecklistProps) {
  const { t, format } = useI18n();
  const { state, session } = useDesk();
  const answers = answersAt(state, indicator.code);
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
              disabled={!state.mayWrite || state.visitId === null}
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
