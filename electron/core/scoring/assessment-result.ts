import type { ExplainedFeedback, ExplainedObservation } from '#shared/contract/scoring.ts';
import { totalCode } from '#shared/domain/framework/framework.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import { resultOf } from '#shared/scoring/result-of.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import type { SurveyFigures } from '#shared/scoring/survey.ts';
import type { QueryContext } from '../call/service-context.ts';
import { readVersion } from '../frameworks/versions.ts';
import { entryOf } from '../inspections/observation-row.ts';
import { visibleAssessment } from '../rounds/visible-assessments.ts';
import { restsOnFew } from './disclosure.ts';
import { gatherCommitted } from './evidence.ts';
import { scoreRound } from './round-results.ts';

/** The result of one assessment with what it rests on, as far as the caller may know it. */
export async function assessmentResult(context: QueryContext, input: { assessmentId: string }) {
  const assessment = await visibleAssessment(context, input.assessmentId);
  const { content } = await readVersion(context.db, assessment.framework_version_id);
  const evidence = await gatherCommitted(context, {
    framework: content,
    consolidation: assessment.consolidation,
    assessmentIds: [assessment.id],
  });
  const result = resultOf(evidence.compiled, scoreBatch(evidence.compiled, evidence.input), 0);
  const survey = evidence.survey[0];
  const own = context.actor.role === 'provider-manager';
  const frameworkVersionId = assessment.framework_version_id;
  if (own && restsOnFew(survey.values())) {
    const only = totalOnly(result);
    return {
      frameworkVersionId,
      withheld: true,
      result: only,
      observations: [],
      feedback: [],
      rank: null,
    };
  }
  return {
    frameworkVersionId,
    withheld: false,
    result,
    observations: await explainedObservations(context, assessment.id, own),
    feedback: Array.from(survey, explainedFeedback),
    rank: own ? null : await rankOf(context, assessment.round_id, assessment.id),
  };
}

function totalOnly(result: AssessmentResult): AssessmentResult {
  return {
    ...result,
    fired: [],
    nodes: result.nodes.filter((node) => node.code === totalCode),
  };
}

const explainedFeedback = ([indicator, figures]: [string, SurveyFigures]): ExplainedFeedback => ({
  indicator,
  respondents: figures.n,
  mean: figures.mean,
});

async function explainedObservations(
  { db }: QueryContext,
  assessmentId: string,
  anonymous: boolean,
): Promise<ExplainedObservation[]> {
  const rows = await db
    .selectFrom('observation')
    .innerJoin('visit', 'visit.id', 'observation.visit_id')
    .innerJoin('assessor', 'assessor.id', 'observation.assessor_id')
    .leftJoin('assignment', (join) =>
      join
        .onRef('assignment.assessment_id', '=', 'observation.assessment_id')
        .onRef('assignment.assessor_id', '=', 'observation.assessor_id'),
    )
    .selectAll('observation')
    .select(['visit.date', 'visit.kind', 'assessor.name', 'assignment.lead'])
    .where('observation.assessment_id', '=', assessmentId)
    .orderBy('observation.indicator')
    .orderBy('visit.date')
    .orderBy('assessor.name')
    .execute();
  return rows.map((row) => ({
    indicator: row.indicator,
    visitId: row.visit_id,
    visitDate: row.date,
    visitKind: row.kind,
    assessor: anonymous ? null : row.name,
    lead: row.lead === 1,
    entry: entryOf(row),
    raw: row.raw,
    comment: row.comment,
  }));
}

async function rankOf(context: QueryContext, roundId: string, assessmentId: string) {
  const scored = await scoreRound(context, roundId);
  const rank = scored.ranks[scored.assessmentIds.indexOf(assessmentId)];
  if (rank === null || rank === undefined) return null;
  return { rank, of: scored.ranks.filter((one) => one !== null).length };
}
