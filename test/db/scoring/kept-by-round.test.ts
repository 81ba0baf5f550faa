import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newestEvent, roundChangedSince } from '#core/audit/round-changes.ts';
import { KeptByRound } from '#core/rounds/kept-by-round.ts';
import { type MethodDistrict, methodDistrict } from '#test/harness/method-district.ts';

type Evaluator = Awaited<ReturnType<MethodDistrict['as']>>;

let district: MethodDistrict;
let supervisor: Evaluator['client'];
let other: string;
const visits = new Map<string, string>();

beforeAll(async () => {
  district = await methodDistrict('consensus');
  const { operator, round } = district;
  supervisor = (await district.as('supervisor')).client;
  const { code: _, ...fields } = round;
  const second = await operator.rounds.create({
    fields: { ...fields, code: 'R2' },
    frameworkVersionId: round.frameworkVersionId,
    contracts: 'all',
  });
  other = second.id;
  for (const roundId of [round.id, other]) {
    const [{ id }] = (await operator.rounds.assessments({ roundId })).rows;
    const visit = { assessmentId: id, date: '2026-03-01', kind: 'announced' } as const;
    visits.set(roundId, (await supervisor.inspections.addVisit(visit)).id);
  }
});
afterAll(() => district.close());

async function placeIn(roundId: string) {
  const [{ id }] = (await district.operator.rounds.assessments({ roundId })).rows;
  return { assessmentId: id, visitId: visits.get(roundId) ?? '', indicator: 'N1' };
}

async function say(roundId: string, value: number) {
  const place = await placeIn(roundId);
  const entry = { state: 'value', value } as const;
  await supervisor.inspections.record({ ...place, entry, comment: '' });
}

const settle = async (roundId: string, value = 50) =>
  supervisor.inspections.settle({
    assessmentId: (await placeIn(roundId)).assessmentId,
    indicator: 'N1',
    entry: { state: 'value', value },
    reason: 'Both looked again',
  });

/** Which of the two rounds count as changed by something. */
async function changedBy(work: () => Promise<unknown>): Promise<string[]> {
  const { connection, round } = district;
  const before = newestEvent(connection);
  await work();
  expect(newestEvent(connection)).toBeGreaterThan(before);
  return [round.id, other].flatMap((id, place) =>
    roundChangedSince(connection, id, before) ? [`R${place + 1}`] : [],
  );
}

describe('a round counts as changed', () => {
  it('by what is entered, settled, taken back or visited in it, and not by that of another', async () => {
    const { round } = district;
    for (const [id, only] of [
      [round.id, ['R1']],
      [other, ['R2']],
    ] as const) {
      expect(await changedBy(() => say(id, 40))).toEqual(only);
      expect(await changedBy(() => say(id, 41))).toEqual(only);
      expect(await changedBy(() => settle(id))).toEqual(only);
      const place = await placeIn(id);
      expect(await changedBy(() => supervisor.inspections.clear(place))).toEqual(only);
      const visit = { assessmentId: place.assessmentId, kind: 'unannounced' } as const;
      expect(
        await changedBy(() => supervisor.inspections.addVisit({ ...visit, date: '2026-03-02' })),
      ).toEqual(only);
    }
  });

  it('by an import into it, and by a provider or contract whichever round it is in', async () => {
    const { operator } = district;
    const header = 'contract,visit_date,visit_kind,assessor,indicator,value';
    const row = 'C2,2026-03-01,announced,Lin,N1,60';
    expect(await changedBy(() => district.import('observations', header, row))).toEqual(['R1']);
    const [provider] = (await operator.providers.list({})).rows;
    expect(
      await changedBy(() => operator.providers.update({ ...provider, district: 'West' })),
    ).toEqual(['R1', 'R2']);
    const [contract] = (await operator.providers.contracts({})).rows;
    expect(
      await changedBy(() => operator.providers.updateContract({ ...contract, clientCount: 40 })),
    ).toEqual(['R1', 'R2']);
  });

  it('not by who signs in, a judgement, or a step of its life', async () => {
    const { operator, round } = district;
    const { assessmentId } = await placeIn(round.id);
    expect(await changedBy(() => district.as('auditor'))).toEqual([]);
    const judgement = { assessmentId, grade: 'A', reason: 'They moved house that month' };
    expect(await changedBy(() => operator.scoring.judge(judgement))).toEqual([]);
    for (const to of ['submitted', 'moderation'] as const) {
      const step = { assessmentId, to, reason: null };
      expect(await changedBy(() => operator.rounds.transition(step))).toEqual([]);
    }
  });
});

describe('what is made of a round', () => {
  it('is made once for as long as the round stays as it is, also when two ask at once', async () => {
    const database = district.core.workspace?.database;
    if (!database) throw new Error('No workspace is open');
    const kept = new KeptByRound<number>(2);
    let made = 0;
    const ask = () => kept.get(database, other, async () => ++made);
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    await say(district.round.id, 33);
    expect(await ask()).toBe(1);
    await say(other, 33);
    expect(await ask()).toBe(2);
    expect(await ask()).toBe(2);
  });

  it('is not kept where making it failed', async () => {
    const database = district.core.workspace?.database;
    if (!database) throw new Error('No workspace is open');
    const kept = new KeptByRound<number>(2);
    const failing = kept.get(database, other, () => Promise.reject(new Error('no room')));
    await expect(failing).rejects.toThrow('no room');
    expect(await kept.get(database, other, async () => 7)).toBe(7);
  });

  it('is the result of what is entered now', async () => {
    const { operator, round } = district;
    const totals = async () =>
      (await operator.scoring.round({ roundId: round.id })).rows.map(({ total }) => total);
    const before = await totals();
    await settle(round.id, 99);
    expect(await totals()).not.toEqual(before);
  });
});
