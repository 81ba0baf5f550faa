import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import type { OpenDatabase } from '../database/open-database.ts';

/** The open workspace: its file and what its single `workspace` row says. */
export interface OpenWorkspace {
  readonly database: OpenDatabase;
  readonly info: WorkspaceInfo;
}

/** Reads the workspace row of an opened file. */
export async function readWorkspace(database: OpenDatabase): Promise<OpenWorkspace> {
  const row = await database.kysely.selectFrom('workspace').selectAll().executeTakeFirstOrThrow();
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
