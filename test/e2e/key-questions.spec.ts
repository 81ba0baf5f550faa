import type { Page } from '@playwright/test';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { WorkedCase } from '#shared/domain/framework/worked-case.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { runCase } from '#shared/scoring/worked-case.ts';
import { expect, test } from './fixtures.ts';
import {
  beginFramework,
  buildTree,
  publish,
  setGrades,
  setLimiters,
  setMissingValues,
  setOverallTable,
} from './key-questions-editor.ts';
import {
  type KeyQuestionCase,
  keyQuestions,
  limitedCase,
  outstandingCase,
} from './key-questions-scheme.ts';
import type { CoreClient } from './web-host.ts';

const code = 'KEY-QUESTIONS';

// Hundreds of keys: a picture of the page with each of them would take longer than the work itself.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

/** Starts a round of the framework over the first two contracts, by its dialog. */
async function startRound(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Rooms' })
    .getByRole('link', { name: 'Rounds' })
    .click();
  await page.getByRole('button', { name: 'New round' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Code').fill('KQ-2027');
  await dialog.getByLabel('Name · in English').fill('Key questions 2027');
  await dialog.getByLabel('From', { exact: true }).fill('2027-04-01');
  await dialog.getByLabel('To', { exact: true }).fill('2027-06-30');
  await dialog.getByRole('combobox', { name: 'Framework' }).selectOption({ label: `${code} v1` });
  await dialog.getByText('Chosen contracts').click();
  for (const place of [0, 1]) await dialog.getByRole('checkbox').nth(place).check();
  await dialog.getByRole('button', { name: 'Start the round' }).click();
  await expect(page.getByRole('heading', { name: 'Key questions 2027' })).toBeVisible();
}

/** Opens an assessment of the round that is shown, and adds the visit its values belong to. */
async function openForVisit(page: Page, place: number): Promise<void> {
  const grid = page.getByRole('grid', { name: 'Assessments of the round' });
  await grid
    .locator('.grid-body')
    .getByRole('row')
    .nth(place)
    .getByRole('gridcell')
    .first()
    .click();
  await expect(page.getByRole('grid', { name: 'Scores by indicator' })).toBeVisible();
  await page.getByRole('button', { name: 'Add visit' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day').fill('2027-04-20');
  await dialog.getByRole('button', { name: 'Add visit' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Scores every statement from the keyboard: its level, then Enter to the next. */
async function score(page: Page, { digits }: KeyQuestionCase): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('S1');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-cell="S1 value"]')).toBeFocused();
  for (const digit of digits.join('')) {
    await page.keyboard.press(digit);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('contentinfo')).toContainText(/Saved \d/);
}

/** Expects percentages, ratings and what limited them on the assessment's page. */
async function expectCase(page: Page, worked: KeyQuestionCase): Promise<void> {
  await expect(page.locator('[data-live="grade"]')).toHaveText(worked.overall);
  await expect(page.locator('[data-live="total"]')).toHaveText(worked.total);
  await expect(page.locator('[data-live="coverage"]')).toHaveText('100%');
  for (const [place, question] of keyQuestions.entries()) {
    const { percentage, rating, unlimited } = worked.questions[place];
    const line = page
      .getByRole('row')
      .filter({ has: page.locator(`[data-explain="${question.code}"]`) });
    await expect(line.locator(`[data-explain="${question.code}"]`)).toHaveText(percentage);
    await expect(line.locator('.node-grade .grade')).toHaveText(rating);
    await expect(line.locator('.visually-hidden')).toHaveText(
      unlimited === undefined ? [] : [`By its score “${unlimited}”; rules made it “${rating}”`],
    );
  }
}

async function published(client: CoreClient): Promise<Framework> {
  const version = (await client.frameworks.list()).find((one) => one.code === code);
  if (version?.state !== 'published') throw new Error('The framework is published');
  return (await client.frameworks.get({ id: version.id })).content;
}

/** The template of the same scheme, by way of a draft. */
async function template(client: CoreClient): Promise<Framework> {
  const name = { en: 'Template', 'zh-CN': '' };
  const draft = { template: 'ENG-KEY-QUESTIONS', code: 'TEMPLATE', name };
  return (await client.frameworks.createDraft(draft)).content;
}

/** Cases in which each statement in turn departs to each level from others that all have one level. */
function departures(framework: Framework): WorkedCase[] {
  const codes = indicatorsOf(framework).map((indicator) => indicator.code);
  const levels = [1, 2, 3, 4];
  return levels.flatMap((common) =>
    codes.flatMap((odd) =>
      levels.map((level): WorkedCase => {
        const values = Object.fromEntries(codes.map((one) => [one, one === odd ? level : common]));
        const expectation = { decimals: 2, nodes: {} };
        return { code: odd, name: framework.name, values, peers: {}, expect: expectation };
      }),
    ),
  );
}

/** What each case comes to: the total, its grade, and every score and grade below it. */
function outcomes(framework: Framework, cases: readonly WorkedCase[]) {
  const compiled = compileFramework(framework);
  return cases.map((worked) => {
    const { total, grade, nodes } = runCase(compiled, worked).result;
    return { total, grade, nodes: nodes.map((node) => [node.code, node.score, node.grade]) };
  });
}

test('a supervisor builds key questions from an empty draft, publishes them, and scores two cases', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  const client = await app.openAs('supervisor', '/frameworks');
  await beginFramework(page, code, 'Key questions and statements');
  await setGrades(page);
  await setOverallTable(page);
  await buildTree(page);
  await setMissingValues(page);
  await setLimiters(page);
  await publish(page);

  await startRound(page);
  await openForVisit(page, 0);
  await score(page, outstandingCase);
  await expectCase(page, outstandingCase);
  await page.getByRole('link', { name: 'Key questions 2027' }).click();
  await openForVisit(page, 1);
  await score(page, limitedCase);
  await expectCase(page, limitedCase);

  const built = await published(client);
  const model = await template(client);
  const compiled = compileFramework(built);
  expect(model.cases.length).toBeGreaterThan(4);
  for (const worked of model.cases) expect(runCase(compiled, worked).differences).toEqual([]);
  const cases = [...model.cases, ...departures(model)];
  expect(outcomes(built, cases)).toEqual(outcomes(model, cases));
});
