import { dirname, join } from 'node:path';
import { appendEvent } from '#core/audit/chain.ts';
import type { Actor } from '#core/call/actor.ts';
import type { AuditNote, CommandContext, JobContext } from '#core/call/service-context.ts';
import { Core } from '#core/core-state.ts';
import { type OpenDatabase, openDatabase } from '#core/database/open-database.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { type OpenWorkspace, readWorkspace } from '#core/workspace/open-workspace.ts';
import { fixedSurroundings } from './surroundings.ts';

const operator: Actor = {
  kind: 'local-operator',
  personId: null,
  name: 'operator',
  role: 'supervisor',
  providerId: null,
};

/** An empty workspace in `folder`, and a job's context on it without the call gate around. */
export interface JobWorkspace {
  readonly core: Core;
  readonly workspace: OpenWorkspace;
  /** A context for one job, as the gate would build it. */
  job(signal?: AbortSignal): JobContext;
  close(): Promise<void>;
}

/** Makes a workspace of currency CNY. @param action the procedure that the audit trail names */
export async function jobWorkspace(
  folder: string,
  action: string,
  file = 'test.plumb',
): Promise<JobWorkspace> {
  const surroundings = fixedSurroundings(folder);
  const { now, newId } = surroundings;
  const database = await openDatabase(join(folder, file), 'create', now());
  const fields = { name: 'Test', locale: 'en', currency: 'CNY', is_sample: 0 } as const;
  const row = { id: newId(), ...fields, created_at: now() };
  await database.kysely.insertInto('workspace').values(row).execute();
  return enter(database, surroundings, action);
}

/** Opens a workspace that {@link jobWorkspace} has made. */
export async function openJobWorkspace(
  path: string,
  action: string,
  surroundings: Surroundings = fixedSurroundings(dirname(path), 'opened again'),
): Promise<JobWorkspace> {
  return enter(await openDatabase(path, 'open', surroundings.now()), surroundings, action);
}

async function enter(
  database: OpenDatabase,
  surroundings: Surroundings,
  action: string,
): Promise<JobWorkspace> {
  const core = new Core(surroundings);
  const workspace = await readWorkspace(database);
  core.workspace = workspace;
  const { sessions, downloads, scoredRounds, inputHashes } = core;
  const common = {
    workspace,
    surroundings,
    sessions,
    downloads,
    scoredRounds,
    inputHashes,
    actor: operator,
  };
  const commit = <Result>(work: (context: CommandContext) => Promise<Result>) =>
    database.kysely.transaction().execute(async (db) => {
      let noted: AuditNote = {};
      const audit = (note: AuditNote) => {
        noted = note;
      };
      const result = await work({ ...common, db, audit });
      await appendEvent(db, surroundings.now(), operator, action, noted);
      return result;
    });
  return {
    core,
    workspace,
    job: (signal) => ({ ...common, db: database.kysely, signal, commit }),
    close: async () => {
      await core.close();
    },
  };
}
