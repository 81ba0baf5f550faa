import { locales } from '#shared/locale.ts';
import { expect, test } from './fixtures.ts';

for (const locale of locales) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`screens are accessible, ${locale}, ${scheme}`, async ({ app, page }) => {
      const look = { locale, scheme };
      await app.openStart(look);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await app.expectAccessible('start');
      await page.locator('.start-choice').nth(1).click();
      await page.getByRole('dialog').waitFor();
      await app.expectAccessible('new workspace');
    });

    test(`sign-in is accessible, ${locale}, ${scheme}`, async ({ app, page }) => {
      await app.openSample({ locale, scheme });
      await page.getByRole('radio').first().waitFor({ state: 'attached' });
      await app.expectAccessible('sign-in');
    });

    test(`rooms are accessible, ${locale}, ${scheme}`, async ({ app, page }) => {
      const client = await app.openAs('supervisor', '/overview', { locale, scheme });
      await page.locator('.bars li').first().waitFor();
      await app.expectAccessible('overview');
      await app.go('/providers');
      await page.getByRole('grid').waitFor();
      await app.expectAccessible('providers');
      const [provider] = (await client.providers.list({ limit: 1 })).rows;
      await app.go(`/providers/${provider.id}`);
      await page.locator('table').nth(1).waitFor();
      await app.expectAccessible('provider');
      await page.locator('.head .btn').click();
      await page.getByRole('dialog').waitFor();
      await app.expectAccessible('provider form');
      await page.keyboard.press('Escape');
      await app.go('/audit');
      await page.locator('.head .btn.primary').click();
      await page.locator('.audit-verify .notice').waitFor();
      await app.expectAccessible('audit');
      for (const path of ['/settings', '/settings/account', '/settings/appearance']) {
        await app.go(path);
        await app.expectAccessible(path);
      }
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await app.expectAccessible('palette');
    });
  }
}

test('the check itself finds a picture without a text', async ({ app, page }) => {
  await app.openStart();
  await page.locator('main').evaluate((main) => main.append(document.createElement('img')));
  await expect(app.expectAccessible('a broken page')).rejects.toThrow('image-alt');
});
