import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { CheckEntry } from '../fields/CheckEntry.tsx';
import { CodeAndName } from '../fields/CodeAndName.tsx';
import { EntryTable } from '../fields/EntryTable.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { changed, removed } from '../model/list.ts';
import { freeCode } from '../model/next-code.ts';
import type { MeasureEditorProps } from './measure-editor.ts';

type Item = MeasureEditorProps<'checklist'>['measure']['items'][number];

/** Items to be met: their weights, and which of them must be. */
export function ChecklistEditor({ measure, path, onChange }: MeasureEditorProps<'checklist'>) {
  const { t } = useI18n();
  const { newTexts } = useEditor();
  const { items } = measure;
  const set = (index: number, parts: Partial<Item>, about?: string): void =>
    onChange({ ...measure, items: changed(items, index, parts) }, about);
  const add = (): void => {
    const taken = new Set(items.map((item) => item.code));
    const code = freeCode(`item-${items.length + 1}`, taken);
    onChange({
      ...measure,
      items: [...items, { code, name: newTexts.item, weight: 1, critical: false }],
    });
  };
  return (
    <>
      <EntryTable
        label={t('frameworks.checklist.items')}
        columns={[
          { key: 'name', header: t('frameworks.checklist.items') },
          { key: 'weight', header: t('frameworks.field.weight'), width: 112 },
        ]}
        rows={items.map((item, i) => ({
          key: `${i}`,
          name: item.code,
          cells: cellsOf(item, `${path}.items[${i}]`, t, (parts, about) => set(i, parts, about)),
        }))}
        addLabel={t('frameworks.checklist.add')}
        least={1}
        most={60}
        onAdd={add}
        onRemove={(index) => onChange({ ...measure, items: removed(items, index) })}
      />
      <p className="note">{t('frameworks.checklist.note')}</p>
    </>
  );
}

function cellsOf(
  item: Item,
  at: string,
  t: ReturnType<typeof useI18n>['t'],
  set: (parts: Partial<Item>, about?: string) => void,
) {
  const label = (column: string): string => `${item.code}, ${column}`;
  return [
    <CodeAndName key="name" rows={2} item={item} path={at} onChange={set} />,
    <span key="weight" className="entry-stack">
      <NumberEntry
        bare
        path={`${at}.weight`}
        label={label(t('frameworks.field.weight'))}
        value={item.weight}
        range={{ minimum: 0.001, maximum: 1_000_000 }}
        onChange={(weight) => set({ weight }, `${at}.weight`)}
      />
      <CheckEntry
        path={`${at}.critical`}
        label={t('frameworks.checklist.critical')}
        value={item.critical}
        onChange={(critical) => set({ critical })}
      />
    </span>,
  ];
}
