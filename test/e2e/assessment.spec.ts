import type { Page } from '@playwright/test';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { expect, test } from './fixtures.ts';
import { cell, find, openAssessment } from './score-sheet.ts';

const total = (page: Page) => page.locator('[data-live="total"]');

test('every key of the sheet does what the panel says', async ({ app, page }) => {
  const client = await app.openAs('evaluator', '/rounds');
  const assessmentId = await openAssessment(app, client, 'WC-29');
  const recorded = async (indicator: string) => {
    const { observations, me, visits } = await client.inspections.sheet({ assessmentId });
    const visitId = visits.at(-1)?.id;
    return observations.find(
      (one) => one.indicator === indicator && one.assessorId === me && one.visitId === visitId,
    );
  };

  await find(page, 'A2.1');
  await page.keyboard.press('2');
  await expect(cell(page, 'A2.1')).toContainText('2');
  await expect
    .poll(async () => (await recorded('A2.1'))?.entry)
    .toEqual({ state: 'value', value: 2 });

  await page.keyboard.press('9');
  await expect(cell(page, 'A2.1').getByRole('alert')).toHaveText('Must be 1 to 4.');
  expect((await recorded('A2.1'))?.entry).toEqual({ state: 'value', value: 2 });
  await page.keyboard.press('Escape');
  await expect(cell(page, 'A2.1').getByRole('alert')).toHaveCount(0);

  await page.keyboard.press('Enter');
  await expect(cell(page, 'A2.2')).toBeFocused();
  await page.keyboard.type('87.5');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'A2.3')).toBeFocused();
  await expect
    .poll(async () => (await recorded('A2.2'))?.entry)
    .toEqual({ state: 'value', value: 87.5 });

  await page.keyboard.press('m');
  await expect(page.getByRole('dialog')).toContainText('Nothing counts as zero');
  await page.keyboard.press('2');
  await expect(cell(page, 'A2.3')).toHaveText(/No data/);
  await expect(cell(page, 'A2.3')).toBeFocused();

  await page.keyboard.press('c');
  await page.keyboard.type('The minutes are missing.');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'A2.3')).toBeFocused();
  await expect.poll(async () => (await recorded('A2.3'))?.comment).toBe('The minutes are missing.');

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await recorded('A2.3'))?.comment).toBe('');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await recorded('A2.3')) === undefined).toBe(true);
  await page.keyboard.press('Control+y');
  await expect.poll(async () => (await recorded('A2.3'))?.entry.state).toBe('no-data');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await recorded('A2.3')) === undefined).toBe(true);
});

