import type { Indicator } from '#shared/domain/framework/node.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { settledText } from '../words/entry-text.ts';
import type { ExplanationFacts } from './explanation-facts.ts';

interface Props {
  readonly facts: ExplanationFacts;
  readonly indicator: Indicator;
}

/** What moderation settled for an indicator, by whom and why; or that it has not settled a difference. */
export function SettledNote({ facts, indicator }: Props) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const settled = facts.settled.get(indicator.code);
  if (!settled) {
    return facts.unresolved.includes(indicator.code) ? (
      <Notice tone="warn">{t('settle.unresolved')}</Notice>
    ) : null;
  }
  return (
    <section>
      <h3>{t('settle.title')}</h3>
      <p>
        {t('settle.settled', {
          value: settledText(indicator, settled.entry, i18n),
          name: settled.by,
          date: format.dateTime(settled.at),
        })}
      </p>
      <p className="remark">{settled.reason}</p>
    </section>
  );
}
