import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Role } from '#shared/domain/person.ts';
import { Problem } from './problem.ts';

/** Who may call: roles of the workspace, or anyone, signed in or not. */
export type Caller = Role | 'anyone';

/** What every procedure declares about itself; the core's middleware acts on it. */
export interface ProcedureMeta {
  /**
   * A `query` reads. A `command` writes, in one transaction with its audit event. A `job` is long: it
   * streams its progress and commits by itself, once, at its end. A `shell` call is about which file is
   * open and needs none.
   */
  readonly kind: 'query' | 'command' | 'job' | 'shell';
  readonly roles: readonly [Caller, ...Caller[]];
}

/** The errors every procedure can answer with; a person reads them in their language by `code`. */
const errors = {
  /** Nobody is signed in, or the session has ended. */
  UNAUTHENTICATED: { status: 401 },
  /** The role may not do this, or the thing belongs to somebody else. */
  FORBIDDEN: { status: 403 },
  /** No workspace is open. */
  NO_WORKSPACE: { status: 409 },
  NOT_FOUND: { status: 404, data: z.object({ kind: z.string(), id: z.string() }) },
  /** A rule forbids it now; `reason` is a message key under `refused.`. */
  REFUSED: {
    status: 409,
    data: z.object({
      reason: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  },
  /** What was given is wrong, place by place. */
  INVALID: { status: 422, data: z.object({ problems: z.array(Problem) }) },
} as const;

const base = (meta: ProcedureMeta) => oc.$meta<ProcedureMeta>(meta).errors(errors);

/** A procedure that reads, for the callers named. */
export const query = (...roles: readonly [Caller, ...Caller[]]) => base({ kind: 'query', roles });

/** A procedure that writes in one transaction with its audit event, for the callers named. */
export const command = (...roles: readonly [Caller, ...Caller[]]) =>
  base({ kind: 'command', roles });

/** A long procedure that streams progress and can be cancelled, for the callers named. */
export const job = (...roles: readonly [Caller, ...Caller[]]) => base({ kind: 'job', roles });

/** A procedure about the program and its files, for anyone. */
export const shell = () => base({ kind: 'shell', roles: ['anyone'] });

/** Everybody who is signed in. */
export const everyone = [
  'supervisor',
  'evaluator',
  'provider-manager',
  'auditor',
] as const satisfies readonly [Role, ...Role[]];
