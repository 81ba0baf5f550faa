import { z } from 'zod';
import { Id } from './code.ts';
import { Instant } from './plain-date.ts';

/** Who did a thing: a person of the workspace, or the operator of the machine through the CLI. */
export const AuditActor = z.object({
  kind: z.enum(['person', 'local-operator']),
  id: Id.nullable(),
  name: z.string(),
});
export type AuditActor = z.infer<typeof AuditActor>;

/** One command that happened, chained to the one before it by SHA-256. */
export const AuditEvent = z.object({
  sequence: z.int().positive(),
  at: Instant,
  actor: AuditActor,
  /** The procedure, such as `providers.update`. */
  action: z.string(),
  /** What it acted on: a kind from the vocabulary, and its id or code. */
  subject: z.object({ kind: z.string(), id: z.string() }).nullable(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
  previousHash: z.string(),
  /** SHA-256, hex, of the RFC 8785 form of everything above. */
  hash: z.string(),
});
export type AuditEvent = z.infer<typeof AuditEvent>;
