import { assertNever } from '#shared/assert-never.ts';
import type { NumericRule } from '#shared/domain/framework/numeric-rule.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import { changed, removed } from '../model/list.ts';
import { BandTable } from './BandTable.tsx';
import { PercentileEditor, ZScoreEditor } from './PeerRuleEditor.tsx';
import type { RuleEditorProps } from './rule-editor.ts';
import { StepTable } from './StepTable.tsx';

interface Props {
  readonly rule: NumericRule;
  readonly path: string;
  onChange(rule: NumericRule, about?: string): void;
}

/** The rule by which a quantity is scored. */
export function NumericRuleEditor({ rule, path, onChange }: Props) {
  switch (rule.kind) {
    case 'goalposts':
      return <Goalposts rule={rule} path={path} onChange={onChange} />;
    case 'piecewise':
      return <Points rule={rule} path={path} onChange={onChange} />;
    case 'bands':
      return (
        <BandTable
          steps={rule}
          path={path}
          onChange={(steps, about) => onChange({ ...rule, ...steps }, about)}
        />
      );
    case 'target':
      return <Target rule={rule} path={path} onChange={onChange} />;
    case 'percentile':
      return <PercentileEditor rule={rule} path={path} onChange={onChange} />;
    case 'z-score':
      return <ZScoreEditor rule={rule} path={path} onChange={onChange} />;
    default:
      return assertNever(rule);
  }
}

function Goalposts({ rule, path, onChange }: RuleEditorProps<'goalposts'>) {
  const { t } = useI18n();
  const post = (side: 'worst' | 'best') => (
    <NumberEntry
      bare
      path={`${path}.${side}`}
      label={t(`frameworks.numeric.${side}`)}
      value={rule[side]}
      onChange={(value) => onChange({ ...rule, [side]: value }, `${path}.${side}`)}
    />
  );
  const slots = { worst: post('worst'), best: post('best') };
  return <Sentence message="frameworks.numeric.goalposts" slots={slots} />;
}

function Points({ rule, path, onChange }: RuleEditorProps<'piecewise'>) {
  const { t } = useI18n();
  const { points } = rule;
  const last = points[points.length - 1];
  return (
    <StepTable
      label={t('frameworks.numeric.points')}
      valueLabel={t('frameworks.numeric.value')}
      addLabel={t('frameworks.numeric.addPoint')}
      least={2}
      rows={points.map((point, i) => ({ ...point, path: `${path}.points[${i}]` }))}
      field="value"
      onChange={(i, parts, about) =>
        onChange({ ...rule, points: changed(points, i, parts) }, about)
      }
      onAdd={() =>
        onChange({ ...rule, points: [...points, { value: last.value + 1, score: last.score }] })
      }
      onRemove={(i) => onChange({ ...rule, points: removed(points, i) })}
    />
  );
}

const side = { minimum: 1e-9, maximum: 1e12 };

function Target({ rule, path, onChange }: RuleEditorProps<'target'>) {
  const { t } = useI18n();
  const entry = (field: 'from' | 'to' | 'toleranceBelow' | 'toleranceAbove') => (
    <NumberEntry
      bare
      path={`${path}.${field}`}
      label={t(`frameworks.target.${field}`)}
      value={rule[field]}
      range={field === 'from' || field === 'to' ? {} : side}
      onChange={(value) => onChange({ ...rule, [field]: value }, `${path}.${field}`)}
    />
  );
  return (
    <div className="sentences">
      <Sentence message="frameworks.target" slots={{ from: entry('from'), to: entry('to') }} />
      <Sentence
        message="frameworks.target.fall"
        slots={{ below: entry('toleranceBelow'), above: entry('toleranceAbove') }}
      />
    </div>
  );
}
