import type { AssessmentRow } from '#shared/contract/rounds.ts';
import { visibleToProvider } from '#shared/domain/assessment.ts';
import type { CommandContext } from '../call/service-context.ts';
import type { Database } from '../database/open-database.ts';
import { Refusal } from '../database/refusal.ts';
import { getAssessment } from './assessments.ts';
import { assessorOfPerson, checkMayAssess } from './assessors.ts';

interface Assignment {
  readonly assessmentId: string;
  readonly assessors: readonly { readonly personId: string; readonly lead: boolean }[];
}

/**
 * Says who assesses. Somebody who has already observed stays on the list, and leads on where nobody else
 * is named. A result that its provider has been shown keeps its assessors: with another lead it could be
 * another result.
 *
 * @throws Refusal `two-leads`, `person-twice`, `not-an-evaluator`, `assessors-settled`
 */
export async function assign(context: CommandContext, input: Assignment): Promise<AssessmentRow> {
  const { db, surroundings } = context;
  const before = await getAssessment(context, { id: input.assessmentId });
  if (input.assessors.filter((one) => one.lead).length > 1) throw new Refusal('two-leads');
  if (visibleToProvider(before.state)) throw new Refusal('assessors-settled');
  if (new Set(input.assessors.map((one) => one.personId)).size < input.assessors.length) {
    throw new Refusal('person-twice');
  }
  const assessors: { assessor: string; lead: boolean }[] = [];
  for (const { personId, lead } of input.assessors) {
    const known = before.assessors.some((one) => one.personId === personId);
    if (!known) await checkMayAssess(db, personId);
    assessors.push({ assessor: await assessorOfPerson(db, surroundings, personId), lead });
  }
  const led = assessors.some((one) => one.lead);
  for (const id of await observers(db, input.assessmentId)) {
    if (assessors.some((one) => one.assessor === id)) continue;
    const lead = !led && before.assessors.some((one) => one.id === id && one.lead);
    assessors.push({ assessor: id, lead });
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
