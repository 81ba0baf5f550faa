import type { ChainReport } from '#shared/contract/audit.ts';
import type { AuditEvent } from '#shared/domain/audit-event.ts';
import type { Actor } from '../call/actor.ts';
import type { AuditNote } from '../call/service-context.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { canonicalJson, sha256 } from './canonical.ts';

/** What the first event's `previousHash` is. */
export const chainStart = '0'.repeat(64);

type Row = Tables['audit_event'];

/** Appends one event to the chain, in the caller's transaction. */
export async function appendEvent(
  db: Database,
  at: string,
  actor: Actor,
  action: string,
  note: AuditNote,
): Promise<void> {
  const last = await db
    .selectFrom('audit_event')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row: Omit<Row, 'hash'> = {
    sequence: (last?.sequence ?? 0) + 1,
    at,
    actor_kind: actor.kind,
    actor_id: actor.personId,
    actor_name: actor.name,
    action,
    subject_kind: note.subject?.kind ?? null,
    subject_id: note.subject?.id ?? null,
    before: canonicalJson(note.before ?? null),
    after: canonicalJson(note.after ?? null),
    reason: note.reason ?? null,
    previous_hash: last?.hash ?? chainStart,
  };
  await db
    .insertInto('audit_event')
    .values({ ...row, hash: hashOf(row) })
    .execute();
}

/** SHA-256 of the canonical form of every column but the hash itself. */
function hashOf(row: Omit<Row, 'hash'>): string {
  return sha256(canonicalJson(row));
}

/** A stored event as the contract shows it. */
export function eventOf(row: Row): AuditEvent {
  return {
    sequence: row.sequence,
    at: row.at,
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    action: row.action,
    subject:
      row.subject_kind === null || row.subject_id === null
        ? null
        : { kind: row.subject_kind, id: row.subject_id },
    before: JSON.parse(row.before),
    after: JSON.parse(row.after),
    reason: row.reason,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** Reads the whole chain and names the first event that was edited, deleted, inserted or moved. */
export async function verifyChain(db: Database): Promise<ChainReport> {
  let events = 0;
  let head = chainStart;
  for (;;) {
    const rows = await db
      .selectFrom('audit_event')
      .selectAll()
      .where('sequence', '>', events)
      .orderBy('sequence')
      .limit(5000)
      .execute();
    if (rows.length === 0) return { intact: true, events, head, broken: null };
    for (const row of rows) {
      const reason = faultOf(row, events + 1, head);
      if (reason) {
        return { intact: false, events, head, broken: { sequence: row.sequence, reason } };
      }
      events = row.sequence;
      head = row.hash;
    }
  }
}

function faultOf(
  row: Row,
  expected: number,
  previous: string,
): 'edited' | 'missing' | 'moved' | null {
  const { hash, ...content } = row;
  if (row.sequence !== expected) return 'missing';
  if (hashOf(content) !== hash) return 'edited';
  return row.previous_hash === previous ? null : 'moved';
}
