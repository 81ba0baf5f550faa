import type { NewPerson } from '#shared/contract/people.ts';
import type { Person, Role } from '#shared/domain/person.ts';
import { NotFound } from '../call/errors.ts';
import type { CommandContext, QueryContext } from '../call/service-context.ts';
import type { Database } from '../database/open-database.ts';
import { Refusal } from '../database/refusal.ts';
import type { Surroundings } from '../surroundings.ts';
import { isPassword, storePassword } from './password.ts';
import { personOf, storedPasswordOf } from './person-row.ts';

/** Every account, by login. */
export async function listPeople({ db }: QueryContext): Promise<Person[]> {
  const rows = await db.selectFrom('person').selectAll().orderBy('login').execute();
  return rows.map(personOf);
}

/** The account of whoever calls. The operator of the machine has none. */
export async function me({ db, actor }: QueryContext): Promise<Person> {
  if (actor.personId === null) throw new NotFound('person', actor.name);
  return personOf(await personRow(db, actor.personId));
}

/** Makes an account. */
export async function createPerson(context: CommandContext, input: NewPerson): Promise<Person> {
  await checkOrganisation(context.db, input.role, input.providerId);
  const person = await insertPerson(context.db, context.surroundings, input);
  context.audit({ subject: { kind: 'person', id: person.id }, after: person });
  return person;
}

/** Writes an account and gives it back; `fast` is for passwords that are public. */
export async function insertPerson(
  db: Database,
  surroundings: Surroundings,
  input: NewPerson,
  strength: 'full' | 'fast' = 'full',
): Promise<Person> {
  const password = await storePassword(input.password, surroundings.randomBytes(16), strength);
  const row = {
    id: surroundings.newId(),
    login: input.login,
    name: input.name,
    role: input.role,
    provider_id: input.providerId,
    active: 1 as const,
    password_salt: password.salt,
    password_hash: password.hash,
    password_parameters: password.parameters,
    failed_attempts: 0,
    locked_until: null,
  };
  await db.insertInto('person').values(row).execute();
  return personOf(row);
}

interface PersonChange {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly providerId: string | null;
  readonly active: boolean;
}

/** Changes an account; whoever it is, is signed out. The last active supervisor stays one. */
export async function updatePerson(context: CommandContext, input: PersonChange): Promise<Person> {
  const { db } = context;
  const before = personOf(await personRow(db, input.id));
  await checkOrganisation(db, input.role, input.providerId);
  const after: Person = { ...before, ...input };
  if (before.role === 'supervisor' && (after.role !== 'supervisor' || !after.active)) {
    await checkAnotherSupervisor(db, input.id);
  }
  await db
    .updateTable('person')
    .set({
      name: after.name,
      role: after.role,
      provider_id: after.providerId,
      active: after.active ? 1 : 0,
      failed_attempts: 0,
      locked_until: null,
    })
    .where('id', '=', input.id)
    .execute();
  if (before.role !== after.role || !after.active) context.sessions.endAllOf(input.id);
  context.audit({ subject: { kind: 'person', id: input.id }, before, after });
  return after;
}

/** Changes the caller's own password. */
export async function changePassword(
  context: CommandContext,
  input: { current: string; next: string },
): Promise<{ changed: boolean }> {
  const { db, actor, surroundings } = context;
  if (actor.personId === null) throw new NotFound('person', actor.name);
  const row = await personRow(db, actor.personId);
  if (!(await isPassword(input.current, storedPasswordOf(row)))) {
    throw new Refusal('wrong-password');
  }
  const next = await storePassword(input.next, surroundings.randomBytes(16));
  await db
    .updateTable('person')
    .set({
      password_salt: next.salt,
      password_hash: next.hash,
      password_parameters: next.parameters,
    })
    .where('id', '=', row.id)
    .execute();
  context.audit({ subject: { kind: 'person', id: row.id } });
  return { changed: true };
}

async function personRow(db: Database, id: string) {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new NotFound('person', id);
  return row;
}

async function checkOrganisation(
  db: Database,
  role: Role,
  providerId: string | null,
): Promise<void> {
  if ((role === 'provider-manager') !== (providerId !== null)) {
    throw new Refusal('organisation-of-manager');
  }
  if (providerId === null) return;
  const provider = await db
    .selectFrom('provider')
    .select('id')
    .where('id', '=', providerId)
    .executeTakeFirst();
  if (!provider) throw new NotFound('provider', providerId);
}

async function checkAnotherSupervisor(db: Database, id: string): Promise<void> {
  const other = await db
    .selectFrom('person')
    .select('id')
    .where('role', '=', 'supervisor')
    .where('active', '=', 1)
    .where('id', '!=', id)
    .executeTakeFirst();
  if (!other) throw new Refusal('last-supervisor');
}
