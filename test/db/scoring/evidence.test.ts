import { afterEach, describe, expect, it } from 'vitest';
import type { ObservedValue } from '#shared/domain/observation.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import { betweenVariance } from '#shared/statistics/between-variance.ts';
import { shrinkMean } from '#shared/statistics/shrink-mean.ts';
import { type MethodDistrict, methodDistrict } from '#test/harness/method-district.ts';
import { nodeOf } from '#test/unit/scoring/framework-builder.ts';

const observed = 'contract,visit_date,visit_kind,source,assessor,indicator,value';
const answered = 'contract,questionnaire,respondent,received_on,q1';

let district: MethodDistrict;
afterEach(() => district.close());

const resultOf = async (contract: string): Promise<AssessmentResult> => {
  const { result } = await district.operator.scoring.assessment({
    assessmentId: district.idOf(contract),
  });
  return result;
};

/** Answers of one client after the other. */
const clients = (contract: string, ...scores: readonly number[]) =>
  scores.map((score, client) => `${contract},Q,${client},2026-03-02,${score}`);

describe('what is observed for a source', () => {
  it('counts only where a visit was made on its behalf', async () => {
    district = await methodDistrict();
    const report = await district.import(
      'observations',
      observed,
      'C1,2026-03-01,announced,,Lin,R1,4',
      'C1,2026-03-01,announced,purchaser,Wu,R1,1',
      'C1,2026-03-01,announced,,Lin,S1,90',
      'C1,2026-03-02,self-assessment,,Own,S1,30',
      'C1,2026-03-02,self-assessment,,Own,R1,2',
    );
    expect(report).toMatchObject({ written: true, created: 5 });
    const result = await resultOf('C1');
    expect(nodeOf(result, 'R1').raw).toBe(4);
    expect(nodeOf(result, 'S1').raw).toBe(30);
    const { visits } = await district.operator.inspections.sheet({
      assessmentId: district.idOf('C1'),
    });
    expect(visits.map(({ kind, source }) => `${kind} ${source}`)).toEqual([
      'announced purchaser',
      'announced third-party',
      'self-assessment self',
    ]);
  });
});

describe('what is entered on the sheet', () => {
  it('is both sides of a ratio, findings, and a visit on somebody’s behalf', async () => {
    district = await methodDistrict();
    const { client } = await district.as('supervisor');
    const assessmentId = district.idOf('C1');
    const day = { assessmentId, date: '2026-03-01', kind: 'announced' } as const;
    const visit = await client.inspections.addVisit(day);
    const other = await client.inspections.addVisit({ ...day, source: 'purchaser' });
    expect([visit.source, other.source]).toEqual(['third-party', 'purchaser']);
    expect(await client.inspections.addVisit(day)).toEqual(visit);
    const record = (indicator: string, value: ObservedValue) =>
      client.inspections.record({
        assessmentId,
        visitId: visit.id,
        indicator,
        entry: { state: 'value', value },
      });
    const ratio = { numerator: 3, denominator: 4 };
    const findings = { counts: { D: 1, G: 2 }, revisits: 1 };
    expect((await record('Q1', ratio)).observation.entry).toMatchObject({ value: ratio });
    expect((await record('D1', findings)).observation.entry).toMatchObject({ value: findings });
    const { result } = await client.scoring.assessment({ assessmentId });
    expect(nodeOf(result, 'Q1').raw).toBe(75);
    expect(nodeOf(result, 'D1').raw).toBe(18);
    const invalid = (code: string) => ({ code: 'INVALID', data: { problems: [{ code }] } });
    await expect(record('Q1', 0.75)).rejects.toMatchObject(invalid('observation.not-a-ratio'));
    const unknown = record('D1', { counts: { Z: 1 }, revisits: 0 });
    await expect(unknown).rejects.toMatchObject(invalid('observation.unknown-item'));
    await expect(record('X1', 3)).rejects.toMatchObject(invalid('observation.derived'));
  });
});

describe('both sides of a ratio', () => {
  it('are compared with the peers of the district, of whom too few are nobody', async () => {
    district = await methodDistrict();
    await district.import(
      'observations',
      observed,
      'C1,2026-03-01,announced,,Lin,Q1,10/40',
      'C2,2026-03-01,announced,,Lin,Q1,20/40',
      'C3,2026-03-01,announced,,Lin,Q1,30/40',
      'C4,2026-03-01,announced,,Lin,Q1,39/40',
    );
    const [low, middle, high, alone] = await Promise.all(['C1', 'C2', 'C3', 'C4'].map(resultOf));
    expect(nodeOf(low, 'Q1')).toMatchObject({ raw: 25, relative: (100 * 0.5) / 3 });
    expect(nodeOf(middle, 'Q1')).toMatchObject({ raw: 50, relative: 50 });
    expect(nodeOf(high, 'Q1')).toMatchObject({ raw: 75, relative: (100 * 2.5) / 3 });
    expect(nodeOf(alone, 'Q1')).toMatchObject({ state: 'not-assessed', relative: null });
    const { operator } = district;
    const peers = await operator.scoring.peers({ assessmentId: district.idOf('C2') });
    expect(peers).toMatchObject({
      group: { by: 'district', value: 'North' },
      raws: { Q1: [25, 75] },
    });
  });

  it('over nothing are not assessed, and stay what was entered', async () => {
    district = await methodDistrict();
    const line = 'C1,2026-03-01,announced,,Lin,Q1,0/0';
    const report = await district.import('observations', observed, line);
    expect(report).toMatchObject({ written: true, created: 1 });
    expect(nodeOf(await resultOf('C1'), 'Q1')).toMatchObject({ state: 'not-assessed', raw: null });
    const sheet = await district.operator.inspections.sheet({ assessmentId: district.idOf('C1') });
    expect(sheet.observations[0].entry).toEqual({
      state: 'value',
      value: { numerator: 0, denominator: 0 },
    });
    const again = await district.import('observations', observed, line);
    expect(again).toMatchObject({ unchanged: 1, created: 0, updated: 0 });
  });
});

