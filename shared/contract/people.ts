import { z } from 'zod';
import { Id } from '#shared/domain/code.ts';
import { Login, Password, Person, Role } from '#shared/domain/person.ts';
import { command, everyone, query } from './procedure.ts';

const name = z.string().trim().min(1).max(120);

/** A new account. A provider manager needs the organisation they speak for. */
export const NewPerson = z.object({
  login: Login,
  name,
  role: Role,
  providerId: Id.nullable(),
  password: Password,
});
export type NewPerson = z.infer<typeof NewPerson>;

const SignedIn = z.object({ session: z.string(), person: Person });

export const people = {
  /** Who can sign in here. `samplePassword` is set in the sample workspace only. */
  signInOptions: query('anyone').output(
    z.object({
      accounts: z.array(z.object({ login: Login, name: z.string(), role: Role })),
      samplePassword: z.string().nullable(),
      needsFirstSupervisor: z.boolean(),
    }),
  ),
  /** Refused after five wrong passwords in a row, for a while. */
  signIn: command('anyone')
    .input(z.object({ login: z.string().max(200), password: z.string().max(200) }))
    .output(SignedIn),
  signOut: command(...everyone).output(z.object({ signedOut: z.boolean() })),
  me: query(...everyone).output(Person),
  /** Makes the first supervisor of a workspace that has no account, and signs them in. */
  createFirstSupervisor: command('anyone')
    .input(z.object({ login: Login, name, password: Password }))
    .output(SignedIn),
  list: query('supervisor', 'auditor').output(z.array(Person)),
  create: command('supervisor').input(NewPerson).output(Person),
  update: command('supervisor')
    .input(z.object({ id: Id, name, role: Role, providerId: Id.nullable(), active: z.boolean() }))
    .output(Person),
  changePassword: command(...everyone)
    .input(z.object({ current: z.string().max(200), next: Password }))
    .output(z.object({ changed: z.boolean() })),
};
