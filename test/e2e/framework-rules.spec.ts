import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openChanged, openDraft } from './framework-draft.ts';
import { ruled } from './ruled-framework.ts';
import type { CoreClient } from './web-host.ts';

const saved = async (client: CoreClient, id: string) =>
  (await client.frameworks.get({ id })).content;

const showTab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name }).click();

test('a limiter is built with the keyboard alone, and reads as a sentence', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  const { keyboard } = page;
  await page.getByRole('tab', { name: 'Structure' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Weights' })).toBeFocused();
  await keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Add a limiter' }).press('Enter');

  // When the grade of B is worse than Good …
  await expect(page.getByRole('combobox', { name: 'Entry', exact: true })).toBeFocused();
  await keyboard.type('service process');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('worse');
  await keyboard.press('Tab');
  await keyboard.type('Good');

  // … or fewer than 3 of the indicators of C have a score below 40, …
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  const count = page.getByRole('group', { name: 'Condition 2' });
  await expect(count.getByLabel('How many, compared')).toBeFocused();
  await keyboard.type('fewer');
  await keyboard.press('Tab');
  await keyboard.type('3');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('C ');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('score');
  await keyboard.press('Tab');
  await keyboard.type('below');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('40');
  await page.getByLabel('All or any of the conditions').press('o');

  // … then the grade of the total falls by 2 grades, not below Fail.
  const effect = page.getByRole('group', { name: 'Effect' });
  await effect.getByLabel('Effect', { exact: true }).press('f');
  await effect.getByLabel('Number of grades').fill('2');
  await effect.getByLabel('Lowest grade it reaches').selectOption('not below Fail');

  const rule = page.getByRole('list', { name: 'Limiters' }).getByRole('listitem').first();
  await expect(rule).toContainText(
    /When the grade of B .* is worse than Good or fewer than 3 of the indicators of C .* have a score below 40, the grade of the total falls by 2 grades, not below Fail\./,
  );
  await expect
    .poll(async () => (await saved(client, id)).limiters[0])
    .toMatchObject({
      at: 'TOTAL',
      when: {
        match: 'any',
        predicates: [
          { node: 'B', test: { of: 'grade', is: 'below', than: 'B' } },
          { among: { indicatorsOf: 'C' }, is: 'below', than: 3, test: { of: 'score', than: 40 } },
        ],
      },
      effect: { kind: 'adjust', by: -2, lowest: 'E' },
    });
});

test('what is typed to find an entry stays when the page moves, and its list goes along', async ({
  app,
  page,
}) => {
  await openChanged(app, ruled);
  await showTab(page, 'Rules and grades');
  await page.getByRole('button', { name: 'Change L3' }).click();
  const entry = page.getByRole('combobox', { name: 'Entry', exact: true });
  await entry.fill('service process');
  const list = page.getByRole('listbox', { name: 'Entry', exact: true });
  const gap = async () => {
    const [field, below] = [await entry.boundingBox(), await list.boundingBox()];
    return field && below && Math.round(below.y - field.y);
  };
  const before = await gap();
  const { y } = (await entry.boundingBox()) ?? { y: 0 };
  await entry.hover();
  await page.mouse.wheel(0, -60);
  await expect.poll(async () => (await entry.boundingBox())?.y).toBe(y + 60);
  await expect.poll(gap).toBe(before);
  await entry.press('Enter');
  await expect(entry).toHaveValue(/^B Service process/i);
});

test('limiters are put in order by keys, buttons and drag, copied, removed and brought back', async ({
  app,
  page,
}) => {
  const { client, id } = await openChanged(app, ruled);
  await showTab(page, 'Rules and grades');
  const order = async () => (await saved(client, id)).limiters.map(({ code }) => code).join(' ');
  await page.getByRole('button', { name: 'Move L1 down' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Move L1 down' })).toBeFocused();
  await expect(page.getByText('Moved to place 2 of 3.')).toBeAttached();
  await expect.poll(order).toBe('L2 L1 L3');
  await page.getByRole('button', { name: 'Change L3' }).press('Alt+ArrowUp');
  await expect.poll(order).toBe('L2 L3 L1');
  await expect(page.getByRole('button', { name: 'Change L3' })).toBeFocused();
  await page.locator('.grip').nth(2).dragTo(page.locator('.ordered-item').nth(0));
  await expect.poll(order).toBe('L1 L2 L3');
  await page.getByRole('button', { name: 'Duplicate L2' }).click();
  await expect.poll(order).toBe('L1 L2 L2-2 L3');
  await page.getByRole('button', { name: 'Remove L1' }).click();
  await expect.poll(order).toBe('L2 L2-2 L3');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(order).toBe('L1 L2 L2-2 L3');
});

test('grades are moved on their ruler by keys and pointer; a gap is named and closed', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  await showTab(page, 'Rules and grades');
  const bound = page.getByRole('slider', { name: 'Boundary between Good and Excellent' });
  await bound.press('ArrowLeft');
  await bound.press('Shift+ArrowRight');
  await expect(bound).toHaveAttribute('aria-valuenow', '89.1');
  await expect(page.getByLabel('A, From')).toHaveValue('89.1');
  await expect(page.getByLabel('B, Up to')).toHaveValue('89.1');

  const bar = await page.locator('.ruler-bar').boundingBox();
  const handle = await bound.boundingBox();
  if (!bar || !handle) throw new Error('The ruler is not shown');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(bar.x + bar.width * 0.85, bar.y, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByLabel('A, From')).toHaveValue('85');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('A, From')).toHaveValue('89.1');

  await page.getByLabel('A, Up to').fill('98');
  await page.getByLabel('A, Up to').press('Enter');
  await expect(page.getByText('No grade covers 98 to 100.')).toBeVisible();
  await page.getByRole('slider', { name: 'Upper end of Excellent' }).press('PageDown');
  await expect(page.getByText('No grade covers 89.2 to 100.')).toBeVisible();
  await page.getByRole('button', { name: 'Close gaps and overlaps' }).press('Enter');
  await expect(page.getByText('Covers 0 to 100 with no gap and no overlap')).toBeVisible();

  // A grade that rules speak of is split and merged away; what spoke of it speaks of its neighbour.
  await page.getByRole('button', { name: 'Split C in two' }).click();
  await expect(page.getByLabel('C-2, From')).toHaveValue('75');
  await page.getByRole('button', { name: 'Merge D into E' }).click();
  await expect(page.getByText('Covers 0 to 100 with no gap and no overlap')).toBeVisible();
  await expect.poll(async () => (await saved(client, id)).grades.length).toBe(5);
  const { children, grades } = await saved(client, id);
  const codes = new Set(grades.map(({ code }) => code));
  const named = [...JSON.stringify(children).matchAll(/"below":\d+,"grade":"(\w+)"/g)];
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter(([, code]) => !codes.has(code))).toEqual([]);
});

