import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AssessmentState } from '#shared/domain/assessment.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import { type MethodDistrict, methodDistrict } from '#test/harness/method-district.ts';
import { nodeOf } from '#test/unit/scoring/framework-builder.ts';

const observed = 'contract,visit_date,visit_kind,assessor,indicator,value';
const disputed = [
  observed,
  'C1,2026-03-01,announced,Lin,R1,2',
  'C1,2026-03-01,announced,Wu,R1,4',
  'C1,2026-03-01,announced,Lin,N1,70',
  'C1,2026-03-01,announced,Wu,N1,70',
];
const refused = (reason: string) => ({ code: 'REFUSED', data: { reason } });
const invalid = (code: string) => ({ code: 'INVALID', data: { problems: [{ code }] } });
const forbidden = { code: 'FORBIDDEN' };

const others = ['evaluator', 'auditor', 'provider-manager'] as const;

let district: MethodDistrict;
let assessmentId: string;
/** One of every other role. */
let clients: Awaited<ReturnType<MethodDistrict['as']>>['client'][];

/** A round of this rule for the tests of a group; what they decide is taken back after each. */
function inRoundOf(rule: ConsolidationRule): void {
  beforeAll(async () => {
    district = await methodDistrict(rule);
    assessmentId = district.idOf('C1');
    await district.import('observations', ...disputed);
    clients = [];
    for (const role of others) clients.push((await district.as(role)).client);
  }, 120_000);
  afterEach(() => {
    setState('in-progress');
    district.connection.exec('DELETE FROM consensus; DELETE FROM judgement');
  });
  afterAll(() => district.close());
}

const setState = (state: AssessmentState) =>
  district.connection.prepare('UPDATE assessment SET state = ?').run(state);

const lastEvent = async () => (await district.operator.audit.list({})).rows[0];

