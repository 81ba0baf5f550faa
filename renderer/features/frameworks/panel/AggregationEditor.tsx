import type { Aggregation } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { CheckEntry } from '../fields/CheckEntry.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';

const methods = ['weighted-mean', 'points', 'minimum'] as const;
const missings = ['redistribute', 'zero', 'block'] as const;

interface Props {
  readonly aggregation: Aggregation;
  readonly path: string;
  onChange(aggregation: Aggregation): void;
}

/** How a group's entries become its score, and what one without a score does. */
export function AggregationEditor({ aggregation, path, onChange }: Props) {
  const { t } = useI18n();
  const { missing } = aggregation;
  const choose = (method: Aggregation['method']): void =>
    onChange(method === 'points' ? { method, missing, clamp: true } : { method, missing });
  const method = (
    <ChoiceEntry
      bare
      path={`${path}.method`}
      label={t('frameworks.aggregation.label')}
      value={aggregation.method}
      options={methods.map((value) => ({ value, label: t(`frameworks.aggregation.${value}`) }))}
      onChange={choose}
    />
  );
  const effect = (
    <ChoiceEntry
      bare
      path={`${path}.missing`}
      label={t('frameworks.aggregation.missing')}
      value={missing}
      options={missings.map((value) => ({
        value,
        label: t(`frameworks.aggregation.missing.${value}`),
      }))}
      onChange={(value) => onChange({ ...aggregation, missing: value })}
    />
  );
  return (
    <div className="sentences">
      <Sentence fill message="frameworks.aggregation.sentence" slots={{ method }} />
      <Sentence fill message="frameworks.aggregation.missingSentence" slots={{ missing: effect }} />
      {aggregation.method === 'points' && (
        <CheckEntry
          path={`${path}.clamp`}
          label={t('frameworks.aggregation.clamp')}
          value={aggregation.clamp}
          onChange={(clamp) => onChange({ ...aggregation, clamp })}
        />
      )}
    </div>
  );
}
