import type { Page } from '@playwright/test';
import { nodeAt } from '#renderer/features/frameworks/model/node-path.ts';
import { expect, test } from './fixtures.ts';
import { openDraft } from './framework-draft.ts';
import type { CoreClient } from './web-host.ts';

const saved = async (client: CoreClient, id: string) =>
  (await client.frameworks.get({ id })).content;

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

test('a framework is built from an empty draft and published with the keyboard alone', async ({
  app,
  page,
}) => {
  const client = await app.openAs('supervisor', '/frameworks');
  const { keyboard } = page;
  await page.getByRole('button', { name: 'New framework…' }).press('Enter');
  await expect(page.getByLabel('Code')).toBeFocused();
  await keyboard.type('HOME-CARE');
  await keyboard.press('Tab');
  await keyboard.type('Home care');
  await keyboard.press('Enter');

  const tree = page.getByRole('treegrid');
  await tree.press('ArrowDown');
  await keyboard.press('Enter');
  await keyboard.type('Care plans are kept');
  await keyboard.press('Tab');
  await keyboard.type('60');
  await keyboard.press('Enter');
  await expect(row(page, 'Care plans are kept')).toContainText('60');
  await keyboard.press('Insert');
  await expect(row(page, 'A2')).toContainText('40');
  await expect(page.getByText('First level 100 / 100')).toBeVisible();

  // Move it up and back, into a group of its own and out again.
  await keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('row').nth(2)).toContainText('A2');
  await keyboard.press('Alt+ArrowLeft');
  await expect(row(page, 'A2')).toHaveAttribute('aria-level', '1');
  await keyboard.press('Alt+ArrowRight');
  await expect(row(page, 'A2')).toHaveAttribute('aria-level', '2');

  // Two indicators of one code are an error: publishing waits, and the problem leads to its place.
  await keyboard.press('Home');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  const points = page.getByRole('textbox', { name: 'Points' });
  await expect(points).toBeFocused();
  await keyboard.press('Shift+Tab');
  await keyboard.type('A1');
  await keyboard.press('Enter');
  const publish = page.getByRole('button', { name: 'Publish…' });
  await expect(publish).toBeDisabled();
  await expect(publish).toHaveAccessibleDescription('One error to mend first');
  await page.getByRole('button', { name: /One error/ }).press('Enter');
  await page.getByRole('button', { name: /The code A1 is used twice/ }).press('Enter');
  const code = page.getByLabel('Code');
  await expect(code).toBeFocused();
  await code.press('ControlOrMeta+a');
  await keyboard.type('A2');
  await keyboard.press('Enter');
  await expect(publish).toBeEnabled();

  await publish.press('Enter');
  await page.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
  await expect(page.getByText('Published and unchangeable.')).toBeVisible();
  const [version] = await client.frameworks.list();
  expect([version.code, version.state, version.indicatorCount]).toEqual([
    'HOME-CARE',
    'published',
    2,
  ]);
  await expect(page.getByText(version.contentHash ?? 'no fingerprint')).toBeVisible();
  await tree.press('Insert');
  await tree.press('Delete');
  await expect(page.getByRole('row')).toHaveCount(4);
  await expect(page.getByLabel('Name, English')).not.toBeEditable();
});

test('every change is saved by itself, and undo takes it back from the file too', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  const name = page.getByLabel('Name, English');
  await name.fill('Ground rules');
  await expect.poll(async () => nodeAt(await saved(client, id), [0])?.name.en).toBe('Ground rules');
  await name.press('ControlOrMeta+z');
  await expect(name).toHaveValue('Foundations and governance');
  await expect
    .poll(async () => nodeAt(await saved(client, id), [0])?.name.en)
    .toBe('Foundations and governance');

  await page.getByRole('treegrid').press('Delete');
  await expect(row(page, 'Foundations and governance')).toHaveCount(0);
  await expect(page.getByText('First level 80 / 100')).toBeVisible();
  await page.getByRole('treegrid').press('ControlOrMeta+z');
  await expect(row(page, 'Foundations and governance')).toHaveCount(1);
});

