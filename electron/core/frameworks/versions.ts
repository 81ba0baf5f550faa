import { sql } from 'kysely';
import type { FrameworkVersion, FrameworkVersionRow } from '#shared/contract/frameworks.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { NotFound } from '../call/errors.ts';
import type { QueryContext } from '../call/service-context.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { readContent } from './read-content.ts';

type Row = Tables['framework_version'];

/** Every version in the library, newest first within its framework. Evaluators and providers see published ones. */
export async function listVersions({ db, actor }: QueryContext): Promise<FrameworkVersionRow[]> {
  let rows = db.selectFrom('framework_version').selectAll().select(roundCount);
  if (actor.role !== 'supervisor' && actor.role !== 'auditor') {
    rows = rows.where('state', '=', 'published');
  }
  const found = await rows.orderBy('code').orderBy('version', 'desc').execute();
  return found.map((row) => versionRowOf(row, row.round_count));
}

/** One version with its content and problems. */
export async function getVersion(
  { db, actor }: QueryContext,
  input: { id: string },
): Promise<FrameworkVersion> {
  const version = await readVersion(db, input.id);
  const reader = actor.role === 'supervisor' || actor.role === 'auditor';
  if (version.state === 'draft' && !reader) throw new NotFound('framework', input.id);
  return version;
}

/** Reads a version. @throws NotFound */
export async function readVersion(db: Database, id: string): Promise<FrameworkVersion> {
  const row = await db
    .selectFrom('framework_version')
    .selectAll()
    .select(roundCount)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new NotFound('framework', id);
  const { content, problems } = readContent(row.content);
  return { ...versionRowOf(row, row.round_count), content, revision: row.revision, problems };
}

/** The content of a version, as the schema reads it. */
export function contentOf(row: Pick<Row, 'content'>): Framework {
  return readContent(row.content).content;
}

const roundCount =
  sql<number>`(SELECT count(*) FROM round WHERE round.framework_version_id = framework_version.id)`.as(
    'round_count',
  );

function versionRowOf(row: Row, rounds: number): FrameworkVersionRow {
  const { content, indicatorCount } = readContent(row.content);
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    name: content.name,
    state: row.state,
    indicatorCount,
    roundCount: rounds,
    updatedAt: row.updated_at,
    publishedAt: row.published_at,
    contentHash: row.content_hash,
  };
}
