import { nodeAt } from '#renderer/features/frameworks/model/node-path.ts';
import { expect, test } from './fixtures.ts';
import { openDraft } from './framework-draft.ts';
import type { CoreClient } from './web-host.ts';

/** The measure of the first indicator of the saved draft. */
const measureOf = async (client: CoreClient, id: string) => {
  const node = nodeAt((await client.frameworks.get({ id })).content, [0, 0, 0]);
  return node?.kind === 'indicator' ? node.measure : null;
};

test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 720 }));

test('findings stand in a grid of severity and scope, dearer with every revisit', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  await page.getByText('Registration and licences').click();
  await page.getByLabel('Kind of measure').selectOption('Deduction');
  await page.getByLabel('Points by severity and scope').check();
  await page.getByLabel('Serious, Widespread').fill('40');
  await page.getByText('Severities and scopes').click();
  await page.getByRole('button', { name: 'Add a scope' }).click();
  await page.getByLabel('More points where it had to be visited again').check();
  await page.getByLabel('Added at 2 revisits, in percent').fill('60');
  await expect
    .poll(() => measureOf(client, id))
    .toMatchObject({ kind: 'deduction', repeat: [0, 0, 0.6, 0.7, 0.85], scopes: { length: 4 } });
  const measure = await measureOf(client, id);
  const cell = measure?.kind === 'deduction' && measure.items.find(({ code }) => code === 'S3-C3');
  expect(cell).toMatchObject({ points: 40, severity: 'S3', scope: 'C3' });
  await page.getByLabel('Value to try').fill('4');
  await expect(page.getByText('Try:')).toBeVisible();
  const full = measure?.kind === 'deduction' ? measure.full : 0;
  const score = Math.round(10_000 * (1 - 4 / full)) / 100;
  await expect(page.locator('.trial-score')).toHaveText(String(score));
});

test('a ratio keeps the rule of the number before it, and is tried by its two sides', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  await page.getByText('Registration and licences').click();
  await page.getByLabel('Kind of measure').selectOption('Numeric');
  await page.getByLabel('Rule', { exact: true }).selectOption('Target range');
  await page.getByLabel('Target from').fill('80');
  await page.getByLabel('Target to').fill('100');
  await page.getByLabel('Tolerance below').fill('40');
  await page.getByLabel('Kind of measure').selectOption('Ratio');
  await page.getByLabel('Counted, English').fill('Files complete');
  await page.getByLabel('Files complete').fill('3');
  await page.getByLabel('All cases', { exact: true }).fill('5');
  await expect(page.locator('.trial-score')).toHaveText(['60', '50']);
  await page.getByLabel('All cases', { exact: true }).fill('0');
  await expect(page.getByText('is not assessed', { exact: true })).toBeVisible();
  await expect
    .poll(() => measureOf(client, id))
    .toMatchObject({
      kind: 'ratio',
      factor: 100,
      numerator: { en: 'Files complete' },
      rule: { kind: 'target', from: 80, to: 100, toleranceBelow: 40 },
    });
});

test('the score under the pointer is told on the curve', async ({ app, page }) => {
  await openDraft(app);
  await page.getByText('Registration and licences').click();
  await page.getByLabel('Kind of measure').selectOption('Scale');
  const picture = page.getByRole('img', { name: 'Score by value' });
  const box = await picture.boundingBox();
  if (box === null) throw new Error('The picture is on the page');
  await page.mouse.move(box.x + (box.width * 161) / 300, box.y + box.height / 2);
  await expect(picture).toContainText('5 → 50');
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByLabel('Value to try')).toHaveValue('5');
});

test('an indicator is derived from others by fractions, never from itself', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  await page.getByText('Registration and licences').click();
  await page.getByLabel('Kind of measure').selectOption('Derived');
  await page.getByRole('button', { name: 'Add a term' }).click();
  const weight = page.getByLabel('A1.2, Weight');
  await weight.fill('2/3');
  await weight.press('Enter');
  await page.getByLabel('A1.3, Weight').fill('1/3');
  await page.getByLabel('A1.3, Weight').press('Enter');
  await expect(page.getByText('Weights add up to 1.')).toBeVisible();
  await expect(page.getByLabel('Indicator 1').getByRole('option', { name: /^A1\.1/ })).toHaveCount(
    0,
  );
  await page.getByLabel('What a missing value does').selectOption('the others stand for it');
  await expect
    .poll(() => measureOf(client, id))
    .toMatchObject({
      kind: 'derived',
      missing: 'redistribute',
      terms: [
        { indicator: 'A1.2', weight: 2 / 3 },
        { indicator: 'A1.3', weight: 1 / 3 },
      ],
    });
});

test('a percentile is tried among peers that the person writes', async ({ app, page }) => {
  const { client, id } = await openDraft(app);
  await page.getByText('Registration and licences').click();
  await page.getByLabel('Kind of measure').selectOption('Numeric');
  await page.getByLabel('Rule', { exact: true }).selectOption('Percentile rank');
  await page.getByLabel('among these peers').fill('10, 20, 20');
  await page.getByLabel('Value to try').fill('30');
  await expect(page.getByText('Too few: with fewer than 5 values')).toBeVisible();
  await page.getByLabel('Least number of peers').fill('3');
  await expect(page.locator('.trial-score')).toHaveText(['87.5', '87.5']);
  await page.getByLabel('Which way is good').selectOption('a lower value');
  await expect(page.locator('.trial-score')).toHaveText(['12.5', '12.5']);
  await expect
    .poll(() => measureOf(client, id))
    .toMatchObject({ rule: { kind: 'percentile', better: 'lower', minimumPeers: 3 } });
});

test('levels are described, and a survey says what is made of the answers', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  await page.getByText('Registration and licences').click();
  await page.getByLabel('Kind of measure').selectOption('Rubric');
  await page.getByText('What level 2 looks like', { exact: true }).click();
  await page.getByLabel('What level 2 looks like, English').fill('Half of the files are there');
  await expect
    .poll(() => measureOf(client, id))
    .toMatchObject({
      levels: [{}, { description: { en: 'Half of the files are there' } }, {}, {}],
    });
  await page.getByLabel('Kind of measure').selectOption('Survey');
  await page.getByLabel('Draw means of few respondents').check();
  await page.getByLabel('Statistic').selectOption('Share of satisfied respondents');
  await page.getByLabel('Score from which a respondent is satisfied').fill('75');
  await expect
    .poll(() => measureOf(client, id))
    .toMatchObject({ kind: 'survey', statistic: 'top-share', topFrom: 75, shrinkage: false });
});
