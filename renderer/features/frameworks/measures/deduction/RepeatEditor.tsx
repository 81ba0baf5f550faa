import { useI18n } from '../../../../i18n/i18n.tsx';
import { CheckEntry } from '../../fields/CheckEntry.tsx';
import { EntryTable } from '../../fields/EntryTable.tsx';
import { NumberEntry } from '../../fields/NumberEntry.tsx';
import { usualRepeat } from '../../model/deduction-grid.ts';
import { removed } from '../../model/list.ts';
import type { MeasureEditorProps } from '../measure-editor.ts';

const percentOf = (share: number): number => Math.round(share * 1e8) / 1e6;

/** By number of revisits, how much more all findings cost. */
export function RepeatEditor({ measure, path, onChange }: MeasureEditorProps<'deduction'>) {
  const { t } = useI18n();
  const { repeat } = measure;
  const last = repeat.length - 1;
  return (
    <>
      <CheckEntry
        path={`${path}.repeat`}
        label={t('frameworks.deduction.repeat')}
        value={repeat.length > 0}
        onChange={(on) => onChange({ ...measure, repeat: on ? [...usualRepeat] : [] })}
      />
      {repeat.length > 0 && (
        <EntryTable
          label={t('frameworks.deduction.repeat')}
          columns={[
            { key: 'revisits', header: t('frameworks.deduction.revisits') },
            { key: 'added', header: t('frameworks.deduction.added'), width: 96 },
          ]}
          rows={repeat.map((share, i) => ({
            key: `${i}`,
            name: String(i),
            cells: [
              <span key="revisits" className="entry-said">
                {t(
                  i === last
                    ? 'frameworks.deduction.revisitsLast'
                    : 'frameworks.deduction.revisitsOf',
                  {
                    count: i,
                  },
                )}
              </span>,
              <NumberEntry
                key="added"
                bare
                path={`${path}.repeat[${i}]`}
                label={t('frameworks.deduction.addedBy', { count: i })}
                value={percentOf(share)}
                range={{ minimum: 0, maximum: 10_000 }}
                onChange={(percent) =>
                  onChange(
                    { ...measure, repeat: repeat.with(i, percent / 100) },
                    `${path}.repeat[${i}]`,
                  )
                }
              />,
            ],
          }))}
          addLabel={t('frameworks.deduction.addRevisit')}
          least={1}
          most={12}
          onAdd={() => onChange({ ...measure, repeat: [...repeat, repeat[last]] })}
          onRemove={(index) => onChange({ ...measure, repeat: removed(repeat, index) })}
        />
      )}
    </>
  );
}
