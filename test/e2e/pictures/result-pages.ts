import { expect } from '../fixtures.ts';
import type { Album } from './album.ts';

const views = ['league', 'heat-map', 'peers', 'sensitivity', 'fairness', 'agreement'] as const;

/** Every view of the results, before and after the round is drawn. */
export async function takeResults(album: Album): Promise<void> {
  const { app, page } = album;
  const client = await app.openAs('supervisor', '/results', album.look);
  await page.locator('.chart-box svg').waitFor();
  await album.take('league');
  await page.locator('.league-side .btn').first().click();
  await page.getByRole('dialog').waitFor();
  await album.take('certainty-dialog');
  await page.keyboard.press('Escape');
  await page.locator('.head .btn.primary').click();
  await page.getByRole('dialog').waitFor();
  await album.take('export-dialog');
  await page.keyboard.press('Escape');
  const round = (await client.rounds.list()).find(({ code }) => code === '2026');
  for await (const _ of await client.certainty.run({
    roundId: round?.id ?? '',
    options: { draws: 1000, seed: 20260520 },
  })) {
    // Until it is drawn.
  }
  await page.reload();
  await expect(page.locator('.whisker').first()).toBeVisible();
  await album.take('league-sure');
  await page.locator('.grid-body [role="row"]').first().click();
  await page.locator('.grid').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await album.take('league-drawer');
  await page.keyboard.press('Escape');
  for (const size of ['small', 'large'] as const) {
    await album.resize(size);
    for (const [index, view] of views.entries()) {
      await page.getByRole('tab').nth(index).click();
      await expect(page.locator('.loading')).toHaveCount(0, { timeout: 60_000 });
      await album.take(size === 'small' ? view : `${view}-${size}`);
    }
  }
}
