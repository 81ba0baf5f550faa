import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { locales } from '#shared/locale.ts';
import { expect, test } from './fixtures.ts';
import type { CoreClient } from './web-host.ts';

/** Every picture goes to the first folder; those that README shows to the second. */
const everything = fileURLToPath(new URL('../../test-results/pictures', import.meta.url));
const shown = fileURLToPath(new URL('../../build/pictures', import.meta.url));
const inReadme = new Set([
  'assessment-en-light',
  'overview-zh-CN-light',
  'framework-en-dark',
  'results-zh-CN-dark',
  'providers-en-light',
  'explanation-zh-CN-light',
]);

interface Screen {
  readonly name: string;
  readonly path: string;
}

/** The screens of a supervisor on the sample. */
async function screensOf(client: CoreClient): Promise<Screen[]> {
  const [provider] = (await client.providers.list({ limit: 1 })).rows;
  const [version] = await client.frameworks.list();
  const draft = await client.frameworks.createDraft({ from: version.id });
  const [round] = await client.rounds.list();
  const open = await client.rounds.assessments({ roundId: round.id, state: 'in-progress' });
  const assessment = open.rows[0].id;
  return [
    { name: 'overview', path: '/overview' },
    { name: 'providers', path: '/providers' },
    { name: 'provider', path: `/providers/${provider.id}` },
    { name: 'frameworks', path: '/frameworks' },
    { name: 'framework', path: `/frameworks/${draft.id}` },
    { name: 'framework-published', path: `/frameworks/${version.id}` },
    { name: 'rounds', path: '/rounds' },
    { name: 'round', path: `/rounds/${round.id}` },
    { name: 'assessment', path: `/assessments/${assessment}` },
    { name: 'feedback', path: `/assessments/${assessment}/feedback` },
    { name: 'explanation', path: `/assessments/${assessment}/explanation` },
    { name: 'results', path: '/results' },
    { name: 'audit', path: '/audit' },
    { name: 'settings', path: '/settings' },
    { name: 'account', path: '/settings/account' },
    { name: 'start', path: '/start' },
  ];
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
  mkdirSync(everything, { recursive: true });
  await page.screenshot({ path: join(everything, `${name}.png`) });
  if (!inReadme.has(name)) return;
  mkdirSync(shown, { recursive: true });
  await page.screenshot({ path: join(shown, `${name}.png`) });
}

for (const locale of locales) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`pictures of every screen, ${locale}, ${scheme}`, async ({ app, page }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await app.openSample({ locale, scheme });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await take(page, `sign-in-${locale}-${scheme}`);
    });

    test(`pictures of every room, ${locale}, ${scheme}`, async ({ app, page }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      const client = await app.openAs('supervisor', '/overview', { locale, scheme });
      for (const { name, path } of await screensOf(client)) {
        await app.go(path);
        await take(page, `${name}-${locale}-${scheme}`);
      }
      await page.setViewportSize({ width: 1920, height: 1080 });
      await app.go('/results');
      await take(page, `results-large-${locale}-${scheme}`);
    });
  }
}
