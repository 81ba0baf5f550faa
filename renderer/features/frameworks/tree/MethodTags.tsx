import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { WeightSum } from '../model/weights.ts';
import { SumChip } from './SumChip.tsx';

interface Props {
  readonly aggregation: Aggregation;
  readonly sum: WeightSum | null;
}

/** How a group's entries become its score, and what they add up to; where there is little room, one. */
export function MethodTags({ aggregation, sum }: Props) {
  const { t } = useI18n();
  const counted = sum !== null && sum.state !== 'unused';
  return (
    <span className="method-tags">
      <span className={counted ? 'method-tag spare' : 'method-tag'}>
        <Tag>{t(`aggregation.${aggregation.method}`)}</Tag>
      </span>
      {counted && <SumChip sum={sum} />}
    </span>
  );
}
