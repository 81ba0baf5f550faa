import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { Answers } from '#shared/scoring/survey.ts';
import type { QueryContext } from '../call/service-context.ts';
import { readVersion } from '../frameworks/versions.ts';
import { visibleAssessment } from '../rounds/visible-assessments.ts';
import { type SurveyReader, sectionFeedback } from './section-feedback.ts';

/** What the respondents of one assessment said, section by section. */
export async function assessmentFeedback(context: QueryContext, input: { assessmentId: string }) {
  const assessment = await visibleAssessment(context, input.assessmentId);
  const { content } = await readVersion(context.db, assessment.framework_version_id);
  const { client_count: clients } = await context.db
    .selectFrom('contract')
    .select('client_count')
    .where('id', '=', assessment.contract_id)
    .executeTakeFirstOrThrow();
  const rows = await context.db
    .selectFrom('response')
    .select(['questionnaire', 'answers'])
    .where('assessment_id', '=', assessment.id)
    .orderBy('questionnaire')
    .orderBy('respondent')
    .execute();
  const readers = indicatorsOf(content).flatMap(({ code, measure }): SurveyReader[] =>
    measure.kind === 'survey' ? [{ code, measure }] : [],
  );
  const sections = content.questionnaires.flatMap(({ code: questionnaire, sections }) => {
    const answers = rows
      .filter((row) => row.questionnaire === questionnaire)
      .map((row) => JSON.parse(row.answers) as Answers);
    return sections.map((section) => {
      const own = readers.filter(
        ({ measure }) =>
          measure.questionnaire === questionnaire && measure.section === section.code,
      );
      return { questionnaire, ...sectionFeedback(section, own, answers, clients) };
    });
  });
  return { responses: rows.length, sections };
}
