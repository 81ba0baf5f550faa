import { expect, test } from './fixtures.ts';

test('verifying says that the chain is intact and shows its head', async ({ app, page }) => {
  const client = await app.openAs('auditor', '/audit');
  await page.getByRole('button', { name: 'Verify the chain' }).click();
  const { head } = await client.audit.verify();
  await expect(page.getByText(/^The chain is intact/)).toBeVisible();
  await expect(page.getByText(head)).toBeVisible();
});

test('the trail shows one kind of act when asked to', async ({ app, page }) => {
  await app.openAs('supervisor', '/audit');
  const grid = page.getByRole('grid');
  await expect(grid.getByText('Made the workspace')).toBeVisible();
  await page.getByLabel('Show only').selectOption('Signed in');
  await expect(grid.getByText('Made the workspace')).toBeHidden();
  await expect(grid.getByText('Signed in').first()).toBeVisible();
});
