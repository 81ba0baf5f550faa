import { useI18n } from '../../../i18n/i18n.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import type { MeasureEditorProps } from './measure-editor.ts';

/** A straight line over the values an assessor can give. */
export function ScaleEditor({ measure, path, onChange }: MeasureEditorProps<'scale'>) {
  const { t } = useI18n();
  const bound = (side: 'minimum' | 'maximum') => (
    <NumberEntry
      bare
      path={`${path}.${side}`}
      label={t(`frameworks.scale.${side}`)}
      value={measure[side]}
      onChange={(value) => onChange({ ...measure, [side]: value }, `${path}.${side}`)}
    />
  );
  return (
    <>
      <Sentence
        message="frameworks.scale.range"
        slots={{ minimum: bound('minimum'), maximum: bound('maximum') }}
      />
      <ChoiceEntry
        bare
        path={`${path}.origin`}
        label={t('frameworks.scale.originLabel')}
        value={measure.origin}
        options={(['minimum', 'zero'] as const).map((value) => ({
          value,
          label: t(`frameworks.scale.origin.${value}`),
        }))}
        onChange={(origin) => onChange({ ...measure, origin })}
      />
    </>
  );
}