test('the keyboard goes on where the pointer left off', async ({ app, page }) => {
  await openDraft(app);
  await page.getByText('Budget execution').click();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { selected: true })).toContainText('A2.3');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(row(page, 'Budget execution')).toHaveCount(0);
  await page.getByRole('button', { name: 'Expand' }).click();
  await page.keyboard.press('Delete');
  await expect(row(page, 'Internal management')).toHaveCount(0);
  await expect(page.getByText('A2 Internal management was removed.')).toBeVisible();
});

test('what was typed last is saved when the page is left at once', async ({ app, page }) => {
  const { client, id } = await openDraft(app);
  await page.getByLabel('Name, English').fill('Left in a hurry');
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect
    .poll(async () => nodeAt(await saved(client, id), [0])?.name.en)
    .toBe('Left in a hurry');
});

test('a draft saved elsewhere is never overwritten unasked', async ({ app, page }) => {
  const { client, id } = await openDraft(app);
  const { content, revision } = await client.frameworks.get({ id });
  const theirs = { ...content, name: { en: 'Theirs', 'zh-CN': '他人的' } };
  await client.frameworks.saveDraft({ id, revision, content: theirs });
  await page.getByLabel('Name, English').fill('Mine');
  await expect(page.getByText('This draft was saved elsewhere meanwhile.')).toBeVisible();
  expect((await saved(client, id)).name.en).toBe('Theirs');
  await page.getByRole('button', { name: 'Load the saved draft' }).click();
  await expect(page.getByRole('heading', { name: 'Theirs', level: 1 })).toBeVisible();
  await expect(page.getByLabel('Name, English')).toHaveValue('Foundations and governance');
  // The browser itself reports the refused save.
  expect(app.complaints.splice(0)).toEqual([expect.stringContaining('409')]);
});

test('weights that do not add up are said, and balanced on request', async ({ app, page }) => {
  const { client, id } = await openDraft(app);
  const tree = page.getByRole('treegrid');
  await tree.press('ArrowRight');
  await tree.press('1');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(page.getByText('First level 98 / 100')).toBeVisible();
  await page.getByRole('button', { name: 'Balance…' }).click();
  await page.getByLabel('Entries of').selectOption('the first level');
  await page.getByRole('button', { name: 'Balance', exact: true }).click();
  await expect(page.getByText('First level 100 / 100')).toBeVisible();
  await expect
    .poll(async () =>
      (await saved(client, id)).children.reduce((sum, node) => sum + node.weight, 0),
    )
    .toBe(100);
});

test('a measure is changed beside its curve, without any file', async ({ app, page }) => {
  const { client, id } = await openDraft(app);
  await row(page, 'Registration and licences').click();
  await page.getByLabel('Kind of measure').selectOption('Numeric');
  await page.getByLabel('Rule', { exact: true }).selectOption('Bands');
  await page.getByLabel('From 1', { exact: true }).fill('85');
  await page.getByLabel('From 1', { exact: true }).press('Enter');
  await page.getByText('The same in words').click();
  await expect(page.getByText('From 85: score 100')).toBeVisible();
  await page.getByLabel('Score 1', { exact: true }).fill('140');
  await expect(page.getByText('Write a number from 0 to 100.')).toBeVisible();
  await page.getByLabel('Critical: failing it limits the grade').uncheck();
  await expect
    .poll(async () => nodeAt(await saved(client, id), [0, 0, 0]))
    .toMatchObject({
      measure: { kind: 'numeric', rule: { kind: 'bands', bands: [{ from: 85, score: 100 }] } },
    });
  await expect
    .poll(async () => nodeAt(await saved(client, id), [0, 0, 0]))
    .not.toHaveProperty('critical');
});

