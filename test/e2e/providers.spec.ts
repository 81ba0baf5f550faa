import { expect, test } from './fixtures.ts';

test('the registry is filtered, sorted and opened by keyboard', async ({ app, page }) => {
  const client = await app.openAs('supervisor', '/providers');
  const { rows } = await client.providers.list({ nature: 'for-profit', limit: 1000 });
  const grid = page.getByRole('grid', { name: 'Providers' });
  await grid.getByLabel('Filter Nature').selectOption('For-profit');
  await expect(grid).toHaveAttribute('aria-rowcount', String(rows.length + 2));
  await grid.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  const byName = rows.map((row) => row.name.en).toSorted(new Intl.Collator('en-GB').compare);
  await expect(grid.getByRole('row').nth(2)).toContainText(byName[0]);
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(byName[1]);
});

test('a changed provider is saved, and audited with what stood there', async ({ app, page }) => {
  const client = await app.openAs('supervisor');
  const [before] = (await client.providers.list({ limit: 1 })).rows;
  await app.go(`/providers/${before.id}`);
  await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
  await page.getByRole('textbox', { name: 'District' }).fill('Lakeside');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(/· Lakeside$/)).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Saved');
  expect((await client.providers.get({ id: before.id })).district).toBe('Lakeside');

  await app.go('/audit');
  await page.getByRole('grid').getByText('Changed a provider').click();
  const change = page.getByRole('dialog').getByRole('row', { name: /^district/ });
  await expect(change).toContainText(before.district);
  await expect(change).toContainText('Lakeside');
});

test('a wrong check character is refused beside its field', async ({ app, page }) => {
  await app.openAs('supervisor', '/providers');
  await page.getByRole('button', { name: 'New provider' }).click();
  await page.getByRole('textbox', { name: 'Registration number' }).fill('91350100M000100Y44');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByText(/does not fit the others \(GB 32100\)/)).toBeVisible();
});

test('a contract is added in major units and kept in minor ones', async ({ app, page }) => {
  const client = await app.openAs('supervisor');
  const [provider] = (await client.providers.list({ limit: 1 })).rows;
  await app.go(`/providers/${provider.id}`);
  await page.getByRole('button', { name: 'New contract' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Code').fill('NEW-1');
  await form.getByLabel('Contract · in English').fill('Meals at home');
  await form.getByLabel('From').fill('2026-01-01');
  await form.getByLabel('To', { exact: true }).fill('2026-12-31');
  await form.getByLabel('Amount').fill('350,000.50');
  await form.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('cell', { name: /Meals at home/ })).toBeVisible();
  const { rows } = await client.providers.contracts({ search: 'NEW-1' });
  expect(rows[0]).toMatchObject({ amount: 35_000_050, currency: 'CNY', providerId: provider.id });
});

test('a broken table is reported by cell and written only when it is right', async ({
  app,
  page,
}) => {
  const client = await app.openAs('supervisor', '/providers');
  const { total } = await client.providers.list({ limit: 1 });
  await page.getByRole('button', { name: 'Import' }).click();
  await page.getByRole('menuitem', { name: 'Import providers' }).click();
  const table = (nature: string) => ({
    name: 'providers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`code,name_en,nature,district\nX1,First,${nature},North\n`),
  });
  await page.getByLabel('Choose a table').setInputFiles(table('unheard-of'));
  const problems = page.getByRole('grid', { name: 'What is wrong, cell by cell' });
  await expect(problems.getByRole('gridcell', { name: 'C2' })).toBeVisible();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await page.getByLabel('Choose a table').setInputFiles(table('non-profit'));
  await expect(page.getByText('The file is in order: 1 row.')).toBeVisible();
  expect((await client.providers.list({ limit: 1 })).total).toBe(total);
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.getByText('Imported: 1 new, 0 changed, 0 unchanged.')).toBeVisible();
  expect((await client.providers.list({ limit: 1 })).total).toBe(total + 1);
});

test('a provider manager sees their own organisation only', async ({ app, page }) => {
  await app.openAs('provider-manager', '/providers');
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'New provider' })).toBeHidden();
});
