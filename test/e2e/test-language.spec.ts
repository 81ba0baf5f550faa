import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openDraft } from './framework-draft.ts';
import { openMethodRound } from './method-round.ts';
import { reopen } from './score-sheet.ts';

const look = { pseudo: true } as const;

/** Words of the app that are cut off, or that stand over what is beside them; not what people wrote. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const ofApp = /⟦/;
    for (const element of document.querySelectorAll<HTMLElement>('main *, dialog *, aside *')) {
      const said = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && ofApp.test(node.textContent ?? ''),
      );
      if (!said || element.closest('.visually-hidden, select, [role="columnheader"]')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      // What names itself when it is pointed at may be short on the screen.
      if (element.closest('[title]')) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      const holder = element.closest<HTMLElement>('td, th, .card, dialog, .btn, .tag') ?? element;
      const room = holder.getBoundingClientRect();
      if (text.right > room.right + 1 || text.left < room.left - 1) {
        found.push(`${element.className}: ${element.textContent?.slice(0, 60)}`);
      }
    }
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('the page itself');
    return found;
  });
}

test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 720 }));

test('longer words fit every tab of the framework editor, and the trial', async ({ app, page }) => {
  await openDraft(app, look);
  await page.locator('.tree-code', { hasText: 'A1.2' }).click();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    expect(await cutOff(page), await tab.innerText()).toEqual([]);
  }
  await page.locator('.head [aria-expanded]').first().click();
  await page.locator('.try-tools .btn').first().click();
  expect(await cutOff(page), 'the trial').toEqual([]);
});

test('longer words fit the score sheet and the explanation', async ({ app, page }) => {
  const { supervisor, assessmentId, record } = await openMethodRound(app, 'consensus', look);
  const findings = { counts: { s2: 1, m1: 2 }, revisits: 1 };
  await record(supervisor, 'A3', { state: 'value', value: 3 });
  await record(supervisor, 'B1', { state: 'value', value: findings });
  await reopen(page);
  expect(await cutOff(page), 'the score sheet').toEqual([]);
  await app.go(`/assessments/${assessmentId}/explanation`);
  await page.locator('.waterfall').waitFor();
  expect(await cutOff(page), 'the explanation').toEqual([]);
});

test('longer words fit every view of the results', async ({ app, page }) => {
  await app.openAs('supervisor', '/results', look);
  await page.locator('.chart-box svg').waitFor();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(page.locator('.loading')).toHaveCount(0, { timeout: 60_000 });
    expect(await cutOff(page), await tab.innerText()).toEqual([]);
  }
});
