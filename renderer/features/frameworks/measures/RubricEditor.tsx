import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { BilingualEntry, OptionalBilingualEntry } from '../fields/BilingualEntry.tsx';
import { EntryTable } from '../fields/EntryTable.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { changed, removed } from '../model/list.ts';
import type { MeasureEditorProps } from './measure-editor.ts';

type Level = MeasureEditorProps<'rubric'>['measure']['levels'][number];

/** Levels: the value an assessor gives, what it looks like, and the score it is worth. */
export function RubricEditor({ measure, path, onChange }: MeasureEditorProps<'rubric'>) {
  const { t } = useI18n();
  const { newTexts } = useEditor();
  const { levels } = measure;
  const set = (index: number, parts: Partial<Level>, about?: string): void =>
    onChange({ ...measure, levels: changed(levels, index, parts) }, about);
  const add = (): void => {
    const value = Math.min(99, Math.max(...levels.map((level) => level.value)) + 1);
    onChange({ ...measure, levels: [...levels, { value, name: newTexts.level, score: 100 }] });
  };
  return (
    <EntryTable
      label={t('frameworks.rubric.levels')}
      columns={[
        { key: 'value', header: t('frameworks.rubric.value'), width: 52 },
        { key: 'name', header: t('frameworks.field.name') },
        { key: 'score', header: t('frameworks.rubric.score'), width: 56 },
      ]}
      rows={levels.map((level, i) => ({
        key: `${i}`,
        name: String(level.value),
        cells: cellsOf(level, `${path}.levels[${i}]`, t, (parts, about) => set(i, parts, about)),
        below: (
          <LevelDescriptor
            level={level}
            at={`${path}.levels[${i}].description`}
            set={(parts, about) => set(i, parts, about)}
          />
        ),
      }))}
      addLabel={t('frameworks.rubric.add')}
      least={2}
      most={12}
      onAdd={add}
      onRemove={(index) => onChange({ ...measure, levels: removed(levels, index) })}
    />
  );
}

function cellsOf(
  level: Level,
  at: string,
  t: ReturnType<typeof useI18n>['t'],
  set: (parts: Partial<Level>, about?: string) => void,
) {
  const label = (column: string): string =>
    `${t('frameworks.rubric.value')} ${level.value}, ${column}`;
  return [
    <NumberEntry
      key="value"
      bare
      late
      path={`${at}.value`}
      label={label(t('frameworks.rubric.value'))}
      value={level.value}
      range={{ minimum: 0, maximum: 99, whole: true }}
      onChange={(value) => set({ value })}
    />,
    <span key="name" className="entry-stack">
      <BilingualEntry
        bare
        path={`${at}.name`}
        label={label(t('frameworks.field.name'))}
        value={level.name}
        onChange={(name) => set({ name }, `${at}.name`)}
      />
    </span>,
    <NumberEntry
      key="score"
      bare
      path={`${at}.score`}
      label={label(t('frameworks.rubric.score'))}
      value={level.score}
      range={{ minimum: 0, maximum: 100 }}
      onChange={(score) => set({ score }, `${at}.score`)}
    />,
  ];
}

interface DescriptorProps {
  readonly level: Level;
  readonly at: string;
  set(parts: Partial<Level>, about?: string): void;
}

/** What a level looks like in the field: folded away until there is something to read. */
function LevelDescriptor({ level, at, set }: DescriptorProps) {
  const { t } = useI18n();
  const { description } = level;
  const [open] = useState(description !== undefined);
  return (
    <details className="entry-details" open={open}>
      <summary>{t('frameworks.rubric.descriptor', { level: level.value })}</summary>
      <span className="entry-stack">
        <OptionalBilingualEntry
          rows={2}
          path={at}
          label={t('frameworks.rubric.descriptor', { level: level.value })}
          value={description}
          onChange={(text) => set({ description: text }, at)}
        />
      </span>
    </details>
  );
}
