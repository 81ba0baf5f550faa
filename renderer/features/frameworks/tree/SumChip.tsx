import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { WeightSum } from '../model/weights.ts';

/** What the entries of a group add up to, against what they should; quiet while it is right. */
export function SumChip({ sum, top = false }: { sum: WeightSum; top?: boolean }) {
  const { t, format } = useI18n();
  if (sum.state === 'unused') return null;
  const params = { sum: format.number(sum.sum), target: format.number(sum.target) };
  if (sum.state === 'free') return <Tag>{t('frameworks.sumFree', params)}</Tag>;
  return (
    <Tag tone={sum.state === 'off' ? 'warn' : 'plain'}>
      {t(top ? 'frameworks.sumTop' : 'frameworks.sumOf', params)}
    </Tag>
  );
}
