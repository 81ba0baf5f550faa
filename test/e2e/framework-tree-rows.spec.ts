import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import { expect, test } from './fixtures.ts';
import { openDraft } from './framework-draft.ts';

const weights = (framework: Framework) => [...walk(framework)].map(({ node }) => node.weight);

/** The draft with its first dimension copied until it has about 2,000 nodes. */
function enlarged(framework: Framework): Framework {
  const [first] = framework.children;
  const copyOf = (node: FrameworkNode, n: number): FrameworkNode =>
    node.kind === 'group'
      ? { ...node, code: `${node.code}-${n}`, children: node.children.map((one) => copyOf(one, n)) }
      : { ...node, code: `${node.code}-${n}` };
  const copies = Array.from({ length: 130 }, (_, n) => copyOf(first, n));
  return { ...framework, children: [...framework.children, ...copies] };
}

test('the whole tree is printed, not only the rows in sight', async ({ app, page }) => {
  await openDraft(app);
  const rows = page.getByRole('treegrid').getByRole('row');
  const inSight = await rows.count();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(rows).toHaveCount(62);
  expect(inSight).toBeLessThan(62);
  // Each stands below the one before it, and nothing is cut off.
  const boxes = await rows.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(boxes).toEqual(boxes.toSorted((a, b) => a - b));
  const tree = page.getByRole('treegrid');
  expect(await tree.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(rows).toHaveCount(inSight);
});

test('2,000 entries scroll and are edited with only the rows in sight on the page', async ({
  app,
  page,
}) => {
  const { client, id } = await openDraft(app);
  const { content, revision } = await client.frameworks.get({ id });
  const large = enlarged(content);
  await client.frameworks.saveDraft({ id, revision, content: large });
  await page.reload();
  const tree = page.getByRole('treegrid');
  await tree.waitFor();
  const count = Number(await tree.getAttribute('aria-rowcount'));
  expect(count).toBeGreaterThan(1900);
  expect(await page.getByRole('row').count()).toBeLessThan(60);
  await tree.press('ControlOrMeta+End');
  const last = page.getByRole('row', { selected: true });
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-rowindex', String(count));
  await expect(tree).toHaveAttribute('aria-activedescendant', /-name$/);
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowUp');
  const twentieth = page.getByRole('row', { selected: true });
  await expect(twentieth).toHaveAttribute('aria-rowindex', String(count - 20));
  await expect(twentieth).toBeInViewport();
  expect(await page.getByRole('row').count()).toBeLessThan(60);
  await tree.press('ArrowRight');
  await tree.press('7');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => weights((await client.frameworks.get({ id })).content))
    .not.toEqual(weights(large));
  const changed = weights((await client.frameworks.get({ id })).content).filter(
    (one, i) => one !== weights(large)[i],
  );
  expect(changed).toEqual([7]);
});
