import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { CheckEntry } from '../fields/CheckEntry.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import type { MeasureEditorProps } from './measure-editor.ts';

const statistics = ['mean', 'top-share', 'nps'] as const;

/** The section of a questionnaire whose answers are the score, and how many make it count. */
export function SurveyEditor({ measure, path, onChange }: MeasureEditorProps<'survey'>) {
  const { t } = useI18n();
  return (
    <>
      <SurveySource measure={measure} path={path} onChange={onChange} />
      <StatisticEditor measure={measure} path={path} onChange={onChange} />
      <Sentence
        message="frameworks.survey.responses"
        slots={{
          responses: (
            <NumberEntry
              bare
              path={`${path}.minimumResponses`}
              label={t('frameworks.survey.responsesLabel')}
              value={measure.minimumResponses}
              range={{ minimum: 1, maximum: 1_000_000, whole: true }}
              onChange={(minimumResponses) =>
                onChange({ ...measure, minimumResponses }, `${path}.r`)
              }
            />
          ),
        }}
      />
      <Sentence
        message="frameworks.survey.answered"
        slots={{
          answered: (
            <NumberEntry
              bare
              path={`${path}.minimumAnswered`}
              label={t('frameworks.survey.answeredLabel')}
              value={Math.round(measure.minimumAnswered * 1e6) / 1e4}
              range={{ minimum: 0, maximum: 100 }}
              onChange={(percent) =>
                onChange({ ...measure, minimumAnswered: percent / 100 }, `${path}.a`)
              }
            />
          ),
        }}
      />
    </>
  );
}

function SurveySource({ measure, path, onChange }: MeasureEditorProps<'survey'>) {
  const { t, format } = useI18n();
  const { framework } = useEditor();
  const { questionnaires } = framework;
  const read = questionnaires.find(({ code }) => code === measure.questionnaire);
  const questionnaire = (
    <ChoiceEntry
      path={`${path}.questionnaire`}
      label={t('frameworks.survey.questionnaire')}
      value={measure.questionnaire}
      options={questionnaires.map(({ code, name }) => ({
        value: code,
        label: `${code} ${format.text(name)}`,
      }))}
      onChange={(code) => {
        const section = questionnaires.find((one) => one.code === code)?.sections[0].code;
        onChange({ ...measure, questionnaire: code, section: section ?? measure.section });
      }}
    />
  );
  const section = (
    <ChoiceEntry
      path={`${path}.section`}
      label={t('frameworks.survey.section')}
      value={measure.section}
      options={(read?.sections ?? []).map(({ code, name }) => ({
        value: code,
        label: `${code} ${format.text(name)}`,
      }))}
      onChange={(code) => onChange({ ...measure, section: code })}
    />
  );
  return (
    <>
      {questionnaire}
      {section}
    </>
  );
}

/** What is made of the respondents' scores: a mean, a share, or promoters less detractors. */
function StatisticEditor({ measure, path, onChange }: MeasureEditorProps<'survey'>) {
  const { t } = useI18n();
  const { statistic } = measure;
  return (
    <>
      <ChoiceEntry
        path={`${path}.statistic`}
        label={t('frameworks.survey.statistic')}
        value={statistic}
        options={statistics.map((value) => ({
          value,
          label: t(`frameworks.survey.statistic.${value}`),
        }))}
        onChange={(value) =>
          // Only a mean can be drawn towards others.
          onChange({
            ...measure,
            statistic: value,
            shrinkage: value === 'mean' && measure.shrinkage,
          })
        }
      />
      <p className="note">{t(`frameworks.survey.about.${statistic}`)}</p>
      {statistic === 'top-share' && (
        <Sentence
          message="frameworks.survey.topFrom"
          slots={{
            from: (
              <NumberEntry
                bare
                path={`${path}.topFrom`}
                label={t('frameworks.survey.topFromLabel')}
                value={measure.topFrom}
                range={{ minimum: 0, maximum: 100 }}
                onChange={(topFrom) => onChange({ ...measure, topFrom }, `${path}.topFrom`)}
              />
            ),
          }}
        />
      )}
      {statistic === 'mean' && (
        <>
          <CheckEntry
            path={`${path}.shrinkage`}
            label={t('frameworks.survey.shrinkage')}
            value={measure.shrinkage}
            onChange={(shrinkage) => onChange({ ...measure, shrinkage })}
          />
          <p className="note">{t('frameworks.survey.shrinkageNote')}</p>
        </>
      )}
    </>
  );
}
