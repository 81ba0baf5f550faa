import { locales } from '#shared/locale.ts';
import { expect, test } from './fixtures.ts';
import { methodFramework } from './method-framework.ts';

test('the league table opens any figure and names what is no grade', async ({ app, page }) => {
  await app.openAs('supervisor', '/results');
  const grid = page.getByRole('grid', { name: 'Results, best first' });
  const rows = grid.locator('.grid-body').getByRole('row');
  await expect(rows.first()).toContainText('1');
  await expect(page.getByText('13 have no score')).toBeVisible();
  const thin = page.getByText('1 has insufficient evidence: a result of its own');
  await expect(thin).toBeVisible();
  await rows.nth(1).locator('.heat').nth(2).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('heading', { level: 2 }).first()).toContainText('C ');
  await page.keyboard.press('Escape');
  await grid.focus();
  await page.keyboard.press('Enter');
  await expect(drawer).toContainText('Rank 1 of');
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();
  await page.keyboard.press('Enter');
  await drawer.getByRole('link', { name: 'Open the assessment' }).click();
  await expect(page.getByRole('tab', { name: 'Explanation' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('the way back leads to the view, the order and the filter that were left', async ({
  app,
  page,
}) => {
  await app.openAs('supervisor', '/results');
  await page.getByRole('tab', { name: 'Heat map' }).click();
  const grid = page.getByRole('grid');
  const filter = grid.getByLabel('Filter Provider');
  const rows = grid.locator('.grid-body').getByRole('row');
  await rows.first().waitFor();
  const all = await rows.count();
  await filter.fill('service');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const names = await rows.allInnerTexts();
  await grid.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Open the assessment' }).click();
  await expect(page.getByRole('tab', { name: 'Explanation' })).toBeVisible();
  await page.goBack();
  await expect(filter).toHaveValue('service');
  expect(await rows.allInnerTexts()).toEqual(names);
  // A link to the results begins afresh.
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('link', { name: 'Results' }).click();
  await expect(page.getByRole('tab', { name: 'League table' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('the grades add up to the contracts of the round', async ({ app, page }) => {
  await app.openAs('supervisor', '/results');
  const bars = page.getByRole('list', { name: 'How many assessments have each grade' });
  await expect(bars.getByRole('listitem').first()).toBeVisible();
  const counts = await bars.locator('.bars-value').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(36);
});

test('the chart of totals has the same figures as a table', async ({ app, page }) => {
  await app.openAs('supervisor', '/results');
  await page.getByRole('button', { name: 'Show as table' }).click();
  const counts = await page.locator('.league-side td:last-child').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBeGreaterThan(20);
});

test('another round shows its own results', async ({ app, page }) => {
  await app.openAs('supervisor', '/results');
  await page.getByRole('combobox', { name: 'Round' }).selectOption('Annual evaluation 2025');
  await expect(page.locator('.head')).toContainText('Annual evaluation 2025');
  await expect(page.getByRole('row', { name: /Final/ }).first()).toBeVisible();
});

test('an export can be cancelled and leaves the dialog as it was', async ({ app, page }) => {
  await app.openAs('supervisor', '/results');
  await page.getByRole('button', { name: 'Export workbook' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('简体中文').click();
  await dialog.getByRole('button', { name: 'Export' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Export' })).toBeEnabled();
});

test('evaluators are assigned to the assessments shown, and to no others', async ({
  app,
  page,
}) => {
  const client = await app.openAs('supervisor', '/rounds');
  const round = (await client.rounds.list()).find(({ code }) => code === '2026');
  const roundId = round?.id ?? '';
  await app.go(`/rounds/${roundId}`);
  await page.getByRole('button', { name: 'Planned 8' }).click();
  await page.getByRole('button', { name: 'Assign evaluators' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('To the 8 assessments shown:');
  await dialog.getByRole('checkbox', { name: /He Qing/ }).check();
  await dialog.getByRole('checkbox', { name: /Tang Yue/ }).check();
  await dialog.getByLabel('Lead').selectOption({ label: '唐玥 Tang Yue' });
  await dialog.getByRole('button', { name: 'Assign to 8 assessments' }).click();
  await expect(dialog).toContainText('8 assessments assigned.');
  const { rows } = await client.rounds.assessments({ roundId, limit: 100 });
  const namesOf = (state: string) =>
    rows
      .filter((row) => row.state === state)
      .map((row) =>
        row.assessors
          .map((one) => `${one.name}${one.lead ? '*' : ''}`)
          .sort()
          .join(),
      );
  expect(new Set(namesOf('planned'))).toEqual(new Set(['何青 He Qing,唐玥 Tang Yue*']));
  expect(new Set(namesOf('submitted')).size).toBeGreaterThan(1);
});

test('a round is started with the contracts chosen', async ({ app, page }) => {
  const client = await app.openAs('supervisor', '/rounds');
  const notice = { en: 'Check the clauses first.', 'zh-CN': '请先核对条款。' };
  const warned = JSON.stringify({ ...methodFramework, code: 'WARNED', notice });
  const file = new File([warned], 'warned.json');
  await client.frameworks.importFile({ file, publish: true });
  await page.getByRole('button', { name: 'New round' }).click();
  const dialog = page.getByRole('dialog');
  const framework = dialog.getByLabel('Framework');
  await framework.selectOption({ label: 'WARNED v1' });
  await expect(dialog.getByRole('status')).toHaveText('Check the clauses first.');
  await framework.selectOption({ index: 0 });
  await expect(dialog.getByRole('status')).toBeHidden();
  await dialog.getByRole('button', { name: 'Start the round' }).click();
  await expect(dialog).toContainText('Write it in at least one language.');
  await dialog.getByLabel('Code').fill('2027');
  await dialog.getByLabel('Name · in English').fill('Annual evaluation 2027');
  await dialog.getByLabel('From').fill('2027-04-01');
  await dialog.getByLabel('To', { exact: true }).fill('2027-06-30');
  await dialog.getByLabel('Several assessors').selectOption('lead');
  await expect(dialog).toContainText('where the lead has none');
  await dialog.getByText('Chosen contracts').click();
  await dialog.getByRole('button', { name: 'Start the round' }).click();
  await expect(dialog).toContainText('Choose at least one contract.');
  await dialog.getByLabel('Filter by code, contract or provider').fill('WC-0');
  await dialog.getByRole('button', { name: 'Choose all shown' }).click();
  await dialog.getByRole('button', { name: 'Start the round' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annual evaluation 2027');
  await expect(page.getByRole('button', { name: 'All 9' })).toBeVisible();
  const created = (await client.rounds.list()).find(({ code }) => code === '2027');
  expect(created).toMatchObject({ consolidation: 'lead', assessmentCount: 9 });
});

for (const locale of locales) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`rounds are accessible, ${locale}, ${scheme}`, async ({ app, page }) => {
      const client = await app.openAs('supervisor', '/rounds', { locale, scheme });
      const [round] = await client.rounds.list();
      await page.getByRole('grid').waitFor();
      await app.expectAccessible('rounds');
      await page.locator('.head .btn.primary').click();
      await page.getByRole('dialog').getByRole('radio').last().check({ force: true });
      await page.locator('.check-list li').first().waitFor();
      await app.expectAccessible('new round');
      await page.keyboard.press('Escape');
      await app.go(`/rounds/${round.id}`);
      await page.locator('.grid-body [role="row"]').first().waitFor();
      await app.expectAccessible('round');
    });

    test(`results are accessible, ${locale}, ${scheme}`, async ({ app, page }) => {
      await app.openAs('supervisor', '/results', { locale, scheme });
      await page.locator('.chart-box svg').waitFor();
      await app.expectAccessible('league table');
      await page.getByRole('tab').nth(1).click();
      await page.locator('.heat').first().waitFor();
      await app.expectAccessible('heat map');
      await page.locator('.head .btn.primary').click();
      await page.getByRole('dialog').waitFor();
      await app.expectAccessible('export');
    });

    test(`a provider’s own results are accessible, ${locale}, ${scheme}`, async ({ app, page }) => {
      await app.openAs('provider-manager', '/results', { locale, scheme });
      await page.locator('.my-result').first().waitFor();
      await app.expectAccessible('my results');
      await page.locator('.my-result .btn').first().click();
      await page.locator('.explanation').waitFor();
      await app.expectAccessible('my explanation');
    });
  }
}
