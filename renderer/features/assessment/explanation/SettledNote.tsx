import type { Indicator } from '#shared/domain/framework/node.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { SettledText } from '../SettledText.tsx';
import type { ExplanationFacts } from './explanation-facts.ts';

interface Props {
  readonly facts: ExplanationFacts;
  readonly indicator: Indicator;
}

/** What moderation settled for an indicator, by whom and why; or that it has not settled a difference. */
export function SettledNote({ facts, indicator }: Props) {
  const { t } = useI18n();
  const settled = facts.settled.get(indicator.code);
  if (!settled) {
    return facts.unresolved.includes(indicator.code) ? (
      <Notice tone="warn">{t('settle.unresolved')}</Notice>
    ) : null;
  }
  return (
    <section>
      <h3>{t('settle.title')}</h3>
      <SettledText indicator={indicator} settled={settled} />
    </section>
  );
}
