import type { ObservationSheet } from '#shared/contract/inspections.ts';
import { acceptsObservations } from '#shared/domain/assessment.ts';
import type { QueryContext } from '../call/service-context.ts';
import { assessorsOf } from '../rounds/assessors.ts';
import { visibleAssessment } from '../rounds/visible-assessments.ts';
import { observationOf } from './observation-row.ts';
import { maySettle, settledValues } from './settle.ts';
import { visitOf } from './visit-row.ts';

/** Everything the score grid of one assessment needs besides the framework. */
export async function readSheet(
  context: QueryContext,
  input: { assessmentId: string },
): Promise<ObservationSheet> {
  const { db, actor } = context;
  const assessment = await visibleAssessment(context, input.assessmentId);
  const visits = await db
    .selectFrom('visit')
    .selectAll()
    .where('assessment_id', '=', assessment.id)
    .orderBy('date')
    .orderBy('kind')
    .orderBy('source')
    .execute();
  const observations = await db
    .selectFrom('observation')
    .selectAll()
    .where('assessment_id', '=', assessment.id)
    .orderBy('indicator')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const assessors = (await assessorsOf(db, [assessment.id])).get(assessment.id) ?? [];
  const mine = await db
    .selectFrom('assessor')
    .select('id')
    .where('person_id', '=', actor.personId ?? '')
    .executeTakeFirst();
  const mayWrite = actor.role !== 'auditor' && acceptsObservations(assessment.state);
  return {
    assessmentId: assessment.id,
    frameworkVersionId: assessment.framework_version_id,
    visits: visits.map(visitOf),
    assessors,
    observations: observations.map(observationOf),
    consolidation: assessment.consolidation,
    settled: await settledValues(db, assessment.id),
    me: mine?.id ?? null,
    mayWrite,
    maySettle: maySettle(actor.role, assessment),
  };
}
