import { expect, type Page } from '@playwright/test';
import type { App } from './app.ts';
import type { CoreClient } from './web-host.ts';

/** Opens a contract's assessment of the round under way; answers its id. */
export async function openAssessment(
  app: App,
  client: CoreClient,
  contract: string,
): Promise<string> {
  const round = (await client.rounds.list()).find(({ code }) => code === '2026');
  const { rows } = await client.rounds.assessments({ roundId: round?.id ?? '', search: contract });
  await app.go(`/assessments/${rows[0].id}`);
  await expect(app.page.locator('table.sheet')).toBeVisible();
  return rows[0].id;
}

/** The value of an indicator, or of a part of it (`B1#m1`). */
export const cell = (page: Page, code: string) => page.locator(`[data-cell="${code} value"]`);

/** Puts the keyboard on an indicator by its code. */
export async function find(page: Page, code: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await expect(cell(page, code)).toBeFocused();
}

/** Opens the sheet anew, until it has the keyboard. */
export async function reopen(page: Page): Promise<void> {
  await page.reload();
  await page.locator('.sheet [data-cell]:focus').waitFor();
}
