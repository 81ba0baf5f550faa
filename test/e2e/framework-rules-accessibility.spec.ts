import { locales } from '#shared/locale.ts';
import { test } from './fixtures.ts';
import { openChanged } from './framework-draft.ts';
import { ruled } from './ruled-framework.ts';

for (const locale of locales) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`rules, cases and problems are accessible, ${locale}, ${scheme}`, async ({
      app,
      page,
    }) => {
      const look = { locale, scheme };
      await openChanged(
        app,
        (tree) => {
          const changed = ruled(tree);
          const grades = changed.grades.map((band, i) => (i === 0 ? { ...band, to: 99 } : band));
          return { ...changed, grades };
        },
        look,
      );
      const tab = (index: number) => page.getByRole('tab').nth(index).click();
      await tab(2);
      await page.locator('[data-act="open"]').first().click();
      await app.expectAccessible('limiters, one open');
      await page.locator('.picker-entry').first().click();
      await page.getByRole('listbox').waitFor();
      await app.expectAccessible('picker');
      await page.keyboard.press('Escape');
      await tab(4);
      await page.locator('[data-act="open"]').first().click();
      await app.expectAccessible('worked cases');
      await tab(5);
      await app.expectAccessible('settings');
      await tab(6);
      await app.expectAccessible('problems');
      await tab(7);
      await page.locator('.change-table').first().waitFor();
      await app.expectAccessible('changes');
    });
  }
}
