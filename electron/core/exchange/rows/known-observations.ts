import type { Role } from '#shared/domain/person.ts';
import type { Database } from '../../database/open-database.ts';
import type { Tables } from '../../database/tables.ts';
import { idList } from './named-assessments.ts';

/** Someone with an account whom a file can name as an assessor. */
export interface KnownPerson {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
}

/** What rows of observations are read against, besides the round. */
export interface KnownObservations {
  /** The assessments that the rows name; of others nothing is known. */
  readonly assessmentIds: readonly string[];
  readonly people: readonly KnownPerson[];
  readonly assessors: readonly Tables['assessor'][];
  readonly assignments: readonly Tables['assignment'][];
  readonly visits: readonly Tables['visit'][];
  readonly observations: readonly Tables['observation'][];
}

/** Reads what assessments hold. */
export async function readKnownObservations(
  db: Database,
  assessmentIds: readonly string[],
): Promise<KnownObservations> {
  const ids = idList(assessmentIds);
  return {
    assessmentIds,
    people: await db.selectFrom('person').select(['id', 'login', 'name', 'role']).execute(),
    assessors: await db.selectFrom('assessor').selectAll().execute(),
    assignments: await db
      .selectFrom('assignment')
      .selectAll()
      .where('assessment_id', 'in', ids)
      .execute(),
    visits: await db.selectFrom('visit').selectAll().where('assessment_id', 'in', ids).execute(),
    observations: await db
      .selectFrom('observation')
      .selectAll()
      .where('assessment_id', 'in', ids)
      .execute(),
  };
}
