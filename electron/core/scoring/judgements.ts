import type { Judgement, PastJudgement } from '#shared/domain/judgement.ts';
import type { QueryContext } from '../call/service-context.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { visibleAssessment } from '../rounds/visible-assessments.ts';

/** The judgement that stands in an assessment; null where none was made, or the last one is withdrawn. */
export async function judgementOf(db: Database, assessmentId: string): Promise<Judgement | null> {
  const row = await db
    .selectFrom('judgement')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? asJudgement(row) : null;
}

/** The judgements that stand in a round, by assessment id. */
export async function judgementsOf(
  db: Database,
  roundId: string,
): Promise<ReadonlyMap<string, Judgement>> {
  const rows = await db
    .selectFrom('judgement')
    .innerJoin('assessment', 'assessment.id', 'judgement.assessment_id')
    .selectAll('judgement')
    .where('assessment.round_id', '=', roundId)
    .orderBy('sequence')
    .execute();
  const standing = new Map<string, Judgement>();
  for (const row of rows) {
    const judgement = asJudgement(row);
    if (judgement) standing.set(row.assessment_id, judgement);
    else standing.delete(row.assessment_id);
  }
  return standing;
}

/** Every judgement of an assessment and every withdrawal of one, the newest first. */
export async function pastJudgements(
  context: QueryContext,
  input: { assessmentId: string },
): Promise<PastJudgement[]> {
  const { id } = await visibleAssessment(context, input.assessmentId);
  const rows = await context.db
    .selectFrom('judgement')
    .selectAll()
    .where('assessment_id', '=', id)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map(({ grade, reason, judged_by_name, judged_at }) => {
    return { grade, reason, by: judged_by_name, at: judged_at };
  });
}

type Row = Pick<Tables['judgement'], 'grade' | 'reason' | 'judged_by_name' | 'judged_at'>;

function asJudgement({ grade, reason, judged_by_name, judged_at }: Row): Judgement | null {
  return grade === null ? null : { grade, reason, by: judged_by_name, at: judged_at };
}
