import type { Page } from '@playwright/test';
import { nodeAt } from '#renderer/features/frameworks/model/node-path.ts';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { expect, test } from './fixtures.ts';
import { openChanged, openDraft } from './framework-draft.ts';
import type { CoreClient } from './web-host.ts';

const saved = async (client: CoreClient, id: string) =>
  (await client.frameworks.get({ id })).content;

/** The codes below a group of the saved draft, in order. */
const codesIn = async (client: CoreClient, id: string, path: number[]) => {
  const node = nodeAt(await saved(client, id), path);
  return node?.kind === 'group' ? node.children.map(({ code }) => code).join(' ') : '';
};

const row = (page: Page, code: string) =>
  page.getByRole('row').filter({ has: page.locator('.tree-code', { hasText: exactly(code) }) });

const exactly = (code: string) => new RegExp(`^${code.replaceAll('.', '\\.')}$`);

test('entries are marked with the keyboard, changed together, and taken back in one step', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  const weights = async () => {
    const node = nodeAt(await saved(client, id), [0, 0]);
    return node?.kind === 'group' ? node.children.map(({ weight }) => weight) : [];
  };
  const before = await weights();
  await row(page, 'A1.1').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 entries selected (3 indicators)')).toBeVisible();
  await expect(page.getByRole('row', { selected: true })).toHaveCount(3);
  await page.getByRole('button', { name: 'Weight…' }).click();
  await page.getByRole('textbox', { name: 'Weight', exact: true }).fill('4');
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 entries changed.')).toBeVisible();
  await expect.poll(weights).toEqual([4, 4, 4]);
  await page.getByRole('treegrid').press('ControlOrMeta+z');
  await expect.poll(weights).toEqual(before);
  await page.getByRole('treegrid').press('Escape');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(1);
  await page.getByRole('treegrid').press('ControlOrMeta+a');
  await expect(page.getByText('61 entries selected (45 indicators)')).toBeVisible();
});

test('the pointer marks with Control and Shift, and removes what is marked together', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  await row(page, 'A2.1').click();
  await row(page, 'A2.3').click({ modifiers: ['ControlOrMeta'] });
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove', exact: true }).last().click();
  await expect(page.getByText('2 entries were removed.')).toBeVisible();
  await expect(page.getByRole('treegrid')).toBeFocused();
  await expect.poll(() => codesIn(client, id, [0, 1])).toBe('A2.2 A2.4');
  await row(page, 'A2.2').click();
  await row(page, 'A2.4').click({ modifiers: ['Shift'] });
  await page.getByRole('treegrid').press('Delete');
  await expect(page.getByText('A group keeps at least one entry.')).toBeVisible();
});

test('an entry goes to another group by dragging, and back by the dialog of the keyboard', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  const target = row(page, 'A2');
  await row(page, 'A1.2').dragTo(target);
  await expect.poll(() => codesIn(client, id, [0, 0])).toBe('A1.1 A1.3');
  await expect.poll(() => codesIn(client, id, [0, 1])).toBe('A2.1 A2.2 A2.3 A2.4 A1.2');
  await expect(page.getByRole('row', { selected: true })).toContainText('A1.2');

  await page.getByRole('treegrid').press('m');
  const into = page.getByLabel('Into', { exact: true });
  await expect(into).toBeFocused();
  await into.selectOption({ label: '\u2003\u2003A1 Standing and compliance' });
  await page
    .getByLabel('Place')
    .selectOption({ label: 'before A1.3 Required information is public' });
  await page.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await expect.poll(() => codesIn(client, id, [0, 0])).toBe('A1.1 A1.2 A1.3');
  await expect(page.getByText(/^A1.2 .* moved\.$/)).toBeVisible();

  // A group is not dropped into what stands in it.
  await row(page, 'A').dragTo(row(page, 'A1'));
  expect(await codesIn(client, id, [0])).toBe('A1 A2 A3');
});

test('a part of a published framework is copied into a draft of another, under free codes', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  const published = (await client.frameworks.list()).find(({ state }) => state === 'published');
  if (published === undefined) throw new Error('The sample has a published framework');
  await app.go(`/frameworks/${published.id}`);
  await row(page, 'A1').click();
  await page.getByRole('treegrid').press('ControlOrMeta+c');
  await expect(page.getByText(/^A1 .* copied\.$/)).toBeVisible();
  await app.go(`/frameworks/${id}`);
  await row(page, 'A').click();
  await page.getByRole('treegrid').press('ControlOrMeta+Shift+v');
  await expect(page.getByText(/One entry pasted/)).toBeVisible();
  await expect.poll(() => codesIn(client, id, [0])).toBe('A1 A2 A3 A1-2');
  await expect.poll(() => codesIn(client, id, [0, 3])).toBe('A1.1-2 A1.2-2 A1.3-2');
  await page.getByRole('treegrid').press('ControlOrMeta+d');
  await expect.poll(() => codesIn(client, id, [0])).toBe('A1 A2 A3 A1-2 A1-3');
});

