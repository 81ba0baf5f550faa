import { locales } from '#shared/locale.ts';
import type { App } from './app.ts';
import { expect, test } from './fixtures.ts';

/** Opens the results and draws the round 200 times from seed 7. */
async function draw(app: App): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'How sure are they?' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Draws').fill('200');
  await dialog.getByLabel('Seed').fill('7');
  await dialog.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
}

test('a round is drawn, and every graded result shows its interval and how sure its grade is', async ({
  app,
  page,
}) => {
  const client = await app.openAs('supervisor', '/results');
  await draw(app);
  await expect(page.getByText('200 draws · seed 7')).toBeVisible();
  const rounds = await client.rounds.list();
  const round = rounds.find(({ code }) => code === '2026');
  const drawn = await client.certainty.get({ roundId: round?.id ?? '' });
  const graded = drawn?.assessments.filter((one) => one.grade.kind === 'grade') ?? [];
  expect(graded.length).toBeGreaterThan(20);
  await expect(page.locator('.grid-body .whisker').first()).toBeVisible();
  const unsure = drawn?.assessments.filter((one) => one.review).length ?? 0;
  await expect(page.locator('.second-look li')).toHaveCount(unsure);
});

test('the fields of a run say what they take, and nothing is drawn from wrong ones', async ({
  app,
  page,
}) => {
  await app.openAs('supervisor', '/results');
  await page.getByRole('button', { name: 'How sure are they?' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Draws').fill('99');
  await expect(dialog.getByText('A whole number from 100 to 100,000.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Draw', exact: true })).toBeDisabled();
  await dialog.getByLabel('Draws').fill('');
  await expect(dialog.getByRole('button', { name: 'Draw', exact: true })).toBeDisabled();
});

test('a run that is cancelled leaves nothing', async ({ app, page }) => {
  const client = await app.openAs('supervisor', '/results');
  await page.getByRole('button', { name: 'How sure are they?' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Draws').fill('100000');
  await dialog.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  const [round] = await client.rounds.list();
  expect(await client.certainty.get({ roundId: round.id })).toBeNull();
});

test('the sensitivity table says whose grade each change would change', async ({ app, page }) => {
  await app.openAs('supervisor', '/results');
  await page.getByRole('tab', { name: 'Sensitivity' }).click();
  const grid = page.getByRole('grid', { name: 'What becomes of ranks and grades' });
  const first = grid.locator('.grid-body').getByRole('row').first();
  await expect(first).toBeVisible();
  const changed = Number(await first.getByRole('gridcell').nth(3).innerText());
  expect(changed).toBeGreaterThan(0);
  await grid.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('tbody tr')).toHaveCount(changed);
});

test('peer groups, fairness and agreement show their figures', async ({ app, page }) => {
  await app.openAs('supervisor', '/results');
  await page.getByRole('tab', { name: 'Peer groups' }).click();
  await expect(page.getByRole('grid', { name: 'Place among peers' })).toBeVisible();
  await page.getByRole('tab', { name: 'Fairness' }).click();
  await expect(page.getByRole('row', { name: /For-profit against Non-profit/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Agreement' }).click();
  await expect(page.getByText('Krippendorff’s alpha').first()).toBeVisible();
});

test('evaluators see the league table without the views of the whole round', async ({
  app,
  page,
}) => {
  await app.openAs('evaluator', '/results');
  await expect(page.getByRole('tab', { name: 'League table' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Fairness' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'How sure are they?' })).toHaveCount(0);
});

for (const locale of locales) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the views of a round are accessible, ${locale}, ${scheme}`, async ({ app, page }) => {
      const client = await app.openAs('supervisor', '/overview', { locale, scheme });
      const rounds = await client.rounds.list();
      const round = rounds.find(({ code }) => code === '2026');
      const options = { draws: 100 };
      for await (const _ of await client.certainty.run({ roundId: round?.id ?? '', options })) {
        // Until it is drawn.
      }
      await app.go('/results');
      const tabs = page.getByRole('tab');
      await expect(page.locator('.whisker').first()).toBeVisible();
      for (const tab of await tabs.all()) {
        await tab.click();
        await expect(page.locator('.loading')).toHaveCount(0);
        await app.expectAccessible(`results, ${await tab.innerText()}`);
      }
    });
  }
}
