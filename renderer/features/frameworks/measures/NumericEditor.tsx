import { useI18n } from '../../../i18n/i18n.tsx';
import { OptionalBilingualEntry } from '../fields/BilingualEntry.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { NumberEntry, OptionalNumberEntry } from '../fields/NumberEntry.tsx';
import { ruleOfKind } from '../model/measure-kind.ts';
import type { MeasureEditorProps } from './measure-editor.ts';
import { NumericRuleEditor } from './NumericRuleEditor.tsx';

const ruleKinds = ['goalposts', 'piecewise', 'bands'] as const;

/** A measured quantity: its unit, its range, and the rule that scores it. */
export function NumericEditor({ measure, path, onChange }: MeasureEditorProps<'numeric'>) {
  const { t } = useI18n();
  const bound = (side: 'minimum' | 'maximum') => (
    <OptionalNumberEntry
      path={`${path}.${side}`}
      label={t(`frameworks.numeric.${side}`)}
      value={measure[side]}
      onChange={(value) => onChange({ ...measure, [side]: value }, `${path}.${side}`)}
    />
  );
  return (
    <>
      <ChoiceEntry
        path={`${path}.rule.kind`}
        label={t('frameworks.numeric.rule')}
        value={measure.rule.kind}
        options={ruleKinds.map((value) => ({ value, label: t(`numericRule.${value}`) }))}
        onChange={(kind) => onChange({ ...measure, rule: ruleOfKind(kind, measure.rule) })}
      />
      <NumericRuleEditor
        rule={measure.rule}
        path={`${path}.rule`}
        onChange={(rule, about) => onChange({ ...measure, rule }, about)}
      />
      <div className="entry-pair">
        <OptionalBilingualEntry
          path={`${path}.unit`}
          label={t('frameworks.numeric.unit')}
          value={measure.unit}
          onChange={(unit) => onChange({ ...measure, unit }, `${path}.unit`)}
        />
      </div>
      <div className="entry-trio">
        {bound('minimum')}
        {bound('maximum')}
        <NumberEntry
          path={`${path}.decimals`}
          label={t('frameworks.numeric.decimals')}
          value={measure.decimals}
          range={{ minimum: 0, maximum: 6, whole: true }}
          onChange={(decimals) => onChange({ ...measure, decimals })}
        />
      </div>
    </>
  );
}