test('a duplicated group has the limiters that speak of it alone, under its new codes', async ({
  app,
  page,
}) => {
  const { client, id } = await openChanged(app, (tree) => ({
    ...tree,
    limiters: ['A1', totalCode].map((at) => ({
      code: `of-${at}`,
      name: { en: 'Capped', 'zh-CN': '封顶' },
      at,
      when: {
        match: 'all',
        predicates: [{ about: 'node', node: 'A1.1', test: { of: 'score', is: 'below', than: 50 } }],
      },
      effect: { kind: 'cap', grade: 'C' },
    })),
  }));
  await row(page, 'A1').click();
  await page.getByRole('treegrid').press('ControlOrMeta+d');
  await expect(page.getByText(/duplicated\. One limiter came along\.$/)).toBeVisible();
  await expect
    .poll(async () => (await saved(client, id)).limiters)
    .toMatchObject([
      { code: 'of-A1', at: 'A1' },
      { code: 'of-TOTAL', at: totalCode },
      { code: 'of-A1-2', at: 'A1-2', when: { predicates: [{ node: 'A1.1-2' }] } },
    ]);
});

test('tolerance and mandate are set for many indicators at once, and the keyboard comes back', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  const parts = async () => {
    const group = nodeAt(await saved(client, id), [0, 0]);
    if (group?.kind !== 'group') return [];
    return group.children.map((node) =>
      node.kind === 'indicator' ? `${node.tolerance} ${node.mandate?.en}` : '',
    );
  };
  await row(page, 'A1.1').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Tolerance…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Watch how far assessors differ').check();
  const points = dialog.getByLabel('Difference allowed, in score points');
  await points.fill('many');
  await points.press('Enter');
  await expect(points).toBeFocused();
  await points.fill('15');
  await points.press('Enter');
  await expect(page.getByText('3 entries changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Mandate…' }).click();
  await dialog.getByLabel('Mandate (clause or regulation), English').fill('Clause 9');
  await dialog.getByRole('button', { name: 'Apply' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(parts).toEqual(['15 Clause 9', '15 Clause 9', '15 Clause 9']);
  await expect(page.getByRole('button', { name: 'Mandate…' })).toBeFocused();
});

test('the questions of a questionnaire are put in order by keys and buttons', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  const order = async () =>
    (await saved(client, id)).questionnaires[0].sections[0].items.map(({ code }) => code);
  const [first, second, ...rest] = await order();
  await page.getByRole('tab', { name: 'Questionnaires' }).click();
  const code = (of: string) => page.getByRole('textbox', { name: `${of}, Code` });
  await code(first).press('Alt+ArrowDown');
  await expect.poll(order).toEqual([second, first, ...rest]);
  await expect(code(first)).toBeFocused();
  await page.getByRole('button', { name: `Move ${first} up` }).press('Enter');
  await expect.poll(order).toEqual([first, second, ...rest]);
  // It is the first now and cannot go up: the keyboard is on the button beside.
  await expect(page.getByRole('button', { name: `Move ${first} down` })).toBeFocused();
  const last = [first, second, ...rest].at(-1);
  await page.getByRole('button', { name: `Remove ${last}` }).press('Enter');
  await expect.poll(order).toHaveLength(rest.length + 1);
  await expect(page.getByRole('button', { name: 'Add a question' }).first()).toBeFocused();
});

test('a source holds below until another is said, and a group has bounds of its own', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  await row(page, 'A').click();
  await page.getByLabel('Source', { exact: true }).selectOption('Purchaser');
  await row(page, 'A1.1').click();
  await expect(page.getByLabel('Source', { exact: true })).toContainText('as above: Purchaser');
  await expect(page.getByText('Said by A Foundations and governance.')).toBeVisible();
  await row(page, 'A').click();
  await page.getByLabel('Own bounds for this group').check();
  await page.getByLabel('A, From score').fill('92');
  await page.getByLabel('A, From score').press('Enter');
  await page.getByLabel('How entries become one score').selectOption('Geometric mean, by weight');
  await page.getByLabel('Least score an entry counts with').fill('5');
  await expect
    .poll(async () => nodeAt(await saved(client, id), [0]))
    .toMatchObject({
      source: 'purchaser',
      aggregation: { method: 'geometric', floor: 5 },
      grading: { bands: [{ grade: 'A', from: 92 }, {}, {}, {}, { grade: 'E', from: 0 }] },
    });
});

test('a group is graded by a table, whose rows are edited beside the tree', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  await row(page, 'A1').click();
  await page.getByLabel('How entries become one score').selectOption('A table of rules');
  await expect(page.getByText('The grade comes first, from a table')).toBeVisible();
  await expect(page.locator('.panel-card .lookup')).toBeVisible();
  await expect
    .poll(async () => nodeAt(await saved(client, id), [0, 0]))
    .toMatchObject({
      aggregation: {
        method: 'lookup',
        rows: [{ grade: 'A', when: { predicates: [{ among: { childrenOf: 'A1' }, than: 3 }] } }],
        otherwise: 'E',
      },
    });
  // A new code of the group is taken over by its table.
  const code = page.getByLabel('Code', { exact: true });
  await code.fill('X1');
  await code.press('Enter');
  await expect
    .poll(async () => JSON.stringify(nodeAt(await saved(client, id), [0, 0])))
    .toContain('"childrenOf":"X1"');
});
