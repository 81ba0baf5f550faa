import type { Framework } from '#shared/domain/framework/framework.ts';
import type { App, Look } from './app.ts';
import type { CoreClient } from './web-host.ts';

/** Opens the next version of the sample's framework, as a draft. */
export async function openDraft(
  app: App,
  look: Look = {},
): Promise<{ client: CoreClient; id: string }> {
  const client = await app.openAs('supervisor', '/frameworks', look);
  const [published] = await client.frameworks.list();
  const { id } = await client.frameworks.createDraft({ from: published.id });
  await app.go(`/frameworks/${id}`);
  await app.page.getByRole('treegrid').waitFor();
  return { client, id };
}

/** Opens a draft changed beforehand. */
export async function openChanged(
  app: App,
  change: (tree: Framework) => Framework,
  look: Look = {},
): Promise<{ client: CoreClient; id: string }> {
  const { client, id } = await openDraft(app, look);
  const { content, revision } = await client.frameworks.get({ id });
  await client.frameworks.saveDraft({ id, revision, content: change(content) });
  await app.page.reload();
  await app.page.getByRole('treegrid').waitFor();
  return { client, id };
}
