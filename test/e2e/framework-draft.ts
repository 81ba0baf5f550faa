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
