import { ORPCError, os } from '@orpc/server';
import { sessionHeader } from '#shared/contract/contract.ts';
import type { ProcedureMeta } from '#shared/contract/procedure.ts';
import { appendEvent } from '../audit/chain.ts';
import type { Core } from '../core-state.ts';
import type { Database } from '../database/open-database.ts';
import { actorOfPerson } from '../people/actor-of-person.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import type { Actor } from './actor.ts';
import type { Call, CallContext } from './call-context.ts';
import { KeptRefusal } from './errors.ts';
import { failureOf, noWorkspace } from './failure-of.ts';
import type { AuditNote, CommandContext, QueryContext } from './service-context.ts';

/**
 * The one gate that every call passes: who is it, may they, and for a command one transaction that
 * holds its writes and its audit event, or neither.
 */
export const callMiddleware = os
  .$meta<ProcedureMeta>({ kind: 'query', roles: ['anyone'] })
  .$context<CallContext>()
  .middleware(async ({ context, next, path, procedure, signal }) => {
    const meta = procedure['~orpc'].meta;
    const run = async (call: Call) => next({ context: { call } });
    const { workspace } = context.core;
    try {
      if (meta.kind === 'shell') return await run({ kind: 'shell', core: context.core });
      if (!workspace) throw noWorkspace();
      const call = new WorkspaceCall(context.core, workspace, path.join('.'));
      if (meta.roles.includes('anyone')) return await call.asVisitor(meta.kind, run);
      const actor = await identify(context, workspace);
      if (!actor) throw new ORPCError('UNAUTHENTICATED', { status: 401 });
      if (!meta.roles.includes(actor.role)) throw new ORPCError('FORBIDDEN', { status: 403 });
      return await call.as(actor, meta.kind, signal, run);
    } catch (error) {
      throw failureOf(error, context.core, meta.kind === 'shell' ? null : workspace);
    }
  });

async function identify(context: CallContext, workspace: OpenWorkspace): Promise<Actor | null> {
  const { core } = context;
  if (context.localOperator) {
    const name = core.surroundings.operatorName;
    return { kind: 'local-operator', personId: null, name, role: 'supervisor', providerId: null };
  }
  const token = context.reqHeaders?.get(sessionHeader);
  const personId = token ? core.sessions.personOf(token) : null;
  return personId ? actorOfPerson(workspace.database.kysely, personId) : null;
}

/** One call on the open workspace, and the transactions it can have. */
class WorkspaceCall {
  readonly #core: Core;
  readonly #workspace: OpenWorkspace;
  readonly #action: string;

  constructor(core: Core, workspace: OpenWorkspace, action: string) {
    this.#core = core;
    this.#workspace = workspace;
    this.#action = action;
  }

  async as<Result>(
    actor: Actor,
    kind: 'query' | 'command' | 'job',
    signal: AbortSignal | undefined,
    run: (call: Call) => Promise<Result> | Result,
  ): Promise<Result> {
    const context: QueryContext = { ...this.#common(this.#workspace.database.kysely), actor };
    switch (kind) {
      case 'query':
        return run({ kind, context });
      case 'job': {
        const commit = <Done>(work: (context: CommandContext) => Promise<Done>) =>
          this.#command(actor, work);
        const failure = (error: unknown) => failureOf(error, this.#core, this.#workspace);
        return run({ kind, context: { ...context, signal, commit }, failure });
      }
      case 'command':
        return this.#command(actor, async (context) => run({ kind, context }));
    }
  }

  asVisitor<Result>(
    kind: 'query' | 'command' | 'job',
    run: (call: Call) => Promise<Result> | Result,
  ): Promise<Result> | Result {
    const refuse = () => {
      throw new Error(`${this.#action} reads only and has nothing to audit`);
    };
    if (kind !== 'command') {
      const common = this.#common(this.#workspace.database.kysely);
      return run({ kind: 'visitor', context: { ...common, audit: refuse } });
    }
    return this.#transaction(async (db, append) => {
      const context = { ...this.#common(db), audit: append };
      return run({ kind: 'visitor', context });
    });
  }

  #common(db: Database) {
    const { surroundings, sessions, downloads, scoredRounds, inputHashes } = this.#core;
    const kept = { downloads, scoredRounds, inputHashes };
    return { db, workspace: this.#workspace, surroundings, sessions, ...kept };
  }

  #command<Result>(
    actor: Actor,
    work: (context: CommandContext) => Promise<Result>,
  ): Promise<Result> {
    return this.#transaction((db, append) => {
      append(actor, {});
      return work({ ...this.#common(db), actor, audit: (note) => append(actor, note) });
    });
  }

  /** Runs `work` and then appends the event it last described, both in one transaction. */
  async #transaction<Result>(
    work: (db: Database, describe: (actor: Actor, note: AuditNote) => void) => Promise<Result>,
  ): Promise<Result> {
    let described: { actor: Actor; note: AuditNote } | undefined;
    const describe = (actor: Actor, note: AuditNote) => {
      described = { actor, note };
    };
    const outcome = await this.#workspace.database.kysely.transaction().execute(async (db) => {
      const result = await settle(() => work(db, describe));
      if (!described) throw new Error(`${this.#action} wrote without an audit event`);
      const at = this.#core.surroundings.now();
      await appendEvent(db, at, described.actor, this.#action, described.note);
      return result;
    });
    if ('kept' in outcome) throw outcome.kept;
    return outcome.result;
  }
}

/** A result, or the refusal whose writes are to stay; every other error undoes the transaction. */
async function settle<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result } | { kept: KeptRefusal }> {
  try {
    return { result: await work() };
  } catch (error) {
    if (error instanceof KeptRefusal) return { kept: error };
    throw error;
  }
}
