import { locales } from '#shared/locale.ts';
import { expect, test } from './fixtures.ts';
import { openDraft } from './framework-draft.ts';

test('pairwise judgements show their consistency as they are given, and become the weights', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  const read = async () => (await client.frameworks.get({ id })).content;
  await page.getByRole('tab', { name: 'Weights' }).click();
  await page.getByLabel('Method', { exact: true }).selectOption('ahp');
  const pairs = page.getByRole('list', { name: 'Pairwise judgements' }).getByRole('slider');
  await expect(page.getByText('consistency ratio 0.000')).toBeVisible();
  // First over second and second over third, yet third over first: a circle.
  await pairs.nth(0).fill('-4');
  await pairs.nth(1).fill('4');
  await expect(page.getByText('Above 0.10')).toBeVisible();
  await page
    .getByRole('button', { name: /^Set to/ })
    .first()
    .click();
  await expect(page.getByText('Consistent: not above 0.10.')).toBeVisible();
  await page.getByRole('button', { name: 'Use these weights' }).click();
  await expect(page.getByText('The weights in the tree are the derived ones.')).toBeVisible();
  await expect.poll(async () => (await read()).weighting?.method).toBe('ahp');
  const content = await read();
  const weights = content.children.map((node) => node.weight);
  expect(new Set(weights).size).toBeGreaterThan(1);
});

test('an order of importance is moved by buttons and gives the weights of its ranks', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  await page.getByRole('tab', { name: 'Weights' }).click();
  await page.getByLabel('Method', { exact: true }).selectOption('rank-order-centroid');
  const order = page.getByRole('list', { name: /Order of importance/ });
  const last = await order.getByRole('listitem').last().locator('.clip').innerText();
  const count = await order.getByRole('listitem').count();
  for (let i = 1; i < count; i++) {
    await order.getByRole('button', { name: `More important: ${last}` }).click();
  }
  await expect(order.getByRole('listitem').first()).toContainText(last);
  await page.getByRole('button', { name: 'Use these weights' }).click();
  const heaviest = async (): Promise<string> => {
    const { content } = await client.frameworks.get({ id });
    const [best] = content.children.toSorted((a, b) => b.weight - a.weight);
    return `${best.code} ${best.name.en}`;
  };
  await expect.poll(heaviest).toBe(last);
});

test('cases that are pasted say what is wrong with them, and give the weights of their entropy', async ({
  app,
  page,
}) => {
  await openDraft(app);
  await page.getByRole('tab', { name: 'Weights' }).click();
  await page.getByLabel('Method', { exact: true }).selectOption('entropy');
  const cases = page.getByRole('textbox', { name: /^Cases/ });
  await cases.fill('1 2\n3');
  await cases.blur();
  await expect(page.getByText(/Line 1 has 2 cells; it needs/)).toBeVisible();
});

test('a trial follows its sliders, fires rules and is kept as a worked case', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  await page.getByRole('button', { name: 'Try it' }).click();
  const panel = page.getByRole('complementary', { name: 'Try it' });
  const result = panel.getByRole('status', { name: 'What it comes to' });
  await panel.getByRole('button', { name: 'All best' }).click();
  await expect(result).toContainText('100');
  const before = await result.locator('b').innerText();
  const slider = panel.getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(result.locator('b')).not.toHaveText(before);
  await panel.getByRole('button', { name: 'All worst' }).click();
  await expect(result.locator('.try-fired li').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Keep as a worked case' }).click();
  const cases = async () => (await client.frameworks.get({ id })).content.cases;
  await expect.poll(async () => (await cases()).length).toBe(1);
  expect((await cases())[0].expect.total).toBe(0);
});

for (const locale of locales) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`weights and the trial are accessible, ${locale}, ${scheme}`, async ({ app, page }) => {
      await openDraft(app, { locale, scheme });
      await page.getByRole('tab').nth(1).click();
      for (const method of ['ahp', 'rank-order-centroid', 'critic', 'blend']) {
        await page.locator('.weights-body select').first().selectOption(method);
        await app.expectAccessible(`weights by ${method}`);
      }
      await page.locator('button[aria-expanded]', { hasText: /Try it|试算/ }).click();
      await app.expectAccessible('the trial');
    });
  }
}
