import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MethodDistrict, methodDistrict } from '#test/harness/method-district.ts';

let district: MethodDistrict;

beforeAll(async () => {
  district = await methodDistrict();
  const report = await district.import(
    'responses',
    'contract,questionnaire,respondent,received_on,q1',
    ...[60, 70, 80, 90].map((answer, i) => `C1,Q,${i + 1},2026-03-01,${answer}`),
    'C2,Q,1,2026-03-01,100',
  );
  if (!report.written) throw new Error(JSON.stringify(report.problems));
  district.connection.prepare("UPDATE contract SET client_count = 16 WHERE code = 'C1'").run();
});
afterAll(() => district.close());

const of = async (contract: string) => {
  const assessmentId = district.idOf(contract);
  return (await district.operator.feedback.assessment({ assessmentId })).sections[0];
};

it('what clients said is told with the share of the contract’s clients and the error of sampling', async () => {
  const section = await of('C1');
  expect(section).toMatchObject({
    questionnaire: 'Q',
    section: 'ALL',
    respondents: 4,
    responseRate: 0.25,
    mean: 75,
    // One question: nothing that items could agree in.
    alpha: { kind: 'undefined', reason: 'too-few-raters' },
    figures: [{ indicator: 'V1', statistic: 'mean', value: 75 }],
  });
  // s² = 500/3; t(3) at .975 is 3.1824; √(1 − 4/16)
  const margin = 3.1824463 * Math.sqrt((500 / 3 / 4) * 0.75);
  expect(section.interval?.lower).toBeCloseTo(75 - margin, 5);
  expect(section.figures[0].interval).toEqual(section.interval);
});

it('of one respondent, and of clients that nobody counted, tells no interval and no share', async () => {
  expect(await of('C2')).toMatchObject({
    respondents: 1,
    responseRate: null,
    mean: 100,
    interval: null,
  });
});
