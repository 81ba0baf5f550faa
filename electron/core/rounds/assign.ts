import type { AssessmentRow } from '#shared/contract/rounds.ts';
import type { CommandContext } from '../call/service-context.ts';
import type { Database } from '../database/open-database.ts';
import { Refusal } from '../database/refusal.ts';
import { getAssessment } from './assessments.ts';
import { assessorOfPerson } from './assessors.ts';

interface Assignment {
  readonly assessmentId: string;
  readonly assessors: readonly { readonly personId: string; readonly lead: boolean }[];
}

/**
 * Says who assesses. Somebody who has already observed stays on the list.
 *
 * @throws Refusal `two-leads`, `not-an-evaluator`
 */
export async function assign(context: CommandContext, input: Assignment): Promise<AssessmentRow> {
  const { db, surroundings } = context;
  const before = await getAssessment(context, { id: input.assessmentId });
  if (input.assessors.filter((one) => one.lead).length > 1) throw new Refusal('two-leads');
  const assessors: { assessor: string; lead: boolean }[] = [];
  for (const { personId, lead } of input.assessors) {
    assessors.push({ assessor: await assessorOfPerson(db, surroundings, personId), lead });
  }
  const kept = await observers(db, input.assessmentId);
  for (const id of kept) {
    if (!assessors.some((one) => one.assessor === id))
      assessors.push({ assessor: id, lead: false });
  }
  await db.deleteFrom('assignment').where('assessment_id', '=', input.assessmentId).execute();
  if (assessors.length > 0) {
    await db
      .insertInto('assignment')
      .values(
        assessors.map(({ assessor, lead }) => ({
          assessment_id: input.assessmentId,
          assessor_id: assessor,
          lead: lead ? (1 as const) : (0 as const),
        })),
      )
      .execute();
  }
  const after = await getAssessment(context, { id: input.assessmentId });
  context.audit({
    subject: { kind: 'assessment', id: input.assessmentId },
    before: before.assessors,
    after: after.assessors,
  });
  return after;
}

async function observers(db: Database, assessmentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('observation')
    .select('assessor_id')
    .distinct()
    .where('assessment_id', '=', assessmentId)
    .execute();
  return rows.map((row) => row.assessor_id);
}
