import { type GradeBand, GradeTone } from '#shared/domain/framework/grade-band.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { type Editor, useEditor } from '../editor/editor-context.ts';
import { BilingualEntry, OptionalBilingualEntry } from '../fields/BilingualEntry.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { EntryTable } from '../fields/EntryTable.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { CodeEntry } from '../fields/TextEntry.tsx';
import { addBand, bestFirst, removeBand, renameGrade, setBound } from '../model/grade-edits.ts';
import { changed } from '../model/list.ts';

/** The grades, best first: mark, code, names, bounds and what each does. */
export function GradeTable() {
  const { t } = useI18n();
  const editor = useEditor();
  const { framework, newTexts, change } = editor;
  const bands = bestFirst(framework.grades);
  return (
    <EntryTable
      label={t('frameworks.grades')}
      columns={[
        { key: 'tone', header: t('frameworks.grades.tone'), width: 92 },
        { key: 'code', header: t('frameworks.field.code'), width: 72 },
        { key: 'name', header: t('frameworks.field.name'), width: '24%' },
        { key: 'range', header: t('frameworks.grades.range'), width: 148 },
        { key: 'consequence', header: t('frameworks.field.consequence') },
      ]}
      rows={bands.map(({ band, index }) => ({
        key: `${index}`,
        name: band.code,
        cells: cellsOf(band, index, editor, t),
      }))}
      addLabel={t('frameworks.grades.add')}
      least={1}
      most={20}
      onAdd={() => change((now) => ({ ...now, grades: addBand(now.grades, newTexts.grade) }))}
      onRemove={(row) =>
        change((now) => ({ ...now, grades: removeBand(now.grades, bands[row].index) }))
      }
    />
  );
}

type Translate = ReturnType<typeof useI18n>['t'];

function cellsOf(band: GradeBand, index: number, { change }: Editor, t: Translate) {
  const at = `grades[${index}]`;
  const label = (column: string): string => `${band.code}, ${column}`;
  const set = (parts: Partial<GradeBand>, about?: string): void =>
    change((now) => ({ ...now, grades: changed(now.grades, index, parts) }), about);
  return [
    <ChoiceEntry
      key="tone"
      bare
      path={`${at}.tone`}
      label={label(t('frameworks.grades.tone'))}
      value={band.tone}
      options={GradeTone.options.map((value) => ({ value, label: t(`gradeTone.${value}`) }))}
      onChange={(tone) => set({ tone })}
    />,
    <CodeEntry
      key="code"
      bare
      path={`${at}.code`}
      label={label(t('frameworks.field.code'))}
      value={band.code}
      onChange={(code) => change((now) => renameGrade(now, index, code))}
    />,
    <span key="name" className="entry-stack">
      <BilingualEntry
        bare
        path={`${at}.name`}
        label={label(t('frameworks.field.name'))}
        value={band.name}
        onChange={(name) => set({ name }, `${at}.name`)}
      />
    </span>,
    <span key="range" className="bound-pair">
      <Bound band={band} index={index} side="from" />
      <Bound band={band} index={index} side="to" />
    </span>,
    <span key="consequence" className="entry-stack">
      <OptionalBilingualEntry
        bare
        rows={2}
        path={`${at}.consequence`}
        label={label(t('frameworks.field.consequence'))}
        value={band.consequence}
        onChange={(consequence) => set({ consequence }, `${at}.consequence`)}
      />
    </span>,
  ];
}

interface BoundProps {
  readonly band: GradeBand;
  readonly index: number;
  readonly side: 'from' | 'to';
}

function Bound({ band, index, side }: BoundProps) {
  const { t } = useI18n();
  const { change } = useEditor();
  return (
    <NumberEntry
      bare
      late
      path={`grades[${index}].${side}`}
      label={`${band.code}, ${t(`frameworks.grades.${side}`)}`}
      value={band[side]}
      onChange={(value) =>
        change((now) => ({ ...now, grades: setBound(now.grades, index, side, value) }))
      }
    />
  );
}
