import { type MethodRound, openMethodRound } from '../method-round.ts';
import { find, openAssessment, reopen } from '../score-sheet.ts';
import type { Album } from './album.ts';

const reason = 'Seen at the visit, and agreed with both assessors.';

async function recordAll({ supervisor, evaluator, record }: MethodRound): Promise<void> {
  const findings = { counts: { s2: 1, m1: 2 }, revisits: 1 };
  await record(evaluator, 'A1', { state: 'value', value: { numerator: 38, denominator: 40 } });
  await record(evaluator, 'A2', { state: 'value', value: 2 });
  await record(supervisor, 'A2', { state: 'value', value: 4 });
  await record(supervisor, 'A3', { state: 'value', value: 3 });
  await record(supervisor, 'B1', { state: 'value', value: findings });
}

/** The sheet at every kind of measure, moderation and judgement, and the explanation of each. */
export async function takeMethod(album: Album): Promise<void> {
  const { app, page } = album;
  const round = await openMethodRound(app, 'consensus', album.look);
  const { supervisor, assessmentId } = round;
  await recordAll(round);
  await reopen(page);
  for (const code of ['A1', 'A2', 'A3', 'B2', 'C1', 'B1']) {
    await find(page, code);
    if (code === 'B1') await page.keyboard.press('F2');
    await album.take(`sheet-${code}`);
  }
  await page.locator('.disputes button').click();
  await page.locator('.moderation button').click();
  await page.getByRole('dialog').waitFor();
  await album.take('settling');
  await page.keyboard.press('Escape');
  const entry = { state: 'value', value: 3 } as const;
  await supervisor.inspections.settle({ assessmentId, indicator: 'A2', entry, reason });
  await supervisor.scoring.judge({ assessmentId, grade: 'good', reason });
  await album.resize('tall');
  await app.go(`/assessments/${assessmentId}/explanation`);
  await page.reload();
  await page.locator('.lift .routes').waitFor();
  await page.locator('.rules-story summary').click();
  await album.take('explanation-judged');
  await album.resize('small');
  await page.locator('.judgement button').first().click();
  await page.getByRole('dialog').waitFor();
  await album.take('judging');
  await page.keyboard.press('Escape');
  for (const code of ['A', 'B', 'B1', 'B2', 'A1', 'A2', 'A3']) {
    await app.go(`/assessments/${assessmentId}/explanation/${code}`);
    await album.take(`explanation-${code}`);
  }
}

/** The sample’s own sheet as its evaluator sees it: a checklist, a survey, questions, the drawer. */
export async function takeSheet(album: Album): Promise<void> {
  const { app, page } = album;
  const client = await app.openAs('evaluator', '/rounds', album.look);
  const id = await openAssessment(app, client, 'WC-29');
  await find(page, 'A1.3');
  await page.keyboard.press('F2');
  await album.take('sheet-checklist');
  await page.keyboard.press('Escape');
  await find(page, 'D1.1');
  await album.take('sheet-survey');
  await find(page, 'A2.1');
  await page.keyboard.press('9');
  await page.keyboard.press('9');
  await page.keyboard.press('9');
  await page.keyboard.press('Enter');
  await find(page, 'A2.1');
  await album.take('sheet-error');
  await page.keyboard.press('m');
  await page.getByRole('dialog').waitFor();
  await album.take('sheet-question');
  await page.keyboard.press('Escape');
  await page.locator('.sheet [data-cell]:focus').waitFor();
  await page.keyboard.press('x');
  await page.getByRole('dialog').waitFor();
  await album.take('sheet-drawer');
  await page.keyboard.press('Escape');
  await app.go(`/assessments/${id}/explanation/B1`);
  await page.locator('.waterfall').waitFor();
  await page.locator('.explanation-main .segmented label').last().click();
  await page.getByRole('grid').waitFor();
  await album.take('explanation-numbers');
}

/** A result that a rule held down: where its points come from, what fired, what would lift it. */
export async function takeExplanation(album: Album): Promise<void> {
  const { app, page } = album;
  const client = await app.openAs('supervisor', '/rounds', album.look);
  const id = await openAssessment(app, client, 'WC-05');
  await app.go(`/assessments/${id}/explanation`);
  await page.locator('.lift .routes, .lift p').first().waitFor();
  await album.take('explanation-rules');
  await app.go(`/assessments/${id}/explanation/B3`);
  await album.take('explanation-criterion');
}

/** What the provider’s manager sees of it. */
export async function takeManager(album: Album): Promise<void> {
  const { app, page } = album;
  await app.openAs('provider-manager', '/results', album.look);
  await page.locator('.my-result').first().waitFor();
  await album.take('my-results');
  await page.locator('.my-result .btn').first().click();
  await page.locator('.explanation').waitFor();
  await album.take('my-explanation');
}
