import { locales } from '#shared/locale.ts';
import { test } from './fixtures.ts';
import { openMethodRound } from './method-round.ts';

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
      await page.reload();
      await page.locator('.sheet [data-cell]:focus').waitFor();
      for (const code of ['A1', 'A2', 'A3', 'B2', 'C1', 'B1']) {
        await page.keyboard.press('/');
        await page.keyboard.type(code);
        await page.keyboard.press('Enter');
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
  }
}
