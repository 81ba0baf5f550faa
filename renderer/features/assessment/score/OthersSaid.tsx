import type { Indicator } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { entrySentence } from '../words/entry-text.ts';
import { useDesk } from './sheet-context.ts';

/** What the other assessors, or I at another visit, recorded for an indicator. */
export function OthersSaid({ indicator }: { indicator: Indicator }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { state, live, sheet } = useDesk();
  const readings = (live.readings.get(indicator.code) ?? []).filter(
    (one) => !one.mine || one.visitId !== state.visitId,
  );
  if (readings.length === 0) return <p className="small ink-2">{t('panel.othersNone')}</p>;
  const names = new Map(sheet.assessors.map((one) => [one.id, one.name]));
  return (
    <section className="others small">
      <h3>{t('panel.others')}</h3>
      <ul>
        {readings.map((one) => (
          <li key={`${one.visitId} ${one.assessorId}`}>
            <b>{entrySentence(indicator, one.entry, i18n)}</b>{' '}
            <span className="ink-2">
              {names.get(one.assessorId) ?? t('explain.anonymous')}
              {one.lead && ` (${t('panel.lead')})`} · {format.date(one.date)}
            </span>
            {one.comment !== '' && <p>{one.comment}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
