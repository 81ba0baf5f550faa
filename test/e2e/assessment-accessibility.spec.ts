import { locales } from '#shared/locale.ts';
import { test } from './fixtures.ts';
import { openMethodRound } from './method-round.ts';
import { find, openAssessment, reopen } from './score-sheet.ts';

for (const locale of locales) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`every measure, moderation, rules and judgement are accessible, ${locale}, ${scheme}`, async ({
      app,
      page,
    }) => {
      const round = await openMethodRound(app, 'consensus', { locale, scheme });
      const { supervisor, evaluator, assessmentId, record } = round;
      const findings = { counts: { s2: 1, m1: 2 }, revisits: 0 };
      await record(evaluator, 'A1', { state: 'value', value: { numerator: 38, denominator: 40 } });
      await record(evaluator, 'A2', { state: 'value', value: 2 });
      await record(supervisor, 'A2', { state: 'value', value: 4 });
      await record(supervisor, 'B1', { state: 'value', value: findings });
      await reopen(page);
      for (const code of ['A1', 'A2', 'A3', 'B2', 'C1', 'B1']) {
        await find(page, code);
        if (code === 'B1') await page.keyboard.press('F2');
        await app.expectAccessible(`score sheet at ${code}`);
      }
      await page.locator('.disputes button').click();
      await page.locator('.moderation button').click();
      await page.getByRole('dialog').waitFor();
      await app.expectAccessible('settling');
      await page.keyboard.press('Escape');
      const reason = 'Seen at the visit.';
      await supervisor.inspections.settle({
        assessmentId,
        indicator: 'A2',
        entry: { state: 'value', value: 3 },
        reason,
      });
      await supervisor.scoring.judge({ assessmentId, grade: 'good', reason });
      await app.go(`/assessments/${assessmentId}/explanation`);
      await page.reload();
      await page.locator('.lift .routes').waitFor();
      await page.locator('.rules-story summary').click();
      await app.expectAccessible('explanation of the total');
      await page.locator('.judgement button').first().click();
      await page.getByRole('dialog').waitFor();
      await app.expectAccessible('judging');
      await page.keyboard.press('Escape');
      for (const code of ['A', 'B', 'B1', 'B2', 'A2', 'A3']) {
        await app.go(`/assessments/${assessmentId}/explanation/${code}`);
        await app.expectAccessible(`explanation of ${code}`);
      }
    });

    test(`the parts of an assessment are accessible, ${locale}, ${scheme}`, async ({
      app,
      page,
    }) => {
      const client = await app.openAs('evaluator', '/rounds', { locale, scheme });
      const id = await openAssessment(app, client, 'WC-29');
      await find(page, 'A2.1');
      await page.keyboard.press('8');
      await find(page, 'A1.3');
      await page.keyboard.press('F2');
      await app.expectAccessible('score sheet');
      await page.keyboard.press('Escape');
      await page.keyboard.press('m');
      await page.getByRole('dialog').waitFor();
      await app.expectAccessible('question');
      await page.keyboard.press('Escape');
      await page.locator('.sheet [data-cell]:focus').waitFor();
      await page.keyboard.press('x');
      await page.getByRole('dialog').waitFor();
      await app.expectAccessible('explanation drawer');
      await page.keyboard.press('Escape');
      await app.go(`/assessments/${id}/explanation/B1`);
      await page.locator('.waterfall').waitFor();
      await app.expectAccessible('explanation');
      await page.locator('.explanation-main .segmented label').last().click();
      await page.getByRole('grid').waitFor();
      await app.expectAccessible('every number');
      await app.go(`/assessments/${id}/feedback`);
      await page.getByRole('table').waitFor();
      await app.expectAccessible('feedback');
    });
  }
}