test('grades with a gap are shown to be torn, and closed', async ({ app, page }) => {
  const { client, id } = await openDraft(app);
  await page.getByRole('tab', { name: 'Rules and grades' }).click();
  await expect(page.getByText('Covers 0 to 100 with no gap and no overlap')).toBeVisible();
  const bound = page.getByLabel('C, From');
  await bound.fill('72');
  await bound.press('Enter');
  await expect(page.getByLabel('D, Up to')).toHaveValue('72');
  await page.getByLabel('A, Up to').fill('98');
  await page.getByLabel('A, Up to').press('Enter');
  await expect(page.getByText('One place to mend in the ranges below')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish…' })).toBeDisabled();
  await page.getByRole('button', { name: 'Close gaps and overlaps' }).click();
  await expect(page.getByLabel('A, Up to')).toHaveValue('100');
  await expect.poll(async () => (await saved(client, id)).grades[2].from).toBe(72);
});

const broken = `format: plumbline-framework-1
code: BROKEN
name: { en: Broken, zh-CN: "" }
aggregation: { method: points }
children:
  - kind: indicator
    code: A1
    name: { en: One, zh-CN: "" }
    weight: heavy
    measure: { kind: scale, minimum: 0, maximum: 10, colour: red }
grades:
  - { code: A, name: { en: Pass, zh-CN: "" }, from: 50, to: 100, tone: g5 }
`;

const choose = (page: Page, text: string) =>
  page.getByLabel('Framework file (YAML or JSON)').setInputFiles({
    name: 'broken.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(text),
  });

test('a broken file is told place by place, and nothing of it is kept', async ({ app, page }) => {
  const client = await app.openAs('supervisor', '/frameworks');
  await page.getByRole('button', { name: 'Import file…' }).click();
  await choose(page, broken);
  const problems = page.getByRole('list', { name: 'Problems' });
  await expect(problems).toContainText('children[0].weight');
  await expect(problems).toContainText('Line 9');
  await expect(problems).toContainText('There is no field colour.');
  const send = page.getByRole('button', { name: 'Import', exact: true });
  await expect(send).toBeDisabled();

  // Mended but for its grades, it can come in as a draft, not be published at once.
  await choose(page, broken.replace('heavy', '100').replace(', colour: red', ''));
  await expect(page.getByText('Framework BROKEN with one indicator.')).toBeVisible();
  await expect(problems).toContainText('The lowest grade must start at 0, not at 50.');
  await expect(page.getByLabel('Publish at once')).toBeDisabled();
  expect(await client.frameworks.list()).toHaveLength(2);
  await send.click();
  await expect(page.getByRole('heading', { name: 'Broken', level: 1 })).toBeVisible();
  await expect(page.getByText('One error to mend first')).toBeVisible();
});

test('a version goes out as a file, a draft can be deleted, a published one continued', async ({
  app,
  page,
}) => {
  const client = await app.openAs('supervisor', '/frameworks');
  const actions = page.getByRole('button', { name: 'Actions for SVC-ANNUAL, version 2' });
  await actions.click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Export as YAML' }).click();
  expect((await download).suggestedFilename()).toBe('SVC-ANNUAL@2.yaml');
  await actions.click();
  await expect(page.getByRole('menuitem', { name: 'Delete draft…' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'New version' }).click();
  await expect(page.getByText('Version 3, draft')).toBeVisible();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Delete draft…' }).click();
  await page.getByRole('button', { name: 'Delete draft', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await client.frameworks.list()).toHaveLength(2);
});

for (const role of ['evaluator', 'auditor'] as const) {
  test(`the ${role} reads published versions and changes nothing`, async ({ app, page }) => {
    await app.openAs(role, '/frameworks');
    await expect(page.getByRole('button', { name: 'New framework…' })).toHaveCount(0);
    await page
      .getByRole('link', { name: /Annual evaluation/ })
      .first()
      .click();
    await expect(page.getByRole('treegrid')).toHaveAttribute('aria-readonly', 'true');
    await expect(page.getByRole('button', { name: 'Publish…' })).toHaveCount(0);
    await page.getByRole('button', { name: 'More' }).click();
    await expect(page.getByRole('menuitem')).toHaveCount(2);
  });
}
