import type { ExplainedObservation } from '#shared/contract/scoring.ts';
import type { QueryContext } from '../call/service-context.ts';
import { entryOf } from '../inspections/observation-row.ts';

/** The observations of an assessment with who made them where. @param anonymous leaves out who it was */
export async function explainedObservations(
  { db }: Pick<QueryContext, 'db'>,
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
    .select(['visit.date', 'visit.kind', 'visit.source', 'assessor.name', 'assignment.lead'])
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
    visitSource: row.source,
    assessor: anonymous ? null : row.name,
    lead: row.lead === 1,
    entry: entryOf(row),
    raw: row.raw,
    comment: row.comment,
  }));
}
