import { assertNever } from '#shared/assert-never.ts';
import type { Measure, MeasureKind } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { possibleTerms } from '../model/derived-terms.ts';
import { measureOfKind } from '../model/measure-kind.ts';
import { ChecklistEditor } from './ChecklistEditor.tsx';
import { CurvePicture } from './CurvePicture.tsx';
import { DerivedEditor } from './DerivedEditor.tsx';
import { DeductionEditor } from './deduction/DeductionEditor.tsx';
import { NumericEditor } from './NumericEditor.tsx';
import { RatioEditor } from './RatioEditor.tsx';
import { RubricEditor } from './RubricEditor.tsx';
import { ScaleEditor } from './ScaleEditor.tsx';
import { SurveyEditor } from './SurveyEditor.tsx';

const kinds: readonly MeasureKind[] = [
  'rubric',
  'scale',
  'checklist',
  'numeric',
  'ratio',
  'deduction',
  'derived',
  'survey',
];

interface Props {
  readonly indicator: Pick<Indicator, 'code' | 'measure'>;
  readonly path: string;
  onChange(measure: Measure, about?: string): void;
}

/** How an observation becomes a score: the kind of measure, its curve, its parts. */
export function MeasureEditor({ indicator, path, onChange }: Props) {
  const { t } = useI18n();
  const { framework, newTexts, readOnly } = useEditor();
  const { code, measure } = indicator;
  const noSurvey = framework.questionnaires.length === 0;
  const nothingToDerive = possibleTerms(framework, code).length === 0;
  const offered = (kind: MeasureKind): boolean =>
    kind === measure.kind ||
    !((kind === 'survey' && noSurvey) || (kind === 'derived' && nothingToDerive));
  const choose = (kind: MeasureKind): void => {
    if (kind === measure.kind) return;
    const next = measureOfKind(kind, { framework, code, before: measure }, newTexts);
    if (next !== null) onChange(next);
  };
  return (
    <>
      <ChoiceEntry
        path={`${path}.kind`}
        label={t('frameworks.measure.kind')}
        value={measure.kind}
        options={kinds.filter(offered).map((value) => ({ value, label: t(`measure.${value}`) }))}
        onChange={choose}
      />
      <p className="note">{t(`frameworks.measure.about.${measure.kind}`)}</p>
      {noSurvey && !readOnly && <p className="note">{t('frameworks.measure.noQuestionnaire')}</p>}
      <CurvePicture key={measure.kind} measure={measure} />
      <Parts measure={measure} code={code} path={path} onChange={onChange} />
    </>
  );
}

interface PartsProps extends Pick<Props, 'path' | 'onChange'> {
  readonly measure: Measure;
  readonly code: string;
}

function Parts({ measure, code, path, onChange }: PartsProps) {
  switch (measure.kind) {
    case 'rubric':
      return <RubricEditor measure={measure} path={path} onChange={onChange} />;
    case 'scale':
      return <ScaleEditor measure={measure} path={path} onChange={onChange} />;
    case 'checklist':
      return <ChecklistEditor measure={measure} path={path} onChange={onChange} />;
    case 'numeric':
      return <NumericEditor measure={measure} path={path} onChange={onChange} />;
    case 'ratio':
      return <RatioEditor measure={measure} path={path} onChange={onChange} />;
    case 'deduction':
      return <DeductionEditor measure={measure} path={path} onChange={onChange} />;
    case 'derived':
      return <DerivedEditor measure={measure} code={code} path={path} onChange={onChange} />;
    case 'survey':
      return <SurveyEditor measure={measure} path={path} onChange={onChange} />;
    default:
      return assertNever(measure);
  }
}
