import type { Role } from '#shared/domain/person.ts';
import type { Database } from '../../database/open-database.ts';
import type { Tables } from '../../database/tables.ts';

/** Someone with an account whom a file can name as an assessor. */
export interface KnownPerson {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
}

/** What rows of observations are read against, besides the round. */
export interface KnownObservations {
  readonly people: readonly KnownPerson[];
  readonly assessors: readonly Tables['assessor'][];
  readonly assignments: readonly Tables['assignment'][];
  readonly visits: readonly Tables['visit'][];
  readonly observations: readonly Tables['observation'][];
}

export async function readKnownObservations(
  db: Database,
  roundId: string,
): Promise<KnownObservations> {
  const assessments = db.selectFrom('assessment').select('id').where('round_id', '=', roundId);
  return {
    people: await db.selectFrom('person').select(['id', 'login', 'name', 'role']).execute(),
    assessors: await db.selectFrom('assessor').selectAll().execute(),
    assignments: await db
      .selectFrom('assignment')
      .selectAll()
      .where('assessment_id', 'in', assessments)
      .execute(),
    visits: await db
      .selectFrom('visit')
      .selectAll()
      .where('assessment_id', 'in', assessments)
      .execute(),
    observations: await db
      .selectFrom('observation')
      .selectAll()
      .where('assessment_id', 'in', assessments)
      .execute(),
  };
}
