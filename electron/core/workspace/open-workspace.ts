import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import { Refusal } from '../database/refusal.ts';

/** The open workspace: its file and what its single `workspace` row says. */
export interface OpenWorkspace {
  readonly database: OpenDatabase;
  readonly info: WorkspaceInfo;
}

/**
 * Reads the workspace row of an opened file.
 *
 * @throws Refusal `workspace-unfinished` where the program was stopped while it made the file
 */
export async function readWorkspace(database: OpenDatabase): Promise<OpenWorkspace> {
  const row = await database.kysely.selectFrom('workspace').selectAll().executeTakeFirst();
  if (!row) throw new Refusal('workspace-unfinished', { path: database.path });
  return {
    database,
    info: {
      id: row.id,
      name: row.name,
      locale: row.locale,
      currency: row.currency,
      path: database.path,
      isSample: row.is_sample === 1,
    },
  };
}
