import type { Measure } from '#shared/domain/framework/measure.ts';
import type { NumericRuleKind } from '#shared/domain/framework/numeric-rule.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { OptionalBilingualEntry } from '../fields/BilingualEntry.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { NumberEntry, OptionalNumberEntry } from '../fields/NumberEntry.tsx';
import { ruleOfKind } from '../model/rule-kind.ts';
import { NumericRuleEditor } from './NumericRuleEditor.tsx';

const ruleKinds: readonly NumericRuleKind[] = [
  'goalposts',
  'piecewise',
  'bands',
  'target',
  'percentile',
  'z-score',
];

type Quantitative = Extract<Measure, { kind: 'numeric' | 'ratio' | 'derived' }>;
type Range = Extract<Quantitative, { kind: 'numeric' | 'ratio' }>;

interface Props<M> {
  readonly measure: M;
  readonly path: string;
  onChange(measure: M, about?: string): void;
}

/** The rule that scores a quantity: which of the six, and what it says. */
export function RuleEditor<M extends Quantitative>({ measure, path, onChange }: Props<M>) {
  const { t } = useI18n();
  const { rule } = measure;
  return (
    <>
      <ChoiceEntry
        path={`${path}.rule.kind`}
        label={t('frameworks.numeric.rule')}
        value={rule.kind}
        options={ruleKinds.map((value) => ({ value, label: t(`numericRule.${value}`) }))}
        onChange={(kind) => onChange({ ...measure, rule: ruleOfKind(kind, rule) })}
      />
      <NumericRuleEditor
        rule={rule}
        path={`${path}.rule`}
        onChange={(next, about) => onChange({ ...measure, rule: next }, about)}
      />
    </>
  );
}

/** The unit of a quantity, in both languages. */
export function UnitEntry<M extends Quantitative>({ measure, path, onChange }: Props<M>) {
  const { t } = useI18n();
  return (
    <div className="entry-pair">
      <OptionalBilingualEntry
        path={`${path}.unit`}
        label={t('frameworks.numeric.unit')}
        value={measure.unit}
        onChange={(unit) => onChange({ ...measure, unit }, `${path}.unit`)}
      />
    </div>
  );
}

/** How many decimals a quantity is shown with. */
export function DecimalsEntry<M extends Quantitative>({ measure, path, onChange }: Props<M>) {
  const { t } = useI18n();
  return (
    <NumberEntry
      path={`${path}.decimals`}
      label={t('frameworks.numeric.decimals')}
      value={measure.decimals}
      range={{ minimum: 0, maximum: 6, whole: true }}
      onChange={(decimals) => onChange({ ...measure, decimals })}
    />
  );
}

/** Between which values a quantity can be entered, and with how many decimals. */
export function RangeEntries<M extends Range>({ measure, path, onChange }: Props<M>) {
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
    <div className="entry-trio">
      {bound('minimum')}
      {bound('maximum')}
      <DecimalsEntry measure={measure} path={path} onChange={onChange} />
    </div>
  );
}
