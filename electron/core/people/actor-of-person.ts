import type { Actor } from '../call/actor.ts';
import type { Database } from '../database/open-database.ts';

/** The actor that an active person is, or null: a deactivated person's session means nothing. */
export async function actorOfPerson(db: Database, personId: string): Promise<Actor | null> {
  const row = await db
    .selectFrom('person')
    .select(['id', 'name', 'role', 'provider_id'])
    .where('id', '=', personId)
    .where('active', '=', 1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    kind: 'person',
    personId: row.id,
    name: row.name,
    role: row.role,
    providerId: row.provider_id,
  };
}
