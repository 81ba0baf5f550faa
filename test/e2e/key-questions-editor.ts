import { expect, type Locator, type Page } from '@playwright/test';
import { type KeyQuestion, keyQuestions, ratings } from './key-questions-scheme.ts';

const showTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

/** Fills a field that takes its text when it is left. */
async function put(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

/** Opens an empty draft by the dialog of the library. */
export async function beginFramework(page: Page, code: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New framework…' }).press('Enter');
  await page.getByLabel('Code').fill(code);
  await page.getByLabel('Name · in English').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Version 1, draft')).toBeVisible();
}

/** Names the four grades that an empty draft has, and moves their bounds along the ruler by keys. */
export async function setGrades(page: Page): Promise<void> {
  await showTab(page, 'Rules and grades');
  for (const { before, code, name, chinese, mark } of ratings) {
    await put(page.getByLabel(`${before}, Code`), code);
    await page.getByLabel(`${code}, Name, English`).fill(name);
    await page.getByLabel(`${code}, Name, Chinese`).fill(chinese);
    await page.getByLabel(`${code}, Mark`).selectOption(mark);
  }
  for (const [place, { name, from }] of ratings.entries()) {
    if (place === 0) continue;
    const edge = `Boundary between ${ratings[place - 1].name} and ${name}`;
    await slide(page.getByRole('slider', { name: edge }), from);
  }
  await expect(page.getByText('Covers 0 to 100 with no gap and no overlap')).toBeVisible();
}

/** Moves a bound to a whole number: tens by Page Down, ones by the arrow. */
async function slide(handle: Locator, to: number): Promise<void> {
  const far = Number(await handle.getAttribute('aria-valuenow')) - to;
  const keys = [
    ...Array.from({ length: Math.floor(far / 10) }, () => 'PageDown'),
    ...Array.from({ length: far % 10 }, () => 'ArrowLeft'),
  ];
  for (const key of keys) await handle.press(key);
  await expect(handle).toHaveAttribute('aria-valuenow', String(to));
}

/** A count in a condition: how many entries of the whole have a grade. */
async function countGrade(line: Locator, many: string, count: number, grade: string) {
  await line.getByLabel('How many, compared').selectOption(many);
  await line.getByLabel('How many', { exact: true }).fill(String(count));
  await line.getByLabel('Which entries are counted').selectOption('the entries of');
  await line.getByLabel('Figure').selectOption('grade');
  await line.getByLabel('Comparison').selectOption('equal to');
  await line.getByLabel('Grade', { exact: true }).selectOption(grade);
}

/** The overall rating as a table of counts: each line is a copy of the one before, changed. */
export async function setOverallTable(page: Page): Promise<void> {
  await showTab(page, 'Settings');
  await page.getByLabel('How entries become one score').selectOption('A table of rules');
  const table = page.locator('.lookup');
  const open = table.locator('.ordered-editor');
  const condition = (number: number) => open.getByRole('group', { name: `Condition ${number}` });
  const effect = open.getByRole('group', { name: 'Effect' }).getByLabel('Grade');

  await table.getByRole('button', { name: 'Change line 1' }).click();
  await countGrade(condition(1), 'at least', 2, 'Inadequate');
  await effect.selectOption('Inadequate');

  await table.getByRole('button', { name: 'Duplicate line 1' }).click();
  await countGrade(condition(1), 'at least', 1, 'Inadequate');
  await open.getByRole('button', { name: '+ Count of entries' }).click();
  await countGrade(condition(2), 'at least', 2, 'Requires improvement');
  await open.getByLabel('All or any of the conditions').selectOption('or');
  await effect.selectOption('Requires improvement');

  await table.getByRole('button', { name: 'Duplicate line 2' }).click();
  await countGrade(condition(1), 'exactly', 0, 'Requires improvement');
  await countGrade(condition(2), 'at least', 2, 'Outstanding');
  await open.getByLabel('All or any of the conditions').selectOption('and');
  await effect.selectOption('Outstanding');

  await table.getByLabel('Grade where no line holds').selectOption('Good');
}

/** The first key question complete but for its statements, four copies of it, then all statements. */
export async function buildTree(page: Page): Promise<void> {
  await showTab(page, 'Structure');
  const panel = page.locator('.node-panel');
  const tree = page.getByRole('treegrid');
  await tree.press('ControlOrMeta+Home');
  await panel.getByLabel('Weight').fill('1');
  await panel.getByLabel('How entries become one score').selectOption('weighted-mean');
  await panel.getByLabel('What an entry without a score does').selectOption('redistribute');
  await panel.getByLabel('Own bounds for this group').check();
  await panel.getByLabel('Round the score before it is graded').check();
  await tree.press('ArrowDown');
  await panel.getByLabel('Weight').fill('1');
  await tree.press('ArrowUp');
  for (const _ of keyQuestions.slice(1)) await tree.press('ControlOrMeta+d');
  await tree.press('ControlOrMeta+Home');
  for (const question of keyQuestions) await nameQuestion(page, question);
}

/** Names the selected key question and its statements, adding those it lacks; ends on the next one. */
async function nameQuestion(page: Page, question: KeyQuestion): Promise<void> {
  const { code, name, chinese, letter, statements } = question;
  const panel = page.locator('.node-panel');
  const tree = page.getByRole('treegrid');
  await put(panel.getByLabel('Code'), code);
  await panel.getByLabel('Name, English').fill(name);
  await panel.getByLabel('Name, Chinese').fill(chinese);
  await tree.press('ArrowDown');
  await put(panel.getByLabel('Code'), `${letter}1`);
  await tree.focus();
  for (const _ of statements.slice(1)) await page.keyboard.press('Insert');
  for (const _ of statements.slice(1)) await page.keyboard.press('ArrowUp');
  for (const statement of statements) {
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(statement);
    await page.keyboard.press('Enter');
  }
  const added = page.getByRole('row').filter({ hasText: statements[statements.length - 1] });
  await expect(added).toContainText(`${letter}${statements.length}`);
}

/** What could not be seen is left out by its key question; nothing else may be missing. */
export async function setMissingValues(page: Page): Promise<void> {
  await page.getByRole('treegrid').press('ControlOrMeta+a');
  await expect(page.getByText('39 entries selected (34 indicators)')).toBeVisible();
  await page.getByRole('button', { name: 'Missing values…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Not assessed').selectOption('block');
  await dialog.getByLabel('No data').selectOption('not-allowed');
  await dialog.getByLabel('Refused').selectOption('not-allowed');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('39 entries changed.')).toBeVisible();
}

/** The limits of the first key question, then a copy for each of the others, moved to it. */
export async function setLimiters(page: Page): Promise<void> {
  await showTab(page, 'Rules and grades');
  const list = page.getByRole('list', { name: 'Limiters' });
  const open = list.locator('.ordered-editor');
  const [first, ...others] = keyQuestions;
  await page.getByRole('button', { name: 'Add a limiter' }).click();
  await open.getByRole('button', { name: '+ Count of entries' }).click();
  await setLimit(open, 'Good', 25, 'Requires improvement');
  await moveTo(open, first.name);
  await nameLimiter(open, `${first.code}-GOOD`, `${first.name}: good is limited by any 1`);

  await list.getByRole('button', { name: `Duplicate ${first.code}-GOOD` }).click();
  await setLimit(open, 'Outstanding', 50, 'Good');
  await nameLimiter(open, `${first.code}-TOP`, `${first.name}: outstanding, by any 1 or 2`);

  for (const { code, name } of others) {
    for (const limit of ['GOOD', 'TOP']) {
      await list.getByRole('button', { name: `Duplicate ${first.code}-${limit}` }).click();
      await moveTo(open, name);
      await nameLimiter(open, `${code}-${limit}`, `${name}: limited by low statements`);
    }
  }
  await expect(list.locator('.ordered-sentence')).toHaveCount(10);
  await expect(list).toContainText(
    /WELL-LED-TOP .*When the grade of Well-led is equal to Outstanding and at least 1 of the indicators of Well-led has a score at most 50, the grade of Well-led is capped at Good\./,
  );
}

/** Has the open limiter act at another node; what it says of its own node goes along. */
async function moveTo(open: Locator, name: string): Promise<void> {
  const node = open.getByRole('combobox', { name: 'Entry whose grade changes' });
  await put(node, name);
  await expect(node).toHaveValue(name);
  await expect(node).toHaveAttribute('aria-expanded', 'false');
}

async function setLimit(open: Locator, grade: string, score: number, cap: string): Promise<void> {
  const condition = (number: number) => open.getByRole('group', { name: `Condition ${number}` });
  await condition(1).getByLabel('Comparison').selectOption('equal to');
  await condition(1).getByLabel('Grade', { exact: true }).selectOption(grade);
  await condition(2).getByLabel('Figure').selectOption('score');
  await condition(2).getByLabel('Comparison').selectOption('at most');
  await condition(2).getByLabel('Value').fill(String(score));
  await open.getByRole('group', { name: 'Effect' }).getByLabel('Grade').last().selectOption(cap);
}

async function nameLimiter(open: Locator, code: string, name: string): Promise<void> {
  await put(open.getByLabel('Code'), code);
  await open.getByLabel('Name, English').fill(name);
  await open.getByLabel('Name, Chinese').fill('');
}

/** Publishes what is open. It has warnings: nobody said what the statements rest on. */
export async function publish(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^No errors/ })).toBeVisible();
  await page.getByRole('button', { name: 'Publish…' }).press('Enter');
  await page.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
  await expect(page.getByText('Published and unchangeable.')).toBeVisible();
}