describe('findings of a deduction', () => {
  it('are read from a table, revisits included, and take their points', async () => {
    district = await methodDistrict();
    await district.import(
      'observations',
      observed,
      'C1,2026-03-01,announced,,Lin,D1,D=2;G=1;revisits=1',
      'C2,2026-03-01,announced,,Lin,D1,无',
    );
    // (2·2 + 1·5) × 1.5 = 13.5 of 20
    expect(nodeOf(await resultOf('C1'), 'D1')).toMatchObject({ raw: 13.5, score: 32.5 });
    expect(nodeOf(await resultOf('C2'), 'D1')).toMatchObject({ raw: 0, score: 100 });
  });

  it('and ratios that cannot be read are named cell by cell, and nothing is written', async () => {
    district = await methodDistrict();
    const report = await district.import(
      'observations',
      observed,
      'C1,2026-03-01,announced,,Lin,Q1,0.5',
      'C1,2026-03-01,announced,,Lin,D1,D=1.5',
      'C2,2026-03-01,announced,,Lin,D1,D=1;D=2',
      'C3,2026-03-01,announced,,Lin,D1,Z=1',
      'C3,2026-03-01,announced,,Lin,X1,3',
      'C3,2026-03-01,announced,nobody,Lin,N1,3',
    );
    expect(report.written).toBe(false);
    expect(report.problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'G2 observation.ratio-unreadable',
      'G3 observation.findings-unreadable',
      'G4 observation.item-repeated',
      'G5 observation.unknown-item',
      'F6 observation.derived',
      'D7 choice.unknown',
    ]);
  });
});

describe('a survey mean that is drawn to its peers', () => {
  it('is B·x̄ + (1 − B)·μ over those of the district with enough respondents', async () => {
    district = await methodDistrict();
    await district.import(
      'responses',
      answered,
      ...clients('C1', 20, 40, 60),
      ...clients('C2', 70, 80, 90, 100),
      ...clients('C3', 10, 100),
      ...clients('C4', 0, 50, 100),
    );
    const between = betweenVariance([
      { mean: 40, variance: 400 / 3 },
      { mean: 85, variance: 500 / 3 / 4 },
    ]);
    if (between.kind === 'undefined') throw new Error(between.reason);
    const expected = shrinkMean({ mean: 40, variance: 400 / 3 }, between);
    const { result, feedback } = await district.operator.scoring.assessment({
      assessmentId: district.idOf('C1'),
    });
    expect(nodeOf(result, 'V1').raw).toBeCloseTo(expected.mean, 12);
    expect(expected.mean).toBeGreaterThan(40);
    expect(feedback[0]).toMatchObject({ respondents: 3, mean: 40, statistic: 40 });
    expect(feedback[0].raw).toBe(nodeOf(result, 'V1').raw);
    expect(feedback[0].shrinkage?.reliability).toBeCloseTo(expected.reliability, 12);
    expect(feedback[0].shrinkage?.peerMean).toBeCloseTo(between.overall, 12);
    // Two are too few respondents; the only one of the south has nobody to be drawn to.
    expect(nodeOf(await resultOf('C3'), 'V1').state).toBe('not-assessed');
    expect(nodeOf(await resultOf('C4'), 'V1').raw).toBe(50);
  });

  it('is derived from, and compared, as it is scored', async () => {
    district = await methodDistrict();
    await district.import('responses', answered, ...clients('C4', 40, 50, 60));
    await district.import('responses', answered, ...clients('C5', 40, 50, 60));
    await district.import(
      'observations',
      observed,
      'C4,2026-03-01,announced,,Lin,N1,10',
      'C5,2026-03-01,announced,,Lin,N1,30',
    );
    expect(nodeOf(await resultOf('C4'), 'X1')).toMatchObject({ raw: 30, relative: -1 });
    expect(nodeOf(await resultOf('C5'), 'X1')).toMatchObject({ raw: 40, relative: 1 });
  });
});

describe('what a provider is told', () => {
  it('is the total only where peers’ clients could be told from where it stands', async () => {
    district = await methodDistrict();
    await district.import(
      'responses',
      answered,
      ...clients('C1', 20, 40, 60, 30, 50),
      ...clients('C2', 70, 80, 90, 100, 60),
    );
    const assessmentId = district.idOf('C1');
    for (const to of ['in-progress', 'submitted', 'provider-review'] as const) {
      await district.operator.rounds.transition({ assessmentId, to });
    }
    const { client } = await district.as('provider-manager');
    expect(await client.scoring.assessment({ assessmentId })).toMatchObject({ withheld: false });
    // Another provider of the district has three respondents: its mean moves this one's.
    await district.import('responses', answered, ...clients('C3', 10, 50, 90));
    const few = await client.scoring.assessment({ assessmentId });
    expect(few).toMatchObject({ withheld: true, feedback: [], observations: [], unresolved: [] });
    expect(few.result.nodes.map((node) => node.code)).toEqual(['TOTAL']);
    const { rows } = await client.scoring.round({ roundId: district.round.id, nodes: true });
    expect(Object.values(rows[0].nodes ?? {}).every((score) => score === null)).toBe(true);
    await expect(client.scoring.peers({ assessmentId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    // Those of the south move nothing here.
    await district.import('responses', answered, ...clients('C3', 20, 60, 80, 30, 40));
    await district.import('responses', answered, ...clients('C4', 20, 60, 80));
    expect(await client.scoring.assessment({ assessmentId })).toMatchObject({ withheld: false });
  });
});
