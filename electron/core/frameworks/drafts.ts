import type { FrameworkVersion } from '#shared/contract/frameworks.ts';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import type { Text } from '#shared/domain/text.ts';
import { canonicalJson, sha256 } from '../audit/canonical.ts';
import { NotFound } from '../call/errors.ts';
import type { CommandContext } from '../call/service-context.ts';
import type { Database } from '../database/open-database.ts';
import { Refusal } from '../database/refusal.ts';
import type { Tables } from '../database/tables.ts';
import { emptyFramework } from './empty-framework.ts';
import { frameworkFromTemplate } from './templates.ts';
import { contentOf, readVersion } from './versions.ts';

type DraftRequest =
  | { readonly template?: string; readonly code: string; readonly name: Text }
  | { readonly from: string };

/**
 * Starts a draft: an empty one, a template's, or the next version of the framework that `from` is a
 * version of.
 */
export async function createDraft(
  context: CommandContext,
  input: DraftRequest,
): Promise<FrameworkVersion> {
  if ('from' in input) {
    const { content } = await readVersion(context.db, input.from);
    return addDraft(context, content);
  }
  const { template, code, name } = input;
  if ((await latestVersion(context.db, code)) > 0) {
    throw new Refusal('taken', { column: 'framework_version.code' });
  }
  return addDraft(
    context,
    template === undefined
      ? emptyFramework(code, name)
      : frameworkFromTemplate(template, { code, name }),
  );
}

/** Adds `content` as the next version of its framework, as a draft. */
export async function addDraft(
  context: CommandContext,
  content: Framework,
): Promise<FrameworkVersion> {
  const { db, surroundings } = context;
  const id = surroundings.newId();
  const version = (await latestVersion(db, content.code)) + 1;
  await db
    .insertInto('framework_version')
    .values({
      id,
      code: content.code,
      version,
      state: 'draft',
      revision: 0,
      content: canonicalJson(content),
      content_hash: null,
      updated_at: surroundings.now(),
      published_at: null,
    })
    .execute();
  context.audit({ subject: { kind: 'framework', id }, after: { code: content.code, version } });
  return readVersion(db, id);
}

/** Saves a draft over the revision it was read at. @throws Refusal `draft-changed`, `published` */
export async function saveDraft(
  context: CommandContext,
  input: { id: string; revision: number; content: Framework },
): Promise<{ revision: number; problems: FrameworkProblem[] }> {
  const row = await draftRow(context.db, input.id);
  if (row.revision !== input.revision) throw new Refusal('draft-changed');
  if (row.code !== input.content.code) throw new Refusal('framework-code-fixed');
  const revision = row.revision + 1;
  await context.db
    .updateTable('framework_version')
    .set({
      content: canonicalJson(input.content),
      revision,
      updated_at: context.surroundings.now(),
    })
    .where('id', '=', input.id)
    .execute();
  context.audit({
    subject: { kind: 'framework', id: input.id },
    before: { revision: row.revision, contentHash: sha256(row.content) },
    after: { revision, contentHash: sha256(canonicalJson(input.content)) },
  });
  return { revision, problems: checkFramework(input.content) };
}

/** Deletes a draft. @throws Refusal `published` */
export async function deleteDraft(
  context: CommandContext,
  input: { id: string },
): Promise<{ deleted: boolean }> {
  const row = await draftRow(context.db, input.id);
  await context.db.deleteFrom('framework_version').where('id', '=', input.id).execute();
  context.audit({
    subject: { kind: 'framework', id: input.id },
    before: { code: row.code, version: row.version, content: contentOf(row) },
  });
  return { deleted: true };
}

/** Publishes a draft: it never changes again. @throws Refusal `framework-has-errors`, `published` */
export async function publish(
  context: CommandContext,
  input: { id: string },
): Promise<FrameworkVersion> {
  const row = await draftRow(context.db, input.id);
  const content = contentOf(row);
  const errors = checkFramework(content).filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new Refusal('framework-has-errors', { count: errors.length });
  const text = canonicalJson(content);
  const now = context.surroundings.now();
  await context.db
    .updateTable('framework_version')
    .set({
      state: 'published',
      content: text,
      content_hash: sha256(text),
      published_at: now,
      updated_at: now,
    })
    .where('id', '=', input.id)
    .execute();
  context.audit({
    subject: { kind: 'framework', id: input.id },
    after: { code: row.code, version: row.version, contentHash: sha256(text) },
  });
  return readVersion(context.db, input.id);
}

async function latestVersion(db: Database, code: string): Promise<number> {
  const row = await db
    .selectFrom('framework_version')
    .select('version')
    .where('code', '=', code)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
}

async function draftRow(db: Database, id: string): Promise<Tables['framework_version']> {
  const row = await db
    .selectFrom('framework_version')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new NotFound('framework', id);
  if (row.state === 'published') throw new Refusal('published');
  return row;
}
