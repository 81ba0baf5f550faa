import type { Person } from '#shared/domain/person.ts';
import type { Actor } from '../call/actor.ts';
import { KeptRefusal } from '../call/errors.ts';
import type { CommandContext, VisitorContext } from '../call/service-context.ts';
import { Refusal } from '../database/refusal.ts';
import type { Tables } from '../database/tables.ts';
import { insertPerson } from './accounts.ts';
import { isPassword } from './password.ts';
import { personOf, storedPasswordOf } from './person-row.ts';
import { samplePassword } from './sample-password.ts';

/** After this many wrong passwords in a row an account is locked for a while. */
const attemptLimit = 5;
const lockMinutes = 15;

interface SignedIn {
  readonly session: string;
  readonly person: Person;
}

/** Who can sign in, and in the sample with what. */
export async function signInOptions({ db, workspace }: VisitorContext) {
  const accounts = await db
    .selectFrom('person')
    .select(['login', 'name', 'role'])
    .where('active', '=', 1)
    .orderBy('login')
    .execute();
  return {
    accounts,
    samplePassword: workspace.info.isSample ? samplePassword : null,
    needsFirstSupervisor: accounts.length === 0,
  };
}

/**
 * Signs a person in.
 *
 * @throws Refusal `wrong-password` (unknown login and wrong password read the same), `account-locked`
 */
export async function signIn(
  context: VisitorContext,
  input: { login: string; password: string },
): Promise<SignedIn> {
  const { db, surroundings } = context;
  const row = await db
    .selectFrom('person')
    .selectAll()
    .where('login', '=', input.login)
    .where('active', '=', 1)
    .executeTakeFirst();
  if (!row) {
    // What was typed is not kept: people type their password into the wrong field.
    context.audit(stranger('?'), { after: { signedIn: false } });
    throw new KeptRefusal('wrong-password');
  }
  const now = surroundings.now();
  const locked = row.locked_until !== null && row.locked_until > now;
  const subject = { kind: 'person', id: row.id };
  if (locked || !(await isPassword(input.password, storedPasswordOf(row)))) {
    context.audit(actorOf(row), { subject, after: { signedIn: false } });
    if (locked) throw new KeptRefusal('account-locked', { until: row.locked_until ?? '' });
    await countFailure(context, row, now);
    throw new KeptRefusal('wrong-password');
  }
  await setFailures(context, row.id, 0, null);
  context.audit(actorOf(row), { subject, after: { signedIn: true } });
  return { session: context.sessions.open(row.id), person: personOf(row) };
}

/** Makes the first supervisor of a workspace without accounts, and signs them in. */
export async function createFirstSupervisor(
  context: VisitorContext,
  input: { login: string; name: string; password: string },
): Promise<SignedIn> {
  const { db, surroundings } = context;
  const anyone = await db.selectFrom('person').select('id').limit(1).executeTakeFirst();
  if (anyone) throw new Refusal('already-has-accounts');
  const person = await insertPerson(db, surroundings, {
    ...input,
    role: 'supervisor',
    providerId: null,
  });
  const actor: Actor = { ...stranger(person.name), personId: person.id, role: 'supervisor' };
  context.audit(actor, { subject: { kind: 'person', id: person.id }, after: person });
  return { session: context.sessions.open(person.id), person };
}

/** Ends every session of the caller. */
export async function signOut(context: CommandContext): Promise<{ signedOut: boolean }> {
  const { personId } = context.actor;
  if (personId) {
    context.sessions.endAllOf(personId);
    context.audit({ subject: { kind: 'person', id: personId } });
  }
  return { signedOut: true };
}

async function countFailure(context: VisitorContext, row: Tables['person'], now: string) {
  const failures = row.failed_attempts + 1;
  const until = new Date(Date.parse(now) + lockMinutes * 60_000).toISOString();
  const locks = failures >= attemptLimit;
  await setFailures(context, row.id, locks ? 0 : failures, locks ? until : null);
}

async function setFailures(
  { db }: VisitorContext,
  id: string,
  failures: number,
  until: string | null,
): Promise<void> {
  await db
    .updateTable('person')
    .set({ failed_attempts: failures, locked_until: until })
    .where('id', '=', id)
    .execute();
}

const stranger = (name: string): Actor => ({
  kind: 'person',
  personId: null,
  name,
  role: 'auditor',
  providerId: null,
});

const actorOf = (row: Tables['person']): Actor => ({
  kind: 'person',
  personId: row.id,
  name: row.name,
  role: row.role,
  providerId: row.provider_id,
});
