import { assertNever } from '#shared/assert-never.ts';
import type { NumericMeasure } from '#shared/domain/framework/measure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import { changed, removed } from '../model/list.ts';
import { StepTable } from './StepTable.tsx';

type Rule = NumericMeasure['rule'];
const score = { minimum: 0, maximum: 100 };

interface Props {
  readonly rule: Rule;
  readonly path: string;
  onChange(rule: Rule, about?: string): void;
}

/** The rule by which a quantity is scored. */
export function NumericRuleEditor({ rule, path, onChange }: Props) {
  switch (rule.kind) {
    case 'goalposts':
      return <Goalposts rule={rule} path={path} onChange={onChange} />;
    case 'piecewise':
      return <Points rule={rule} path={path} onChange={onChange} />;
    case 'bands':
      return <Steps rule={rule} path={path} onChange={onChange} />;
    default:
      return assertNever(rule);
  }
}

interface RuleProps<Kind extends Rule['kind']> extends Props {
  readonly rule: Extract<Rule, { kind: Kind }>;
}

function Goalposts({ rule, path, onChange }: RuleProps<'goalposts'>) {
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

function Points({ rule, path, onChange }: RuleProps<'piecewise'>) {
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

function Steps({ rule, path, onChange }: RuleProps<'bands'>) {
  const { t } = useI18n();
  const { bands } = rule;
  const last = bands[bands.length - 1];
  const below = (
    <NumberEntry
      bare
      path={`${path}.below`}
      label={t('frameworks.numeric.belowLabel')}
      value={rule.below}
      range={score}
      onChange={(value) => onChange({ ...rule, below: value }, `${path}.below`)}
    />
  );
  return (
    <>
      <Sentence message="frameworks.numeric.below" slots={{ below }} />
      <StepTable
        label={t('frameworks.numeric.steps')}
        valueLabel={t('frameworks.numeric.from')}
        addLabel={t('frameworks.numeric.addStep')}
        least={1}
        rows={bands.map((band, i) => ({
          value: band.from,
          score: band.score,
          path: `${path}.bands[${i}]`,
        }))}
        field="from"
        onChange={(i, { value, ...parts }, about) => {
          const band = value === undefined ? parts : { ...parts, from: value };
          onChange({ ...rule, bands: changed(bands, i, band) }, about);
        }}
        onAdd={() =>
          onChange({ ...rule, bands: [...bands, { from: last.from + 1, score: last.score }] })
        }
        onRemove={(i) => onChange({ ...rule, bands: removed(bands, i) })}
      />
    </>
  );
}