test('a remark is kept when the page is left with the keyboard still in it', async ({
  app,
  page,
}) => {
  const client = await app.openAs('evaluator', '/rounds');
  const assessmentId = await openAssessment(app, client, 'WC-29');
  await find(page, 'A2.1');
  await page.keyboard.press('2');
  await page.keyboard.press('c');
  await page.keyboard.type('Said on the doorstep.');
  await page.evaluate(() => {
    window.location.hash = '#/rounds';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rounds');
  await expect
    .poll(async () => {
      const { observations, me } = await client.inspections.sheet({ assessmentId });
      return observations.filter(
        (one) => one.assessorId === me && one.comment === 'Said on the doorstep.',
      ).length;
    })
    .toBe(1);
});

test('not applicable needs a reason, and says what it does', async ({ app, page }) => {
  const client = await app.openAs('evaluator', '/rounds');
  const assessmentId = await openAssessment(app, client, 'WC-29');
  const { frameworkVersionId } = await client.inspections.sheet({ assessmentId });
  const { content } = await client.frameworks.get({ id: frameworkVersionId });
  const allowing = indicatorsOf(content).find(
    ({ measure, states }) => measure.kind === 'rubric' && states['not-applicable'] === 'exclude',
  );
  const code = allowing?.code ?? '';
  await find(page, code);
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`${code} does not apply`);
  await expect(dialog).toContainText('its weight goes to its neighbours');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Say why.');
  await page.keyboard.type('Nobody is on file yet.');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(cell(page, code)).toContainText('N/A');
  await expect(cell(page, code)).toBeFocused();
});

test('a checklist opens to its items and is recorded when the last one is answered', async ({
  app,
  page,
}) => {
  const client = await app.openAs('evaluator', '/rounds');
  await openAssessment(app, client, 'WC-29');
  await find(page, 'A1.3');
  await page.keyboard.press('F2');
  for (const key of ['1', 'ArrowDown', '0', 'ArrowDown', '-', 'ArrowDown']) {
    await page.keyboard.press(key);
  }
  await expect(cell(page, 'A1.3')).toContainText('1 open');
  await page.keyboard.press('1');
  await expect(cell(page, 'A1.3')).toContainText('2/3');
});

test('the figures on the screen are those that the core computes', async ({ app, page }) => {
  const client = await app.openAs('evaluator', '/rounds');
  const assessmentId = await openAssessment(app, client, 'WC-23');
  for (const key of ['Home', '1', 'Enter', '2', 'Enter', '0', 'Enter'])
    await page.keyboard.press(key);
  const shown = await total(page).innerText();
  await expect(page.getByRole('contentinfo')).toContainText(/Saved \d/);
  await expect
    .poll(async () => {
      const { result } = await client.scoring.assessment({ assessmentId });
      return result.total?.toFixed(1);
    })
    .toBe(shown);
});

test('a first value asks for the visit it belongs to and starts the work', async ({
  app,
  page,
}) => {
  const client = await app.openAs('supervisor', '/rounds');
  const [last] = await client.rounds.list();
  const [contract] = (await client.providers.contracts({ limit: 1 })).rows;
  const round = await client.rounds.create({
    fields: {
      code: '2027',
      name: { en: 'Annual evaluation 2027', 'zh-CN': '' },
      startsOn: '2027-04-01',
      endsOn: '2027-06-30',
      consolidation: 'mean',
    },
    frameworkVersionId: last.frameworkVersionId,
    contracts: [contract.id],
  });
  const [row] = (await client.rounds.assessments({ roundId: round.id })).rows;
  await app.go(`/assessments/${row.id}`);
  await expect(page.getByText('No visit yet')).toBeVisible();
  await find(page, 'A2.1');
  await page.keyboard.press('3');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day').fill('2027-04-20');
  await dialog.getByRole('button', { name: 'Add visit' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(cell(page, 'A2.1')).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.locator('.head')).toContainText('In progress');
  const { observations } = await client.inspections.sheet({ assessmentId: row.id });
  expect(observations.map(({ indicator, entry }) => [indicator, entry])).toEqual([
    ['A2.1', { state: 'value', value: 3 }],
  ]);
});

test('a level key changes the total within the key press itself, before the core has answered', async ({
  app,
  page,
}) => {
  const client = await app.openAs('evaluator', '/rounds');
  await openAssessment(app, client, 'WC-23');
  await find(page, 'B1.1');
  // No call is answered until all keys are pressed: a total that waited for the core would stand still.
  const core = Promise.withResolvers<void>();
  await page.route('**/rpc/**', async (route) => {
    await core.promise;
    await route.continue();
  });
  const saving = page.waitForRequest('**/rpc/inspections/record');
  const totals = await page.evaluate(async () => {
    const shown = document.querySelector('[data-live="total"]');
    const read: (string | null | undefined)[] = [];
    for (const key of ['1', '4', '1', '4']) {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      // Drawn before the page turns to any other task, a frame among them.
      await Promise.resolve();
      read.push(shown?.textContent);
    }
    return read;
  });
  const [low, high] = totals.map(Number);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(low);
  expect(totals.map(Number)).toEqual([low, high, low, high]);

  await saving;
  await expect(page.getByRole('contentinfo')).not.toContainText(/Saved \d/);
  core.resolve();
  await expect(page.getByRole('contentinfo')).toContainText(/Saved \d/);
});

test('a score opens its explanation down to the observations, and the keyboard comes back', async ({
  app,
  page,
}) => {
  const client = await app.openAs('evaluator', '/rounds');
  await openAssessment(app, client, 'WC-29');
  await find(page, 'B1.1');
  await page.keyboard.press('x');
  const drawer = page.getByRole('dialog');
  await expect(drawer).toContainText('Mean of the values');
  await expect(drawer.getByRole('table')).toContainText('Lin Xiao');
  await drawer.getByRole('button', { name: /^B1 / }).click();
  await expect(drawer).toContainText('over the points available');
  await drawer.getByRole('button', { name: 'Total' }).click();
  await expect(drawer).toContainText('at least 60% is needed');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'B1.1')).toBeFocused();
});

test('a refused value holds the page until it is dropped', async ({ app, page }) => {
  const client = await app.openAs('evaluator', '/rounds');
  await openAssessment(app, client, 'WC-29');
  await find(page, 'A2.1');
  await page.keyboard.press('8');
  await page.getByRole('link', { name: 'Overview' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('One cell of this sheet would be lost');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('table.sheet')).toBeVisible();
  await page.getByRole('button', { name: 'Submit scores' }).click();
  await dialog.getByRole('button', { name: 'Submit scores' }).click();
  await expect(dialog).toContainText('One cell is not saved');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: 'Overview' }).click();
  await dialog.getByRole('button', { name: 'Leave and drop them' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
});

test('submitting closes the sheet; a supervisor sends it back', async ({ app, page }) => {
  const client = await app.openAs('supervisor', '/rounds');
  await openAssessment(app, client, 'WC-29');
  await page.getByRole('button', { name: 'Submit scores' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Submit scores' }).click();
  await expect(page.getByText('its values no longer change')).toBeVisible();
  await page.getByRole('button', { name: 'Send back to scoring' }).click();
  await page.getByLabel('Reason').fill('One value is missing.');
  await page.getByRole('dialog').getByRole('button', { name: 'Send back to scoring' }).click();
  await expect(page.getByRole('button', { name: 'Submit scores' })).toBeVisible();
});

test('a value that could not be saved says so, is kept, and is saved on demand', async ({
  app,
  page,
}) => {
  const client = await app.openAs('evaluator', '/rounds');
  await openAssessment(app, client, 'WC-29');
  await page.route('**/rpc/inspections/record', (route) => route.abort());
  await find(page, 'A2.1');
  await page.keyboard.press('1');
  await expect(cell(page, 'A2.1').getByRole('alert')).toContainText('Not saved');
  await expect(cell(page, 'A2.1')).toContainText('1');
  await page.unroute('**/rpc/inspections/record');
  await page.getByRole('button', { name: 'Save again' }).click();
  await expect(cell(page, 'A2.1').getByRole('img', { name: /^Saved/ })).toBeVisible();
  app.complaints.length = 0; // The browser itself notes the broken request.
});
