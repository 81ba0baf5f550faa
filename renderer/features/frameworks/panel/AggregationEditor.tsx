import { assertNever } from '#shared/assert-never.ts';
import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import type { Group } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { CheckEntry } from '../fields/CheckEntry.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import { aggregationOf } from '../model/new-lookup.ts';
import { LookupEditor } from '../rules/lookup/LookupEditor.tsx';

const methods = [
  'weighted-mean',
  'points',
  'geometric',
  'harmonic',
  'minimum',
  'lookup',
] as const satisfies readonly Aggregation['method'][];
const missings = ['redistribute', 'zero', 'block'] as const;

interface Props {
  readonly aggregation: Aggregation;
  /** The group it belongs to; null for the total. */
  readonly group?: Group | null;
  readonly path: string;
  onChange(aggregation: Aggregation, about?: string): void;
}

/** How a group's entries become its score, what one without a score does, and what both mean. */
export function AggregationEditor({ aggregation, group = null, path, onChange }: Props) {
  const { t } = useI18n();
  const { framework } = useEditor();
  const { missing } = aggregation;
  return (
    <div className="sentences">
      <ChoiceEntry
        path={`${path}.method`}
        label={t('frameworks.aggregation.label')}
        value={aggregation.method}
        options={methods.map((value) => ({ value, label: t(`frameworks.aggregation.${value}`) }))}
        onChange={(value) => onChange(aggregationOf(value, framework, group))}
      />
      <p className="note">{t(`frameworks.aggregation.about.${aggregation.method}`)}</p>
      <MethodParts aggregation={aggregation} group={group} path={path} onChange={onChange} />
      <ChoiceEntry
        path={`${path}.missing`}
        label={t('frameworks.aggregation.missing')}
        value={missing}
        options={missings.map((value) => ({
          value,
          label: t(`frameworks.aggregation.missing.${value}`),
        }))}
        onChange={(value) => onChange({ ...aggregation, missing: value })}
      />
      <p className="note">{t(`frameworks.aggregation.missingAbout.${missing}`)}</p>
    </div>
  );
}

/** What only some methods have: a floor, a ceiling, a table. */
function MethodParts({ aggregation, group = null, path, onChange }: Props) {
  const { t } = useI18n();
  const { framework, readOnly } = useEditor();
  switch (aggregation.method) {
    case 'weighted-mean':
    case 'minimum':
      return null;
    case 'points':
      return (
        <CheckEntry
          path={`${path}.clamp`}
          label={t('frameworks.aggregation.clamp')}
          value={aggregation.clamp}
          onChange={(clamp) => onChange({ ...aggregation, clamp })}
        />
      );
    case 'geometric':
    case 'harmonic':
      return (
        <>
          <Sentence
            message="frameworks.aggregation.floor"
            slots={{
              floor: (
                <NumberEntry
                  bare
                  path={`${path}.floor`}
                  label={t('frameworks.aggregation.floorLabel')}
                  value={aggregation.floor}
                  range={{ minimum: 0, maximum: 100 }}
                  onChange={(floor) => onChange({ ...aggregation, floor }, `${path}.floor`)}
                />
              ),
            }}
          />
          {aggregation.floor === 0 && (
            <p className="note">{t('frameworks.aggregation.floorZero')}</p>
          )}
        </>
      );
    case 'lookup':
      return (
        <LookupEditor framework={framework} group={group} readOnly={readOnly} onChange={onChange} />
      );
    default:
      return assertNever(aggregation);
  }
}
