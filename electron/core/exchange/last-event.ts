import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';

/**
 * The number of the newest audit event. Every command adds one, so that the same number means that the
 * workspace has not changed.
 */
export async function lastEvent(db: Database): Promise<number> {
  const row = await db
    .selectFrom('audit_event')
    .select(sql<number>`coalesce(max(sequence), 0)`.as('sequence'))
    .executeTakeFirstOrThrow();
  return row.sequence;
}
