import type { Assessor } from '#shared/contract/rounds.ts';
import { NotFound } from '../call/errors.ts';
import type { Database } from '../database/open-database.ts';
import { Refusal } from '../database/refusal.ts';
import type { Surroundings } from '../surroundings.ts';

/** The assessors of assessments, the lead first. */
export async function assessorsOf(
  db: Database,
  assessmentIds: readonly string[],
): Promise<Map<string, Assessor[]>> {
  const byAssessment = new Map<string, Assessor[]>();
  if (assessmentIds.length === 0) return byAssessment;
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('assessor', 'assessor.id', 'assignment.assessor_id')
    .select([
      'assignment.assessment_id',
      'assessor.id',
      'assessor.name',
      'assessor.person_id',
      'lead',
    ])
    .where('assignment.assessment_id', 'in', assessmentIds)
    .orderBy('lead', 'desc')
    .orderBy('assessor.name')
    .execute();
  for (const row of rows) {
    const list = byAssessment.get(row.assessment_id) ?? [];
    list.push({ id: row.id, name: row.name, personId: row.person_id, lead: row.lead === 1 });
    byAssessment.set(row.assessment_id, list);
  }
  return byAssessment;
}

/** Refuses who cannot be sent to assess: another role, or an account that is switched off. */
export async function checkMayAssess(db: Database, personId: string): Promise<void> {
  const person = await db
    .selectFrom('person')
    .select(['name', 'role', 'active'])
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!person) throw new NotFound('person', personId);
  const able = person.role === 'evaluator' || person.role === 'supervisor';
  if (!able || person.active === 0) throw new Refusal('not-an-evaluator', { name: person.name });
}

/** The assessor that a person is, made on first need. */
export async function assessorOfPerson(
  db: Database,
  surroundings: Surroundings,
  personId: string,
): Promise<string> {
  const known = await db
    .selectFrom('assessor')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (known) return known.id;
  const person = await db
    .selectFrom('person')
    .select(['login', 'name'])
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!person) throw new NotFound('person', personId);
  const id = surroundings.newId();
  const namesake = await db
    .selectFrom('assessor')
    .select('id')
    .where('name', '=', person.name)
    .executeTakeFirst();
  // Somebody of that name may have come in by a file: the login tells the two apart.
  const name = namesake ? `${person.name} (${person.login})` : person.name;
  await db.insertInto('assessor').values({ id, name, person_id: personId }).execute();
  return id;
}
