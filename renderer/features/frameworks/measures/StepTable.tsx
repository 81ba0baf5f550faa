import { useI18n } from '../../../i18n/i18n.tsx';
import { EntryTable } from '../fields/EntryTable.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';

interface Step {
  readonly value: number;
  readonly score: number;
}

interface Props {
  readonly label: string;
  readonly valueLabel: string;
  readonly addLabel: string;
  readonly least: number;
  readonly rows: readonly (Step & { readonly path: string })[];
  /** What the value is called in the file. */
  readonly field: 'value' | 'from';
  onChange(index: number, parts: Partial<Step>, about: string): void;
  onAdd(): void;
  onRemove(index: number): void;
}

/** Values and the scores that they are worth. */
export function StepTable({ rows, field, valueLabel, onChange, ...table }: Props) {
  const { t } = useI18n();
  return (
    <EntryTable
      {...table}
      most={40}
      columns={[
        { key: 'value', header: valueLabel },
        { key: 'score', header: t('frameworks.rubric.score') },
      ]}
      rows={rows.map(({ path, value, score }, i) => ({
        key: `${i}`,
        name: String(value),
        cells: [
          <NumberEntry
            key="value"
            bare
            late
            path={`${path}.${field}`}
            label={`${valueLabel} ${i + 1}`}
            value={value}
            onChange={(next) => onChange(i, { value: next }, `${path}.${field}`)}
          />,
          <NumberEntry
            key="score"
            bare
            path={`${path}.score`}
            label={`${t('frameworks.rubric.score')} ${i + 1}`}
            value={score}
            range={{ minimum: 0, maximum: 100 }}
            onChange={(next) => onChange(i, { score: next }, `${path}.score`)}
          />,
        ],
      }))}
    />
  );
}
