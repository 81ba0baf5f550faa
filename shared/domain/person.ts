import { z } from 'zod';
import { Id } from './code.ts';

/** What a person may do in a workspace. */
export const Role = z.enum(['supervisor', 'evaluator', 'provider-manager', 'auditor']);
export type Role = z.infer<typeof Role>;

/** A name to sign in with: 2 to 40 characters, no spaces. */
export const Login = z.string().regex(/^[\p{L}\p{N}._-]{2,40}$/u, 'login.invalid');

/** A password: 8 to 200 characters; what it is made of is the person's business. */
export const Password = z.string().min(8, 'password.short').max(200);

export const Person = z.object({
  id: Id,
  login: Login,
  name: z.string().min(1).max(120),
  role: Role,
  /** The organisation a provider manager speaks for; null for every other role. */
  providerId: Id.nullable(),
  active: z.boolean(),
});
export type Person = z.infer<typeof Person>;
