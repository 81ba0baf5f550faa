import { assertNever } from '#shared/assert-never.ts';
import type { Measure, MeasureKind } from '#shared/domain/framework/measure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { measureOfKind } from '../model/measure-kind.ts';
import { ChecklistEditor } from './ChecklistEditor.tsx';
import { CurvePicture } from './CurvePicture.tsx';
import { NumericEditor } from './NumericEditor.tsx';
import { RubricEditor } from './RubricEditor.tsx';
import { ScaleEditor } from './ScaleEditor.tsx';
import { SurveyEditor } from './SurveyEditor.tsx';

const kinds: readonly MeasureKind[] = ['rubric', 'scale', 'checklist', 'numeric', 'survey'];

interface Props {
  readonly measure: Measure;
  readonly path: string;
  onChange(measure: Measure, about?: string): void;
}

/** How an observation becomes a score: the kind of measure, its parts, its curve. */
export function MeasureEditor({ measure, path, onChange }: Props) {
  const { t } = useI18n();
  const { framework, newTexts } = useEditor();
  const noSurvey = framework.questionnaires.length === 0;
  const choose = (kind: MeasureKind): void => {
    if (kind === measure.kind) return;
    const next = measureOfKind(kind, framework, newTexts);
    if (next !== null) onChange(next);
  };
  return (
    <>
      <ChoiceEntry
        path={`${path}.kind`}
        label={t('frameworks.measure.kind')}
        value={measure.kind}
        options={kinds
          .filter((kind) => kind !== 'survey' || !noSurvey || measure.kind === 'survey')
          .map((value) => ({ value, label: t(`measure.${value}`) }))}
        onChange={choose}
      />
      {noSurvey && <p className="note">{t('frameworks.measure.noQuestionnaire')}</p>}
      {measure.kind !== 'checklist' && measure.kind !== 'survey' && (
        <CurvePicture measure={measure} />
      )}
      <Parts measure={measure} path={path} onChange={onChange} />
    </>
  );
}

function Parts({ measure, path, onChange }: Props) {
  switch (measure.kind) {
    case 'rubric':
      return <RubricEditor measure={measure} path={path} onChange={onChange} />;
    case 'scale':
      return <ScaleEditor measure={measure} path={path} onChange={onChange} />;
    case 'checklist':
      return <ChecklistEditor measure={measure} path={path} onChange={onChange} />;
    case 'numeric':
      return <NumericEditor measure={measure} path={path} onChange={onChange} />;
    case 'survey':
      return <SurveyEditor measure={measure} path={path} onChange={onChange} />;
    default:
      return assertNever(measure);
  }
}
