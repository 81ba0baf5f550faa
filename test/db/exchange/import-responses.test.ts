import { describe, expect, test } from 'vitest';
import { districtForEachTest } from '#test/harness/district-for-each-test.ts';
import { csvFile, importFile } from '#test/harness/small-district.ts';

const district = districtForEachTest();

describe('responses', () => {
  const head = ['contract', 'questionnaire', 'respondent', 'received_on', 'Q2', 'Q1'];
  const respond = (...rows: string[][]) =>
    importFile(district.workspace, 'responses', csvFile([head, ...rows]));

  test('keep an unanswered question unanswered, and write over a known respondent', async () => {
    const report = await respond(
      ['C1', 'Q', '001', '2026-04-01', '4', '5'],
      ['C1', 'Q', '002', '2026-04-02', '', '3'],
      ['C1', 'Q', '003', '2026-04-02', '', ''],
    );
    expect(report).toMatchObject({ created: 1, updated: 1, unchanged: 1 });
    const stored = await district.db
      .selectFrom('response')
      .select(['respondent', 'answers'])
      .orderBy('respondent')
      .execute();
    expect(stored.map((one) => [one.respondent, JSON.parse(one.answers)])).toEqual([
      ['001', { Q1: 5, Q2: 4 }],
      ['002', { Q1: 3 }],
      ['003', {}],
    ]);
  });

  test('leave the state of an assessment as it is', async () => {
    await respond(['C4', 'Q', '001', '2026-07-01', '4', '5']);
    const assessment = district.db
      .selectFrom('assessment')
      .select('state')
      .where('id', '=', 'assessment C4');
    expect(await assessment.execute()).toEqual([{ state: 'planned' }]);
  });
});
