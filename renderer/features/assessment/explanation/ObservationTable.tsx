import type { ExplainedObservation } from '#shared/contract/scoring.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { type I18n, useI18n } from '../../../i18n/i18n.tsx';
import { entrySentence } from '../words/entry-text.ts';
import { exactText } from '../words/figures.ts';

interface Props {
  readonly indicator: Indicator;
  readonly observations: readonly ExplainedObservation[];
}

/** Who recorded what, at which visit. */
export function ObservationTable({ indicator, observations }: Props) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (observations.length === 0) return <p className="ink-2">{t('explain.noObservations')}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('explain.value')}</th>
          <th scope="col">{t('explain.assessor')}</th>
          <th scope="col">{t('explain.visit')}</th>
        </tr>
      </thead>
      <tbody>
        {observations.map((one) => (
          <tr key={`${one.visitId} ${one.assessor}`}>
            <td>
              <b>{wordsOf(indicator, one, i18n)}</b>
              <Answers indicator={indicator} observation={one} />
              {one.comment !== '' && <p className="small ink-2">{one.comment}</p>}
            </td>
            <td>
              {one.assessor ?? t('explain.anonymous')}
              {one.lead && <span className="small ink-2"> {t('panel.lead')}</span>}
            </td>
            <td className="small">
              {format.date(one.visitDate)}
              <br />
              {t(`visitKind.${one.visitKind}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was recorded; a checklist with the share it was read as, which a critical item makes zero. */
function wordsOf(indicator: Indicator, one: ExplainedObservation, i18n: I18n): string {
  const value = entrySentence(indicator, one.entry, i18n);
  if (indicator.measure.kind !== 'checklist' || one.raw === null) return value;
  return i18n.t('explain.share', { value, raw: exactText(i18n.format, one.raw) });
}

interface AnswersProps {
  readonly indicator: Indicator;
  readonly observation: ExplainedObservation;
}

/** The items of a checklist and their answers. */
function Answers({ indicator: { measure }, observation: { entry } }: AnswersProps) {
  const { t, format } = useI18n();
  if (measure.kind !== 'checklist') return null;
  if (entry.state !== 'value' && entry.state !== 'carried-forward') return null;
  const { value } = entry;
  if (typeof value === 'number') return null;
  return (
    <ul className="answers small">
      {measure.items.map((item) => {
        const answer = value[item.code];
        return (
          <li key={item.code}>
            {format.text(item.name)}: {answer ? t(`checklistAnswer.${answer}`) : t('value.none')}
            {item.critical && answer === 'not-met' && (
              <span className="ink-bad"> ({t('panel.itemCritical')})</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