test('every problem leads to its field, also into a folded limiter, and goes when it is mended', async ({
  app,
  page,
}) => {
  await openChanged(app, (tree) => {
    const changed = ruled(tree);
    const [first, second, third] = changed.limiters;
    const unnamed = { ...second, name: { en: 'Unnamed', 'zh-CN': '' } };
    const grades = changed.grades.map((band, i) => (i === 0 ? { ...band, to: 99 } : band));
    return { ...changed, cases: [], grades, limiters: [first, unnamed, third] };
  });
  await showTab(page, /Problems/);
  await expect(page.getByRole('tab', { name: 'Problems 2' })).toBeVisible();
  const lists = page.getByRole('tabpanel').getByRole('list');
  await expect(lists).toHaveCount(2);
  await page.getByLabel('Find a problem…').fill('unnamed');
  await expect(lists).toHaveCount(1);
  await page.getByRole('button', { name: /L2 Unnamed/ }).press('Enter');
  const name = page.getByLabel('Name, Chinese').last();
  await expect(name).toBeFocused();
  await page.keyboard.type('有名');
  await expect(page.getByRole('tab', { name: 'Problems 1' })).toBeVisible();

  await showTab(page, /Problems/);
  await page.getByText('One error').first().click();
  await page.getByRole('button', { name: /A Excellent/ }).click();
  await expect(page.getByLabel('A, Up to')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Problems', exact: true })).toBeVisible();
  await showTab(page, /Problems/);
  await expect(page.getByText('It can be published as it stands.')).toBeVisible();
});

test('a worked case shows where the engine parts from it, and can take over what it got', async ({
  app,
  page,
}) => {
  const { client, id } = await openChanged(app, ruled);
  await showTab(page, 'Worked cases');
  await page.getByRole('button', { name: 'Change nothing' }).click();
  await expect(page.getByText('1 of 1 differ')).toBeVisible();
  await page.getByRole('button', { name: 'Expect what it got' }).click();
  await expect(page.getByText('All agree (1)')).toBeVisible();
  const expectation = async () => (await saved(client, id)).cases[0].expect;
  await expect.poll(async () => (await expectation()).grade).not.toBe('B');
});

test('a draft is compared in words with the version before it, and leads to what changed', async ({
  app,
  page,
}) => {
  await openChanged(app, ruled);
  await page.getByLabel('Name, English').fill('Ground rules');
  await showTab(page, 'Changes');
  const nodes = page.getByRole('table', { name: 'Dimensions, criteria and indicators' });
  await expect(nodes.getByRole('row').nth(1)).toHaveText(
    /A Ground rules.*Name › English.*Foundations and governance.*Ground rules/,
  );
  const limiters = page.getByRole('table', { name: 'Limiters' });
  await expect(limiters.getByText('Added')).toHaveCount(3);
  await limiters.getByRole('button', { name: /L2/ }).click();
  await expect(page.getByLabel('Code').last()).toHaveValue('L2');

  // Against the version before that, what the years changed between them is told too.
  await showTab(page, 'Changes');
  await page.getByLabel(/compared with/).selectOption('version 1');
  await expect(nodes).toContainText('Weight33.5');
});

test('a framework begins from a template, with what it asks to be checked in sight', async ({
  app,
  page,
}) => {
  const client = await app.openAs('supervisor', '/frameworks');
  await page.getByRole('button', { name: 'New from template…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio').nth(1)).toBeChecked();
  await expect(dialog.getByText(/before you publish it/)).toBeVisible();
  await dialog.getByLabel('Code').fill('STATIONS');
  await dialog.getByLabel('Code').press('Enter');
  await expect(page.getByText('Version 1, draft')).toBeVisible();
  const draft = (await client.frameworks.list()).find(({ code }) => code === 'STATIONS');
  expect(draft?.indicatorCount).toBeGreaterThan(80);
});
