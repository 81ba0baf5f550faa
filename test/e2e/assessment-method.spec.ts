import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openMethodRound } from './method-round.ts';
import { cell, find, reopen } from './score-sheet.ts';

const score = (page: Page, code: string) => page.locator(`[data-cell="${code} score"]`);
const live = (page: Page, figure: string) => page.locator(`[data-live="${figure}"]`);

test('a ratio is typed with both sides in one cell; over zero it says that it is not assessed', async ({
  app,
  page,
}) => {
  const { supervisor, assessmentId } = await openMethodRound(app);
  await find(page, 'A1');
  await page.keyboard.type('12/40');
  await expect(cell(page, 'A1')).toContainText('12 / 40 = 30');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'A2')).toBeFocused();
  await expect(score(page, 'A1')).toHaveText('30.0');
  await find(page, 'A1');
  await page.keyboard.press('F2');
  for (const key of ['Backspace', 'Backspace', '0', 'Enter']) await page.keyboard.press(key);
  await expect(cell(page, 'A1')).toContainText('12 / 0: not assessed');
  await expect(score(page, 'A1')).toHaveText('—');
  await expect
    .poll(async () => (await supervisor.inspections.sheet({ assessmentId })).observations[0]?.entry)
    .toEqual({ state: 'value', value: { numerator: 12, denominator: 0 } });
  await find(page, 'A1');
  await page.keyboard.type('99/10');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'A1').getByRole('alert')).toHaveText('Must be 0 to 100.');
});

test('findings are counted by keys, in the grid and by revisits, and the score follows', async ({
  app,
  page,
}) => {
  const { supervisor, assessmentId } = await openMethodRound(app);
  await find(page, 'B1');
  await page.keyboard.press('0');
  await expect(cell(page, 'B1')).toContainText('Nothing found');
  await expect(score(page, 'B1')).toHaveText('100.0');
  await page.keyboard.press('F2');
  await expect(cell(page, 'B1#m1')).toBeFocused();
  for (const key of ['+', '+', '-', 'ArrowDown', '2', 'ArrowDown']) await page.keyboard.press(key);
  await expect(cell(page, 'B1')).toContainText('3 findings, −14');
  await page.getByRole('button', { name: /^Serious, single: 8 points each/ }).click();
  await expect(cell(page, 'B1')).toContainText('4 findings, −22');
  await cell(page, 'B1##revisits').click();
  await page.keyboard.type('2');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('−22 × 1.5 = −33 points: score 45.0')).toBeVisible();
  await expect(score(page, 'B1')).toHaveText('45.0');
  await expect
    .poll(async () => {
      const { result } = await supervisor.scoring.assessment({ assessmentId });
      return result.nodes.find(({ code }) => code === 'B1')?.raw;
    })
    .toBe(33);
});

test('a percentile is shown among the peers as it is typed, and a sum is computed, not entered', async ({
  app,
  page,
}) => {
  await openMethodRound(app);
  await find(page, 'A3');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'A3')).toContainText('percentile 62.5');
  await find(page, 'A3');
  await expect(page.getByText('Rank 3 of 4 from the worst')).toBeVisible();
  await find(page, 'A1');
  await page.keyboard.type('20/40');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'B2')).toContainText('50, computed');
  await find(page, 'B2');
  await page.keyboard.press('7');
  await expect(cell(page, 'B2').getByRole('alert')).toContainText('computed from other indicators');
});