describe('what moderation settled', () => {
  inRoundOf('consensus');

  it('is what is scored; what is in dispute and not settled is not assessed, and said so', async () => {
    const { scoring, inspections } = district.operator;
    const before = await scoring.assessment({ assessmentId });
    expect(nodeOf(before.result, 'R1')).toMatchObject({ state: 'not-assessed', raw: null });
    expect(nodeOf(before.result, 'N1')).toMatchObject({ state: 'value', raw: 70 });
    expect(before.unresolved).toEqual(['R1']);
    const reason = 'Both looked at the files again';
    const entry = { state: 'value', value: 3 } as const;
    const answer = await inspections.settle({ assessmentId, indicator: 'R1', entry, reason });
    expect(answer).toMatchObject({ settled: { entry, raw: 3, reason }, replaced: null });
    const after = await scoring.assessment({ assessmentId });
    expect(nodeOf(after.result, 'R1')).toMatchObject({ state: 'value', raw: 3 });
    expect(after.unresolved).toEqual([]);
    const sheet = await inspections.sheet({ assessmentId });
    expect(sheet).toMatchObject({ consolidation: 'consensus', maySettle: true });
    expect(sheet.settled).toEqual([answer.settled]);
  });

  it('can be that it does not apply; taken back it is in dispute again', async () => {
    const { scoring, inspections } = district.operator;
    const place = { assessmentId, indicator: 'R1', reason: 'No files are kept here' };
    await inspections.settle({ ...place, entry: { state: 'not-applicable' } });
    const { result } = await scoring.assessment({ assessmentId });
    expect(nodeOf(result, 'R1')).toMatchObject({ state: 'not-applicable', outcome: 'excluded' });
    const taken = await inspections.settle({ ...place, entry: null });
    expect(taken).toMatchObject({
      settled: null,
      replaced: { entry: { state: 'not-applicable' } },
    });
    expect((await scoring.assessment({ assessmentId })).unresolved).toEqual(['R1']);
  });

  it('is on record with its reason, and what it replaced', async () => {
    const { inspections } = district.operator;
    const place = { assessmentId, indicator: 'R1', reason: 'First' };
    await inspections.settle({ ...place, entry: { state: 'value', value: 2 } });
    await inspections.settle({
      ...place,
      entry: { state: 'value', value: 3 },
      reason: 'Looked again',
    });
    expect(await lastEvent()).toMatchObject({
      action: 'inspections.settle',
      subject: { kind: 'assessment', id: assessmentId },
      before: { raw: 2, reason: 'First' },
      after: { raw: 3 },
      reason: 'Looked again',
    });
  });

  it('must fit the indicator and say why', async () => {
    const { inspections } = district.operator;
    const settle = (indicator: string, value: number, reason = 'why') =>
      inspections.settle({
        assessmentId,
        indicator,
        entry: { state: 'value', value },
        reason,
      });
    await expect(settle('R1', 7)).rejects.toMatchObject(invalid('observation.not-a-level'));
    await expect(settle('V1', 7)).rejects.toMatchObject(invalid('observation.survey'));
    await expect(settle('X1', 7)).rejects.toMatchObject(invalid('observation.derived'));
    await expect(settle('R1', 3, ' ')).rejects.toMatchObject(invalid('reason.needed'));
    await expect(settle('none', 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is a supervisor’s to say, while values can change', async () => {
    const { inspections } = district.operator;
    const input = {
      assessmentId,
      indicator: 'R1',
      entry: { state: 'value', value: 3 },
      reason: 'why',
    } as const;
    for (const client of clients) {
      await expect(client.inspections.settle(input)).rejects.toMatchObject(forbidden);
    }
    for (const state of ['submitted', 'provider-review', 'signed'] as const) {
      setState(state);
      const settling = inspections.settle(input);
      await expect(settling).rejects.toMatchObject(refused('closed-for-observations'));
      expect((await inspections.sheet({ assessmentId })).maySettle).toBe(false);
    }
  });
});

describe('a judgement', () => {
  inRoundOf('mean');

  it('is not what a value is settled by: a round of another rule refuses that', async () => {
    const settling = district.operator.inspections.settle({
      assessmentId,
      indicator: 'R1',
      entry: { state: 'value', value: 3 },
      reason: 'why',
    });
    await expect(settling).rejects.toMatchObject(refused('rule-without-consensus'));
  });

  it('stands beside the computed grade and never in its place', async () => {
    const { scoring } = district.operator;
    const before = await scoring.assessment({ assessmentId });
    expect(before.judgement).toBeNull();
    const reason = 'The fire of March came after the visit';
    const { judgement } = await scoring.judge({ assessmentId, grade: 'C', reason });
    expect(judgement).toMatchObject({ grade: 'C', reason, by: 'operator' });
    const after = await scoring.assessment({ assessmentId });
    expect(after.result).toEqual(before.result);
    expect(after.judgement).toEqual(judgement);
    const { rows } = await scoring.round({ roundId: district.round.id });
    const row = rows.find((one) => one.assessmentId === assessmentId);
    expect(row).toMatchObject({ judgement, grade: before.result.grade });
    expect(rows.filter((one) => one.judgement !== null)).toHaveLength(1);
  });

  it('is followed by the next, or withdrawn; what was said before stays in the file', async () => {
    const { scoring } = district.operator;
    const say = (grade: string | null, reason: string) =>
      scoring.judge({ assessmentId, grade, reason });
    await say('C', 'first');
    await say('A', 'second');
    expect((await scoring.assessment({ assessmentId })).judgement?.grade).toBe('A');
    expect(await say(null, 'third')).toEqual({ judgement: null });
    expect(await lastEvent()).toMatchObject({
      action: 'scoring.judge',
      before: { grade: 'A', reason: 'second' },
      after: null,
      reason: 'third',
    });
    expect((await scoring.assessment({ assessmentId })).judgement).toBeNull();
    const { rows } = await scoring.round({ roundId: district.round.id });
    expect(rows.every((row) => row.judgement === null)).toBe(true);
    const kept = district.connection
      .prepare('SELECT grade, reason FROM judgement ORDER BY sequence')
      .all();
    expect(kept).toEqual([
      { grade: 'C', reason: 'first' },
      { grade: 'A', reason: 'second' },
      { grade: null, reason: 'third' },
    ]);
    await expect(say(null, 'again')).rejects.toMatchObject(refused('nothing-to-withdraw'));
  });

  it('is a supervisor’s, names a grade of the framework, says why, and ends with the signature', async () => {
    const { scoring } = district.operator;
    const input = { assessmentId, grade: 'C', reason: 'why' };
    for (const client of clients) {
      await expect(client.scoring.judge(input)).rejects.toMatchObject(forbidden);
    }
    const unknown = scoring.judge({ ...input, grade: 'Z' });
    await expect(unknown).rejects.toMatchObject(refused('no-such-grade'));
    const silent = scoring.judge({ ...input, reason: '  ' });
    await expect(silent).rejects.toMatchObject(invalid('reason.needed'));
    setState('signed');
    await expect(scoring.judge(input)).rejects.toMatchObject(refused('signed-is-final'));
  });

  it('is shown to the provider with the result, and not before', async () => {
    const { scoring } = district.operator;
    const { judgement } = await scoring.judge({ assessmentId, grade: 'C', reason: 'why' });
    const client = clients[others.indexOf('provider-manager')];
    const early = client.scoring.assessment({ assessmentId });
    await expect(early).rejects.toMatchObject({ code: 'NOT_FOUND' });
    setState('provider-review');
    expect((await client.scoring.assessment({ assessmentId })).judgement).toEqual(judgement);
  });
});
