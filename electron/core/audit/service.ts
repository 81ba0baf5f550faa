import { sql } from 'kysely';
import type { ChainReport } from '#shared/contract/audit.ts';
import type { QueryContext } from '../call/service-context.ts';
import { eventOf, verifyChain } from './chain.ts';

/** A page of the audit trail, newest first. */
export async function listEvents(
  { db }: QueryContext,
  input: { offset: number; limit: number; action: string },
) {
  let matching = db.selectFrom('audit_event');
  if (input.action) matching = matching.where('action', '=', input.action);
  const rows = await matching
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(input.limit)
    .offset(input.offset)
    .execute();
  const total = await matching.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow();
  return { rows: rows.map(eventOf), total: total.count };
}

/** Reads the whole chain. */
export const verify = ({ db }: QueryContext): Promise<ChainReport> => verifyChain(db);