test('what the purchaser scores is closed at a third party’s visit and open at the purchaser’s', async ({
  app,
  page,
}) => {
  await openMethodRound(app);
  await find(page, 'C1');
  await expect(cell(page, 'C1')).toContainText('The purchaser scores this');
  await expect(page.getByText('this visit was made for “Third party”')).toBeVisible();
  for (const key of ['8', '0', 'Enter']) await page.keyboard.press(key);
  await expect(score(page, 'C1')).toHaveText('—');
  await page.getByRole('button', { name: 'Add visit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day').fill('2026-05-25');
  await dialog.getByLabel('Kind of visit').selectOption('self-assessment');
  await expect(dialog.getByLabel('On whose behalf')).toHaveValue('self');
  await dialog.getByLabel('On whose behalf').selectOption('purchaser');
  await dialog.getByRole('button', { name: 'Add visit' }).click();
  await expect(dialog).toHaveCount(0);
  await find(page, 'C1');
  await page.keyboard.type('80');
  await page.keyboard.press('Enter');
  await expect(score(page, 'C1')).toHaveText('80.0');
  await expect(cell(page, 'A1')).toContainText('·');
});

test('a rule that fires is said with its grade before and after, its truth, and what would lift it', async ({
  app,
  page,
}) => {
  const { supervisor, assessmentId, record } = await openMethodRound(app);
  await record(supervisor, 'A1', { state: 'value', value: { numerator: 38, denominator: 40 } });
  await record(supervisor, 'A2', { state: 'value', value: 4 });
  await record(supervisor, 'B1', { state: 'value', value: { counts: { s2: 1 }, revisits: 0 } });
  await page.reload();
  await expect(live(page, 'grade')).toHaveText('Fair');
  await expect(page.getByText('Rules made it “Fair” (L1)')).toBeVisible();
  await app.go(`/assessments/${assessmentId}/explanation`);
  const rules = page.locator('.rules-story');
  await expect(rules).toContainText('No good grade with serious findings');
  await expect(rules.locator('.grade-change')).toHaveText(/Good.*became.*Fair/);
  await expect(rules.locator('.rule-list .holds').first()).toContainText('(found: 20)');
  await rules.getByText('One rule that did not fire').click();
  await expect(rules.locator('.fails')).toHaveCount(2);
  const lift = page.locator('.lift');
  await expect(lift).toContainText('One way to “Good”');
  await expect(lift).toContainText('B1 Findings of the safety inspection');
  await lift.getByRole('button', { name: /^B1 / }).click();
  await expect(page).toHaveURL(/explanation\/B1$/);
  await expect(page.getByText('(60 − 20) ÷ 60 × 100, never under zero')).toBeVisible();
});

test('the picture adds up to the total, opens part by part, and has every number as a table beside it', async ({
  app,
  page,
}) => {
  const { supervisor, assessmentId, record } = await openMethodRound(app);
  await record(supervisor, 'A1', { state: 'value', value: { numerator: 30, denominator: 40 } });
  await record(supervisor, 'A2', { state: 'value', value: 2 });
  await record(supervisor, 'B1', { state: 'value', value: { counts: { m1: 3 }, revisits: 0 } });
  await app.go(`/assessments/${assessmentId}/explanation`);
  await page.reload();
  const picture = page.locator('.waterfall');
  const sum = await picture.locator('tfoot .number').nth(0).innerText();
  const total = await page.locator('.total-line b').innerText();
  expect(Math.abs(Number(sum) - Number(total))).toBeLessThan(0.051);
  await expect(page.getByText('Not in this sum: C.')).toBeVisible();
  await picture.getByRole('button', { name: /^A / }).click();
  await expect(picture.getByRole('button', { name: /^A1 / })).toBeVisible();
  await page.getByRole('button', { name: 'One level up' }).click();
  await picture.getByRole('button', { name: /^B / }).click();
  await expect(page.getByText('Its score is no sum of points.')).toBeVisible();
  await expect(page.getByText('Geometric mean')).toBeVisible();
  await page.getByText('All numbers').click();
  await expect(page.getByRole('grid').getByRole('columnheader', { name: 'Grade' })).toBeVisible();
});

test('a supervisor judges otherwise; both grades stand side by side, and it can be withdrawn', async ({
  app,
  page,
}) => {
  const { supervisor, assessmentId, record } = await openMethodRound(app);
  await record(supervisor, 'A1', { state: 'value', value: { numerator: 24, denominator: 40 } });
  await app.go(`/assessments/${assessmentId}/explanation`);
  await page.reload();
  await page.getByRole('button', { name: 'Judge otherwise…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Grade').selectOption('good');
  await dialog.getByRole('button', { name: 'Give this grade' }).click();
  await expect(dialog).toContainText('Say why.');
  await dialog.getByLabel('Reason').fill('Visits were made, the log was lost in a flood.');
  await dialog.getByRole('button', { name: 'Give this grade' }).click();
  await expect(dialog).toHaveCount(0);
  for (const place of ['.head .verdict', '.total-line .verdict']) {
    await expect(page.locator(place)).toHaveText(/Computed.*Fair.*Judged.*Good/);
  }
  const { result, judgement } = await supervisor.scoring.assessment({ assessmentId });
  expect([result.grade, judgement?.grade]).toEqual([{ kind: 'grade', code: 'fair' }, 'good']);
  await page.getByRole('tab', { name: 'Score' }).click();
  await expect(live(page, 'grade')).toHaveText(/Computed.*Fair.*Judged.*Good/);
  await page.getByRole('tab', { name: 'Explanation' }).click();
  await page.getByRole('button', { name: 'Withdraw the judgement' }).click();
  await dialog.getByLabel('Reason').fill('The log was found.');
  await dialog.getByRole('button', { name: 'Withdraw the judgement' }).click();
  await expect(page.locator('.verdict')).toHaveCount(0);
  await page.getByText('2 earlier judgements').click();
  await expect(page.locator('.judgement')).toContainText('The log was found.');
  await expect(page.locator('.judgement')).toContainText('the log was lost in a flood');
});

test('in a round by consensus a difference is marked until a supervisor settles it, and assessors see that', async ({
  app,
  page,
}) => {
  const { supervisor, evaluator, record, evaluatorSession } = await openMethodRound(
    app,
    'consensus',
  );
  await record(evaluator, 'A2', { state: 'value', value: 2 });
  await record(supervisor, 'A2', { state: 'value', value: 4 });
  await reopen(page);
  await find(page, 'A2');
  const row = page.locator('tr.indicator', { has: cell(page, 'A2') });
  await expect(row).toContainText('Unresolved');
  await expect(score(page, 'A2')).toHaveText('—');
  await expect(page.locator('.disputes')).toContainText('A2');
  await page.getByRole('button', { name: 'Settle a value…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Another value').check();
  await dialog.getByLabel('The value').fill('9');
  await dialog.getByRole('button', { name: 'Settle', exact: true }).click();
  await expect(dialog).toContainText('Must be 1 to 4.');
  await expect(dialog).toContainText('Say why.');
  await dialog.getByLabel('The value').fill('3');
  await dialog.getByLabel('Reason').fill('Plans are there; half of them are reviewed.');
  await dialog.getByRole('button', { name: 'Settle', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(score(page, 'A2')).toHaveText('75.0');
  await expect(row).not.toContainText('Unresolved');
  await expect(page.locator('.disputes')).toHaveCount(0);
  await page.evaluate((token) => {
    window.sessionStorage.setItem('plumbline.session', token);
  }, evaluatorSession);
  await reopen(page);
  await find(page, 'A2');
  const panel = page.locator('.score-side .moderation');
  await expect(panel).toContainText('Plans are there; half of them are reviewed.');
  await expect(panel.getByRole('button')).toHaveCount(0);
});

test('a provider manager sees the explanation and what would lift it, and nobody’s name', async ({
  app,
  page,
}) => {
  const { supervisor, evaluator, assessmentId, record, managerSession } =
    await openMethodRound(app);
  await record(supervisor, 'A1', { state: 'value', value: { numerator: 24, denominator: 40 } });
  await record(evaluator, 'A1', { state: 'value', value: { numerator: 26, denominator: 40 } });
  await record(evaluator, 'A3', { state: 'value', value: 3 });
  for (const to of ['submitted', 'provider-review'] as const) {
    await supervisor.rounds.transition({ assessmentId, to });
  }
  await page.evaluate((token) => {
    window.sessionStorage.setItem('plumbline.session', token);
  }, managerSession);
  await app.go(`/assessments/${assessmentId}`);
  await page.reload();
  await expect(page.locator('.waterfall')).toBeVisible();
  await expect(page.locator('.lift')).not.toContainText('Loading');
  await app.go(`/assessments/${assessmentId}/explanation/A1`);
  await expect(page.getByText(/Mean of the values: \(.*\) ÷ 2 = 62.5/)).toBeVisible();
  const main = page.locator('main');
  await expect(main).toContainText('an assessor');
  await expect(main).not.toContainText('Lin Xiao');
  await expect(main).not.toContainText('Chen Jing');
  await app.go(`/assessments/${assessmentId}/explanation/A3`);
  await expect(page.getByText('Where it stands among its peers: 62.5')).toBeVisible();
  await expect(page.getByRole('button', { name: /Judge|Settle/ })).toHaveCount(0);
});

test('at 200 % zoom nothing is cut off sideways', async ({ app, page }) => {
  const { supervisor, assessmentId, record } = await openMethodRound(app);
  await record(supervisor, 'B1', { state: 'value', value: { counts: { s2: 1 }, revisits: 0 } });
  // A window of 1280 × 720 at 200 % is one of 640 × 360.
  await page.setViewportSize({ width: 640, height: 360 });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await reopen(page);
  await find(page, 'B1');
  await page.keyboard.press('F2');
  expect(await overflow()).toBeLessThanOrEqual(0);
  await app.go(`/assessments/${assessmentId}/explanation`);
  await page.locator('.waterfall').waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  const picture = page.locator('.waterfall-box');
  expect(await picture.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
});
