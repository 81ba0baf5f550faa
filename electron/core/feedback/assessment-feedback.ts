import type { SectionFeedback } from '#shared/contract/feedback.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { surveyFigures } from '#shared/scoring/survey.ts';
import type { QueryContext } from '../call/service-context.ts';
import { readVersion } from '../frameworks/versions.ts';
import { visibleAssessment } from '../rounds/visible-assessments.ts';

/** A section that no indicator reads is shown as it is. */
const unmeasured = {
  statistic: 'mean',
  topFrom: 100,
  minimumResponses: 1,
  minimumAnswered: 0.5,
} as const;

/** What the respondents of one assessment said, section by section. */
export async function assessmentFeedback(context: QueryContext, input: { assessmentId: string }) {
  const assessment = await visibleAssessment(context, input.assessmentId);
  const { content } = await readVersion(context.db, assessment.framework_version_id);
  const rows = await context.db
    .selectFrom('response')
    .select(['questionnaire', 'answers'])
    .where('assessment_id', '=', assessment.id)
    .execute();
  const rules = indicatorsOf(content).flatMap(({ measure }) =>
    measure.kind === 'survey' ? [measure] : [],
  );
  const sections = content.questionnaires.flatMap((questionnaire) => {
    const answers = rows
      .filter((row) => row.questionnaire === questionnaire.code)
      .map((row) => JSON.parse(row.answers) as Record<string, number>);
    return questionnaire.sections.map((section): SectionFeedback => {
      const rule = rules.find(
        (one) => one.questionnaire === questionnaire.code && one.section === section.code,
      );
      const measure = rule ?? unmeasured;
      const figures = surveyFigures(measure, section, answers);
      return {
        questionnaire: questionnaire.code,
        section: section.code,
        name: section.name,
        respondents: figures.n,
        mean: figures.mean,
        standardDeviation: figures.sd,
      };
    });
  });
  return { responses: rows.length, sections };
}
