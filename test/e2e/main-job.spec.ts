import type { Page } from '@playwright/test';
import exceljs from 'exceljs';
import { expect, test } from './fixtures.ts';

const live = (page: Page, figure: 'total' | 'grade') => page.locator(`[data-live="${figure}"]`);

/** Signs in on the sign-in screen as the sample's account of a role, by its English name. */
async function signIn(page: Page, role: string): Promise<void> {
  await page.getByRole('radio', { name: role }).check({ force: true });
  await page.getByLabel('Password', { exact: true }).fill('plumbline-sample');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('banner')).toContainText(role);
}

/** Signs out by the account menu. */
async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
}

/** Goes to a room by its name. */
async function enter(page: Page, room: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Scores downwards from the first indicator until the grade changes; answers how many keys it took. */
async function scoreUntilGradeChanges(page: Page, from: string): Promise<number> {
  await page.keyboard.press('Home');
  for (let pressed = 0; pressed < 80; pressed += 2) {
    if ((await live(page, 'grade').textContent()) !== from) return pressed;
    await page.keyboard.press('1');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The grade stayed “${from}”`);
}

/** The row of a contract in the Summary, by the headings of its columns. */
async function summaryOf(path: string, contract: string): Promise<Record<string, unknown>> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Summary');
  if (!sheet) throw new Error('The workbook has no Summary');
  let heads: string[] | null = null;
  let found: Record<string, unknown> | null = null;
  sheet.eachRow((row) => {
    const texts = Array.from(
      { length: 16 },
      (_, i) => row.getCell(i + 1).result ?? row.getCell(i + 1).value,
    );
    if (texts.includes('Rank') && texts.includes('Contract')) heads = texts.map(String);
    else if (heads && texts.includes(contract)) {
      found = Object.fromEntries(heads.map((head, i) => [head, texts[i]]));
    }
  });
  if (!found) throw new Error(`The Summary has no row of ${contract}`);
  return found;
}

test('score by keyboard, see total and grade follow, export: the file has that score', async ({
  app,
  page,
}, info) => {
  await app.openStart();
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await signIn(page, 'Evaluator');
  await enter(page, 'Rounds');
  await page.getByRole('gridcell', { name: 'Annual evaluation 2026' }).click();
  await page.getByRole('button', { name: /^In progress/ }).click();
  await page.getByRole('gridcell', { name: 'WC-23' }).click();
  await expect(page.getByRole('grid', { name: 'Scores by indicator' })).toBeVisible();

  const gradeBefore = await live(page, 'grade').innerText();
  const totalBefore = await live(page, 'total').innerText();
  await scoreUntilGradeChanges(page, gradeBefore);
  const total = await live(page, 'total').innerText();
  const grade = await live(page, 'grade').innerText();
  expect(Number(total)).toBeLessThan(Number(totalBefore));
  expect(grade).not.toBe(gradeBefore);
  await expect(page.getByRole('contentinfo')).toContainText(/Saved \d/);

  await signOut(page);
  await signIn(page, 'Supervisor');
  await enter(page, 'Results');
  await page.getByRole('button', { name: 'Export workbook' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  const path = info.outputPath('workbook.xlsx');
  await (await download).saveAs(path);
  await expect(page.getByRole('dialog')).toContainText('was handed to you as a download');
  const row = await summaryOf(path, 'WC-23');
  expect(Number(row.Score).toFixed(1)).toBe(total);
  expect(Object.values(row)).toContain(grade);
});

test('an evaluator sees the assessments assigned to them and no others', async ({ app, page }) => {
  const client = await app.openAs('evaluator', '/rounds');
  const me = await client.people.me();
  const [round] = (await client.rounds.list()).filter(({ code }) => code === '2026');
  await app.go(`/rounds/${round.id}`);
  const rows = page.getByRole('grid').locator('.grid-body').getByRole('row');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(36);
  for (const row of await rows.all()) await expect(row).toContainText(me.name.split(' ')[0]);

  const supervisor = await app.host
    .client()
    .people.signIn({ login: 'supervisor', password: 'plumbline-sample' });
  const all = await app.host.client(supervisor.session).rounds.assessments({ roundId: round.id });
  const other = all.rows.find((row) => row.assessors.every((one) => one.personId !== me.id));
  await app.go('/results');
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `/assessments/${other?.id}`);
  await expect(page.getByRole('alert')).toContainText('not there, or not yours to see');
  app.complaints.length = 0; // The browser itself notes the refused request.
});

test('a provider manager sees the results of their own organisation only', async ({
  app,
  page,
}) => {
  const client = await app.openAs('provider-manager', '/results');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My results');
  const [own] = (await client.providers.list({})).rows;
  const contracts = (await client.providers.contracts({})).rows.map(({ code }) => code);
  const cards = page.locator('.my-results h2');
  await expect(cards.first()).toBeVisible();
  for (const card of await cards.allInnerTexts()) {
    expect(contracts).toContain(card.split(' ')[0]);
  }
  await page.getByRole('button', { name: 'How it came about' }).first().click();
  const drawer = page.getByRole('dialog');
  await expect(drawer).toContainText(own.name.en);
  await drawer.getByRole('button', { name: /^A / }).click();
  await drawer.getByRole('button', { name: /^A1 / }).click();
  await drawer.getByRole('button', { name: /^A1\.2 / }).click();
  await expect(drawer.getByRole('table')).toContainText('an assessor');
  await expect(drawer.getByRole('table')).not.toContainText('Lin');
});

test('an auditor reads the score sheet and changes nothing', async ({ app, page }) => {
  const client = await app.openAs('auditor', '/rounds');
  const [round] = await client.rounds.list();
  const { rows } = await client.rounds.assessments({ roundId: round.id, state: 'in-progress' });
  await app.go(`/assessments/${rows[0].id}`);
  await expect(page.getByText('your role records nothing')).toBeVisible();
  await page.getByRole('tab', { name: 'Score' }).press('Tab');
  const before = await client.inspections.sheet({ assessmentId: rows[0].id });
  await page.locator('[data-cell$=" value"]').first().click();
  for (const key of ['1', 'Delete', 'n', 'm', 'Control+z']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Submit scores' })).toHaveCount(0);
  expect(await client.inspections.sheet({ assessmentId: rows[0].id })).toEqual(before);
});
