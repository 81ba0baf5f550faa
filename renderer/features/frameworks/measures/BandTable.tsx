import type { NumericRule } from '#shared/domain/framework/numeric-rule.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import { changed, removed } from '../model/list.ts';
import { StepTable } from './StepTable.tsx';

type Steps = Omit<Extract<NumericRule, { kind: 'bands' }>, 'kind'>;

interface Props {
  readonly steps: Steps;
  readonly path: string;
  onChange(steps: Steps, about?: string): void;
}

/** Scores by steps: one below the first bound, then one from each bound on. */
export function BandTable({ steps, path, onChange }: Props) {
  const { t } = useI18n();
  const { below, bands } = steps;
  const last = bands[bands.length - 1];
  const entry = (
    <NumberEntry
      bare
      path={`${path}.below`}
      label={t('frameworks.numeric.belowLabel')}
      value={below}
      range={{ minimum: 0, maximum: 100 }}
      onChange={(value) => onChange({ below: value, bands }, `${path}.below`)}
    />
  );
  return (
    <>
      <Sentence message="frameworks.numeric.below" slots={{ below: entry }} />
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
          onChange({ below, bands: changed(bands, i, band) }, about);
        }}
        onAdd={() =>
          onChange({ below, bands: [...bands, { from: last.from + 1, score: last.score }] })
        }
        onRemove={(i) => onChange({ below, bands: removed(bands, i) })}
      />
    </>
  );
}
