import type { QuestionnaireItem } from '#shared/domain/framework/questionnaire.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { BilingualEntry } from '../fields/BilingualEntry.tsx';
import { CheckEntry } from '../fields/CheckEntry.tsx';
import { EntryTable } from '../fields/EntryTable.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { CodeEntry } from '../fields/TextEntry.tsx';
import { changed, removed } from '../model/list.ts';
import { changeSection, moveQuestion, newQuestion } from '../model/questionnaire-edits.ts';

interface Props {
  readonly questionnaire: number;
  readonly section: number;
}

/** The questions of one section. */
export function QuestionTable({ questionnaire, section }: Props) {
  const { t } = useI18n();
  const { framework, newTexts, change } = useEditor();
  const { sections } = framework.questionnaires[questionnaire];
  const { code, items } = sections[section];
  const setItems = (next: QuestionnaireItem[], about?: string): void =>
    change((now) => changeSection(now, questionnaire, section, { items: next }), about);
  return (
    <EntryTable
      label={t('frameworks.questionnaires.questions', { code })}
      columns={[
        { key: 'code', header: t('frameworks.field.code'), width: 84 },
        { key: 'text', header: t('frameworks.questionnaires.question') },
        { key: 'minimum', header: t('frameworks.questionnaires.minimum'), width: 64 },
        { key: 'maximum', header: t('frameworks.questionnaires.maximum'), width: 64 },
        { key: 'reversed', header: t('frameworks.questionnaires.reversed'), width: 72 },
      ]}
      rows={items.map((item, i) => ({
        key: `${i}`,
        name: item.code,
        cells: cellsOf(
          item,
          `questionnaires[${questionnaire}].sections[${section}].items[${i}]`,
          t,
          (parts, about) => setItems(changed(items, i, parts), about),
        ),
      }))}
      addLabel={t('frameworks.questionnaires.addQuestion')}
      least={1}
      most={60}
      onAdd={() => setItems([...items, newQuestion(sections, newTexts)])}
      onRemove={(index) => setItems(removed(items, index))}
      onMove={(from, to) =>
        change((now) => moveQuestion(now, { questionnaire, section }, from, to))
      }
    />
  );
}

function cellsOf(
  item: QuestionnaireItem,
  at: string,
  t: ReturnType<typeof useI18n>['t'],
  set: (parts: Partial<QuestionnaireItem>, about?: string) => void,
) {
  const label = (column: string): string => `${item.code}, ${column}`;
  const bound = (side: 'minimum' | 'maximum') => (
    <NumberEntry
      key={side}
      bare
      path={`${at}.${side}`}
      label={label(t(`frameworks.questionnaires.${side}`))}
      value={item[side]}
      onChange={(value) => set({ [side]: value }, `${at}.${side}`)}
    />
  );
  return [
    <CodeEntry
      key="code"
      bare
      path={`${at}.code`}
      label={label(t('frameworks.field.code'))}
      value={item.code}
      onChange={(code) => set({ code })}
    />,
    <span key="text" className="entry-stack">
      <BilingualEntry
        bare
        path={`${at}.text`}
        label={label(t('frameworks.questionnaires.question'))}
        value={item.text}
        onChange={(text) => set({ text }, `${at}.text`)}
      />
    </span>,
    bound('minimum'),
    bound('maximum'),
    <CheckEntry
      key="reversed"
      bare
      path={`${at}.reversed`}
      label={label(t('frameworks.questionnaires.reversed'))}
      value={item.reversed}
      onChange={(reversed) => set({ reversed })}
    />,
  ];
}
