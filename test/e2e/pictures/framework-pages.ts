import { openDraft } from '../framework-draft.ts';
import type { CoreClient } from '../web-host.ts';
import type { Album } from './album.ts';

const tabs = ['structure', 'weights', 'rules', 'questionnaires', 'cases', 'settings'] as const;
const showTab = (album: Album, name: (typeof tabs)[number] | 'problems' | 'changes') =>
  album.page
    .getByRole('tab')
    .nth([...tabs, 'problems', 'changes'].indexOf(name))
    .click();

/** Opens a draft made from a template. */
async function openTemplate(album: Album, client: CoreClient, template: string): Promise<void> {
  const offered = await client.frameworks.templates();
  const name = offered.find(({ code }) => code === template)?.name ?? { en: '', 'zh-CN': '' };
  const { id } = await client.frameworks.createDraft({ template, code: `${template}-NEW`, name });
  await album.app.go(`/frameworks/${id}`);
  await album.page.getByRole('treegrid').waitFor();
}

/** The tree, its dialogs, and the library with its dialogs. */
export async function takeStructure(album: Album): Promise<void> {
  const { page } = album;
  const { id } = await openDraft(album.app, album.look);
  await album.take('structure');
  const tree = page.getByRole('treegrid');
  await page.locator('.tree-code', { hasText: 'A1.2' }).click();
  await album.take('structure-indicator');
  await tree.press('Shift+ArrowDown');
  await tree.press('Shift+ArrowDown');
  await album.take('structure-marked');
  for (const [name, button] of [
    ['bulk', 2],
    ['balance', 4],
    ['move', 5],
  ] as const) {
    await page.locator('.marked-strip .btn').nth(button).click();
    await page.getByRole('dialog').waitFor();
    await album.take(`structure-dialog-${name}`);
    await page.keyboard.press('Escape');
  }
  await album.app.go('/frameworks');
  for (const [name, button] of [
    ['import', 0],
    ['template', 1],
    ['new', 2],
  ] as const) {
    await page.locator('.head .btn').nth(button).click();
    await page.getByRole('dialog').waitFor();
    await album.take(`library-dialog-${name}`);
    await page.keyboard.press('Escape');
  }
  await album.resize('large');
  await album.app.go(`/frameworks/${id}`);
  await tree.waitFor();
  await album.take('structure-large');
}

/** Every kind of measure in its editor, in a tall window. */
export async function takeMeasures(album: Album): Promise<void> {
  const { page } = album;
  await album.resize('tall');
  await openDraft(album.app, album.look);
  await page.locator('.tree-code', { hasText: 'A1.1' }).click();
  const kind = page.locator('[data-path="children[0].children[0].children[0].measure.kind"]');
  for (const value of ['checklist', 'rubric', 'scale', 'derived', 'survey'] as const) {
    await kind.selectOption(value);
    await album.take(`measure-${value}`);
  }
  await kind.selectOption('numeric');
  const rule = page.locator('[data-path$="measure.rule.kind"]');
  for (const value of ['goalposts', 'piecewise', 'bands', 'target', 'percentile', 'z-score']) {
    await rule.selectOption(value);
    await album.take(`measure-${value}`);
  }
  await kind.selectOption('ratio');
  await album.take('measure-ratio');
  await kind.selectOption('deduction');
  await album.take('measure-deduction');
  await page.locator('[data-path$="measure.severities.on"]').check();
  await page.locator('[data-path$="measure.repeat"]').check();
  for (const summary of await page.locator('.entry-details summary').all()) await summary.click();
  await album.take('measure-deduction-grid');
}

/** Weights by every method, and the trial beside the editor. */
export async function takeWeights(album: Album): Promise<void> {
  const { page } = album;
  await openDraft(album.app, album.look);
  await showTab(album, 'weights');
  await album.take('weights');
  const method = page.locator('.weights-body select').first();
  for (const value of ['equal', 'rank-order-centroid', 'entropy', 'critic', 'blend'] as const) {
    await method.selectOption(value);
    await album.take(`weights-${value}`);
  }
  await method.selectOption('ahp');
  const pairs = page.locator('.weights-body').getByRole('slider');
  for (const [index, value] of ['2', '-3', '4', '3', '-2'].entries()) {
    await pairs.nth(index).fill(value);
  }
  await album.take('weights-ahp');
  await page.locator('.head [aria-expanded]').first().click();
  await album.take('trial-weights');
  await showTab(album, 'structure');
  const trial = page.locator('.try-panel');
  await trial.locator('.try-tools .btn').first().click();
  await trial.getByRole('slider').first().focus();
  await page.keyboard.press('Home');
  await album.take('trial');
  await album.resize('large');
  await album.take('trial-large');
}

/** Limiters, grades, a lookup, worked cases, problems and changes of a template’s draft. */
export async function takeRules(album: Album): Promise<void> {
  const { page } = album;
  const client = await album.app.openAs('supervisor', '/frameworks', album.look);
  await openTemplate(album, client, 'ENG-KEY-QUESTIONS');
  await album.take('lookup');
  await showTab(album, 'rules');
  await album.take('rules');
  await page.locator('[data-act="open"]').first().click();
  await page.locator('[data-act="open"]').first().scrollIntoViewIfNeeded();
  await album.take('limiter-open');
  await page.locator('.picker-entry').first().click();
  await page.getByRole('listbox').waitFor();
  await album.take('limiter-picker');
  await page.keyboard.press('Escape');
  await showTab(album, 'cases');
  await album.take('cases');
  await page.locator('[data-act="open"]').first().click();
  await album.take('case-open');
  for (const tab of ['settings', 'problems', 'questionnaires'] as const) {
    await showTab(album, tab);
    await album.take(tab);
  }
  await album.resize('large');
  await showTab(album, 'rules');
  await album.take('rules-large');
  await album.resize('tall');
  await openTemplate(album, client, 'ANNUAL-DEDUCTIONS');
  await showTab(album, 'rules');
  await album.take('rules-points');
  await showTab(album, 'questionnaires');
  await album.take('questionnaires-filled');
}

/** Problems of a torn draft, and what changed since the version before. */
export async function takeProblems(album: Album): Promise<void> {
  const { page } = album;
  const { client, id } = await openDraft(album.app, album.look);
  const { content, revision } = await client.frameworks.get({ id });
  const [a, ...others] = content.children;
  const grades = content.grades.map((band, i) => (i === 0 ? { ...band, to: 99 } : band));
  const children = [{ ...a, name: { ...a.name, 'zh-CN': '' }, weight: a.weight - 2 }, ...others];
  await client.frameworks.saveDraft({ id, revision, content: { ...content, grades, children } });
  await page.reload();
  await page.getByRole('treegrid').waitFor();
  await album.take('structure-problems');
  await page.locator('.problem-summary').click();
  await album.take('structure-problem-strip');
  await showTab(album, 'rules');
  await album.take('rules-torn');
  await showTab(album, 'problems');
  await album.take('problems-torn');
  await showTab(album, 'changes');
  await page.locator('.change-table').first().waitFor();
  await album.take('changes');
  await page.getByRole('tabpanel').locator('select').first().selectOption({ index: 1 });
  await album.take('changes-older');
}
