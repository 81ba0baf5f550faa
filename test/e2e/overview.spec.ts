import { expect, test } from './fixtures.ts';

test('a figure of the overview leads to the assessments it counts', async ({ app, page }) => {
  await app.openAs('supervisor', '/overview');
  const submitted = page.getByRole('link', { name: /Submitted for review/ });
  await expect(submitted).toContainText('8');
  await submitted.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annual evaluation 2026');
  const rows = page.getByRole('grid').locator('[role=row][aria-rowindex]');
  await expect(rows.filter({ hasText: 'Submitted' })).toHaveCount(8);
  await expect(rows.filter({ hasText: 'Planned' })).toHaveCount(0);
});
