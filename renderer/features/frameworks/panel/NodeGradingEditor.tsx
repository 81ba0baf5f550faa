import type { NodeGrading } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { CheckEntry } from '../fields/CheckEntry.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { EntryTable } from '../fields/EntryTable.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import { bestFirst } from '../model/grade-edits.ts';
import { changed } from '../model/list.ts';
import {
  gradingFromFramework,
  highestFirst,
  unusedGrade,
  withBand,
  withoutBand,
} from '../model/node-grading.ts';

interface Props {
  readonly grading: NodeGrading | undefined;
  readonly path: string;
  onChange(grading: NodeGrading | undefined, about?: string): void;
}

/** How a group's score earns its grade: by the framework's bands, or by bounds of its own. */
export function NodeGradingEditor({ grading, path, onChange }: Props) {
  const { t } = useI18n();
  const { framework } = useEditor();
  return (
    <>
      <CheckEntry
        path={`${path}.on`}
        label={t('frameworks.nodeGrading.on')}
        value={grading !== undefined}
        onChange={(on) => onChange(on ? gradingFromFramework(framework) : undefined)}
      />
      {grading === undefined ? (
        <p className="note">{t('frameworks.nodeGrading.off')}</p>
      ) : (
        <>
          <BandTable grading={grading} path={path} onChange={onChange} />
          <Rounding grading={grading} path={path} onChange={onChange} />
          <p className="note">{t('frameworks.nodeGrading.note')}</p>
        </>
      )}
    </>
  );
}

interface GradingProps extends Props {
  readonly grading: NodeGrading;
}

function BandTable({ grading, path, onChange }: GradingProps) {
  const { t, format } = useI18n();
  const { framework } = useEditor();
  const { bands } = grading;
  const names = bestFirst(framework.grades).map(({ band }) => ({
    value: band.code,
    label: `${band.code} ${format.text(band.name)}`,
  }));
  const rows = highestFirst(bands);
  const next = unusedGrade(framework, bands);
  const set = (index: number, parts: Partial<(typeof bands)[number]>, about?: string): void =>
    onChange({ ...grading, bands: changed(bands, index, parts) }, about);
  return (
    <EntryTable
      label={t('frameworks.nodeGrading.bands')}
      columns={[
        { key: 'grade', header: t('frameworks.nodeGrading.grade') },
        { key: 'from', header: t('frameworks.nodeGrading.from'), width: 84 },
      ]}
      rows={rows.map(({ band, index }) => ({
        key: `${index}`,
        name: band.grade,
        cells: [
          <ChoiceEntry
            key="grade"
            bare
            path={`${path}.bands[${index}].grade`}
            label={`${t('frameworks.nodeGrading.grade')} ${band.grade}`}
            value={band.grade}
            options={names}
            onChange={(grade) => set(index, { grade })}
          />,
          <NumberEntry
            key="from"
            bare
            late
            path={`${path}.bands[${index}].from`}
            label={`${band.grade}, ${t('frameworks.nodeGrading.from')}`}
            value={band.from}
            range={{ minimum: 0, maximum: 100 }}
            onChange={(from) => set(index, { from })}
          />,
        ],
      }))}
      addLabel={t('frameworks.nodeGrading.add')}
      least={1}
      most={next === null ? bands.length : 20}
      onAdd={() => next !== null && onChange({ ...grading, bands: withBand(bands, next) })}
      onRemove={(row) => onChange({ ...grading, bands: withoutBand(bands, rows[row].index) })}
    />
  );
}

function Rounding({ grading, path, onChange }: GradingProps) {
  const { t } = useI18n();
  const { decimals } = grading;
  return (
    <>
      <CheckEntry
        path={`${path}.decimals.on`}
        label={t('frameworks.nodeGrading.rounding')}
        value={decimals !== undefined}
        onChange={(on) => onChange({ ...grading, decimals: on ? 0 : undefined })}
      />
      {decimals !== undefined && (
        <Sentence
          message="frameworks.rounding.sentence"
          slots={{
            decimals: (
              <NumberEntry
                bare
                path={`${path}.decimals`}
                label={t('frameworks.numeric.decimals')}
                value={decimals}
                range={{ minimum: 0, maximum: 6, whole: true }}
                onChange={(value) => onChange({ ...grading, decimals: value }, `${path}.decimals`)}
              />
            ),
          }}
        />
      )}
    </>
  );
}
