import type { Indicator } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import type { ExplanationFacts } from './explanation/explanation-facts.ts';
import { settledText } from './words/entry-text.ts';

interface Props {
  readonly indicator: Indicator;
  readonly settled: NonNullable<ReturnType<ExplanationFacts['settled']['get']>>;
}

/** What moderation settled, by whom and why. */
export function SettledText({ indicator, settled }: Props) {
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <>
      <p>
        {t('settle.settled', {
          value: settledText(indicator, settled.entry, i18n),
          name: settled.by,
          date: format.dateTime(settled.at),
        })}
      </p>
      <p className="remark">{settled.reason}</p>
    </>
  );
}
