import { useI18n } from '../../../i18n/i18n.tsx';
import { BilingualEntry } from '../fields/BilingualEntry.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import type { MeasureEditorProps } from './measure-editor.ts';
import { RangeEntries, RuleEditor, UnitEntry } from './QuantityEditor.tsx';

const usual = ['100', '1000', '1'] as const;

/** Two counts and what their quotient is multiplied by; the rest is as for a number. */
export function RatioEditor(props: MeasureEditorProps<'ratio'>) {
  const { t } = useI18n();
  const { measure, path, onChange } = props;
  const side = (name: 'numerator' | 'denominator') => (
    <BilingualEntry
      path={`${path}.${name}`}
      label={t(`frameworks.ratio.${name}`)}
      value={measure[name]}
      onChange={(text) => onChange({ ...measure, [name]: text }, `${path}.${name}`)}
    />
  );
  return (
    <>
      <div className="entry-pair">{side('numerator')}</div>
      <div className="entry-pair">{side('denominator')}</div>
      <FactorEntry {...props} />
      <RuleEditor {...props} />
      <UnitEntry {...props} />
      <RangeEntries {...props} />
    </>
  );
}

/** Per cent, per mille, a plain quotient, or any other factor. */
function FactorEntry({ measure, path, onChange }: MeasureEditorProps<'ratio'>) {
  const { t } = useI18n();
  const known = usual.find((factor) => Number(factor) === measure.factor);
  const set = (factor: number): void => onChange({ ...measure, factor }, `${path}.factor`);
  return (
    <div className="entry-pair">
      <ChoiceEntry
        path={`${path}.factor.kind`}
        label={t('frameworks.ratio.factor')}
        value={known ?? 'other'}
        options={[...usual, 'other' as const].map((value) => ({
          value,
          label: t(`frameworks.ratio.factor.${value}`),
        }))}
        onChange={(value) => set(value === 'other' ? 10_000 : Number(value))}
      />
      <NumberEntry
        path={`${path}.factor`}
        label={t('frameworks.ratio.times')}
        value={measure.factor}
        range={{ minimum: 1e-9, maximum: 1e9 }}
        onChange={set}
      />
    </div>
  );
}
