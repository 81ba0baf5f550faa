import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { CodeAndName } from '../../fields/CodeAndName.tsx';
import { EntryTable } from '../../fields/EntryTable.tsx';
import { NumberEntry } from '../../fields/NumberEntry.tsx';
import { type DeductionItem, hasGrid } from '../../model/deduction-grid.ts';
import { changed, removed } from '../../model/list.ts';
import { freeCode } from '../../model/next-code.ts';
import type { MeasureEditorProps } from '../measure-editor.ts';

interface Props extends MeasureEditorProps<'deduction'> {
  /** Whether the points stand here too; in a grid they stand in its cells. */
  readonly points?: boolean;
}

/** The findings that take points off: codes, names, points. */
export function FindingTable({ measure, path, points = false, onChange }: Props) {
  const { t } = useI18n();
  const { newTexts } = useEditor();
  const { items } = measure;
  const grid = hasGrid(measure);
  const set = (index: number, parts: Partial<DeductionItem>, about?: string): void =>
    onChange({ ...measure, items: changed(items, index, parts) }, about);
  const add = (): void => {
    const code = freeCode(`item-${items.length + 1}`, new Set(items.map((item) => item.code)));
    onChange({ ...measure, items: [...items, { code, name: newTexts.finding, points: 5 }] });
  };
  return (
    <EntryTable
      label={t('frameworks.deduction.findings')}
      columns={[
        { key: 'name', header: t('frameworks.deduction.findings') },
        ...(points ? [{ key: 'points', header: t('frameworks.field.points'), width: 72 }] : []),
      ]}
      rows={items.map((item, i) => ({
        key: `${i}`,
        name: item.code,
        cells: [
          <CodeAndName
            key="name"
            item={item}
            path={`${path}.items[${i}]`}
            onChange={(parts, about) => set(i, parts, about)}
          />,
          <NumberEntry
            key="points"
            bare
            path={`${path}.items[${i}].points`}
            label={`${item.code}, ${t('frameworks.field.points')}`}
            value={item.points}
            range={{ minimum: 0, maximum: 1_000_000 }}
            onChange={(value) => set(i, { points: value }, `${path}.items[${i}].points`)}
          />,
        ],
      }))}
      addLabel={t('frameworks.deduction.add')}
      least={grid ? items.length : 1}
      most={grid ? items.length : 144}
      fixed={grid}
      onAdd={add}
      onRemove={(index) => onChange({ ...measure, items: removed(items, index) })}
    />
  );
}
