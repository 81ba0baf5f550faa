import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { locales } from '#shared/locale.ts';
import { test } from './fixtures.ts';
import { openDraft } from './framework-draft.ts';

/** A few indicators of each kind of measure, and grades with a gap: small enough to look at closely. */
function tornExcerpt(framework: Framework): Framework {
  const [a, , , d] = framework.children;
  const firstOf = (node: FrameworkNode, count: number): FrameworkNode =>
    node.kind === 'group' ? { ...node, children: node.children.slice(0, count) } : node;
  const grades = framework.grades.map((band, i) => (i === 0 ? { ...band, to: 99 } : band));
  return { ...framework, grades, children: [firstOf(a, 2), firstOf(d, 1)] };
}

for (const locale of locales) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the editor is accessible, ${locale}, ${scheme}`, async ({ app, page }) => {
      const { client, id } = await openDraft(app, { locale, scheme });
      const { content, revision } = await client.frameworks.get({ id });
      await client.frameworks.saveDraft({ id, revision, content: tornExcerpt(content) });
      await page.reload();
      await page.getByRole('treegrid').waitFor();
      await page.locator('.problem-summary').click();
      await app.expectAccessible('structure, a group');
      for (const code of ['A1.1', 'A1.2', 'A2.2', 'D1.1']) {
        await page.locator('.tree-code', { hasText: code }).click();
        await app.expectAccessible(`structure, ${code}`);
      }
      for (const tab of [1, 2, 3, 4]) {
        await page.getByRole('tab').nth(tab).click();
        await app.expectAccessible(`tab ${tab}`);
      }
    });

    test(`the library and published versions are accessible, ${locale}, ${scheme}`, async ({
      app,
      page,
    }) => {
      const client = await app.openAs('supervisor', '/frameworks', { locale, scheme });
      const [published] = await client.frameworks.list();
      await app.go(`/frameworks/${published.id}`);
      await page.getByRole('treegrid').waitFor();
      await app.expectAccessible('published');
      await page.getByRole('tab').nth(2).click();
      await app.expectAccessible('published rules');
      await app.go('/frameworks');
      await page.getByRole('table').waitFor();
      await app.expectAccessible('library');
      for (const button of [0, 1, 2]) {
        await page.locator('.head .btn').nth(button).click();
        await page.getByRole('dialog').waitFor();
        await app.expectAccessible(`dialog ${button}`);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    });

    test(`every measure and the changes of many entries are accessible, ${locale}, ${scheme}`, async ({
      app,
      page,
    }) => {
      test.slow();
      const { client, id } = await openDraft(app, { locale, scheme });
      const { content, revision } = await client.frameworks.get({ id });
      await client.frameworks.saveDraft({ id, revision, content: tornExcerpt(content) });
      await page.reload();
      const tree = page.getByRole('treegrid');
      await tree.waitFor();
      await page.locator('.tree-code', { hasText: 'A1.1' }).click();
      const kind = page.locator('[data-path="children[0].children[0].children[0].measure.kind"]');
      const rule = page.locator('[data-path$="measure.rule.kind"]');
      for (const value of ['rubric', 'scale', 'derived', 'ratio'] as const) {
        await kind.selectOption(value);
        await app.expectAccessible(value);
      }
      for (const value of ['target', 'percentile', 'z-score'] as const) {
        await rule.selectOption(value);
        await page.locator('.curve summary').first().click();
        await app.expectAccessible(value);
      }
      await kind.selectOption('deduction');
      await page.locator('[data-path$="measure.severities.on"]').check();
      await page.locator('[data-path$="measure.repeat"]').check();
      for (const summary of await page.locator('.entry-details summary').all())
        await summary.click();
      await app.expectAccessible('a deduction in a grid');
      await tree.press('Shift+ArrowDown');
      await app.expectAccessible('marked entries');
      for (const button of [2, 4, 5]) {
        await page.locator('.marked-strip .btn').nth(button).click();
        await page.getByRole('dialog').waitFor();
        await app.expectAccessible(`dialog ${button} of marked entries`);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      await tree.press('m');
      await page.getByRole('dialog').waitFor();
      await app.expectAccessible('the move dialog');
    });
  }
}
