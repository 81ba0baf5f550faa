import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import type { Locale } from '#shared/locale.ts';
import { appendEvent } from '../audit/chain.ts';
import type { Actor } from '../call/actor.ts';
import type { Core } from '../core-state.ts';
import { asDiskRefusal } from '../database/disk-refusal.ts';
import { openDatabase } from '../database/open-database.ts';
import { Refusal } from '../database/refusal.ts';
import { segmentRow } from '../providers/contracts.ts';
import { sampleSupervisor } from '../sample/data.ts';
import { loadSample } from '../sample/load-sample.ts';
import { type OpenWorkspace, readWorkspace } from './open-workspace.ts';
import { forget as forgetRecent, recentWorkspaces, remember } from './recent.ts';
import { usualSegments } from './usual-segments.ts';

/** What is open and what was open before. */
export async function current(core: Core) {
  const { surroundings } = core;
  return {
    workspace: core.workspace?.info ?? null,
    recent: recentWorkspaces(surroundings.settingsFolder),
    folder: surroundings.documentsFolder,
    version: surroundings.version,
  };
}

interface NewWorkspace {
  readonly path: string;
  readonly name: string;
  readonly locale: Locale;
  readonly currency: string;
}

/** Makes a workspace file and opens it. */
export async function create(core: Core, input: NewWorkspace): Promise<WorkspaceInfo> {
  const path = filePath(core, input.path);
  return core.inTurn(async () => enter(core, await createFile(core, path, input, false)));
}

/** Opens a workspace file. The one that is open already stays as it is. */
export async function open(core: Core, input: { path: string }): Promise<WorkspaceInfo> {
  const path = filePath(core, input.path);
  return core.inTurn(() => openOrStay(core, path));
}

/** Opens the sample workspace, making it first where it is not there. */
export async function openSample(
  core: Core,
  input: { path?: string; locale?: Locale },
): Promise<WorkspaceInfo> {
  const path = filePath(core, input.path ?? 'Plumbline sample 示例.plumb');
  return core.inTurn(async () => {
    if (existsSync(path) && !(await isUnfinished(core, path))) return openOrStay(core, path);
    return enter(core, await createSampleFile(core, path, input.locale ?? 'zh-CN'));
  });
}

/** Closes the open workspace; everybody is signed out. */
export const close = async (core: Core) => ({ closed: await core.inTurn(() => core.close()) });

/** Takes a workspace off the recent list. */
export const forget = async (core: Core, input: { path: string }) => ({
  forgotten: forgetRecent(core.surroundings.settingsFolder, input.path),
});

/** One file has one path, also where a link leads to it: its lock lies beside the file itself. */
async function openOrStay(core: Core, path: string): Promise<WorkspaceInfo> {
  const real = existsSync(path) ? realpathSync.native(path) : path;
  if (core.workspace?.info.path === real) return core.workspace.info;
  return enter(core, await openFile(core, real));
}

async function enter(core: Core, workspace: OpenWorkspace): Promise<WorkspaceInfo> {
  try {
    await core.close();
  } finally {
    core.workspace = workspace;
  }
  const { settingsFolder, now } = core.surroundings;
  remember(settingsFolder, workspace.info.path, workspace.info.name, now());
  return workspace.info;
}

async function openFile(core: Core, path: string): Promise<OpenWorkspace> {
  const { surroundings } = core;
  const database = await openDatabase(path, 'open', surroundings.now());
  try {
    return await readWorkspace(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Whether a sample is there whose making was cut off; it is deleted, for nothing is in it yet. */
async function isUnfinished(core: Core, path: string): Promise<boolean> {
  if (core.workspace?.info.path === realpathSync.native(path)) return false;
  const database = await openDatabase(path, 'open', core.surroundings.now());
  try {
    await readWorkspace(database);
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'workspace-unfinished') {
      await database.discard();
      return true;
    }
    await database.close();
    throw error;
  }
  await database.close();
  return false;
}

async function createSampleFile(core: Core, path: string, locale: Locale): Promise<OpenWorkspace> {
  const name = `${sampleSupervisor[locale]}${locale === 'en' ? ' (sample)' : '（示例）'}`;
  return createFile(core, path, { name, locale, currency: 'CNY' }, true);
}

async function createFile(
  core: Core,
  path: string,
  input: Omit<NewWorkspace, 'path'>,
  isSample: boolean,
): Promise<OpenWorkspace> {
  const { surroundings } = core;
  makeFolder(path);
  const database = await openDatabase(path, 'create', surroundings.now());
  try {
    const id = surroundings.newId();
    const { name, locale, currency } = input;
    await database.kysely.transaction().execute(async (db) => {
      await db
        .insertInto('workspace')
        .values({
          id,
          name,
          locale,
          currency,
          is_sample: isSample ? 1 : 0,
          created_at: surroundings.now(),
        })
        .execute();
      if (isSample) await loadSample(db, database.connection, surroundings, locale);
      else await db.insertInto('segment').values(usualSegments.map(segmentRow)).execute();
      await appendEvent(db, surroundings.now(), operator(core), 'workspace.create', {
        subject: { kind: 'workspace', id },
        after: { name, locale, currency, isSample },
      });
    });
    return await readWorkspace(database);
  } catch (error) {
    await database.discard();
    throw asDiskRefusal(error, path);
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw asDiskRefusal(error, path);
  }
}

/** Nobody is signed in when a file is opened: it is whoever sits at the machine. */
const operator = (core: Core): Actor => ({
  kind: 'local-operator',
  personId: null,
  name: core.surroundings.operatorName,
  role: 'supervisor',
  providerId: null,
});

/** An absolute path with the ending; a bare name goes to the documents folder. */
function filePath(core: Core, path: string): string {
  if (path.includes('\0')) throw new Refusal('path-not-writable', { path: path.split('\0')[0] });
  const ended = path.toLowerCase().endsWith('.plumb') ? path : `${path}.plumb`;
  return isAbsolute(ended) ? normalize(ended) : join(core.surroundings.documentsFolder, ended);
}
