import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MethodDistrict, methodDistrict } from '#test/harness/method-district.ts';

const observed = 'contract,visit_date,visit_kind,assessor,indicator,value';

let district: MethodDistrict;
beforeAll(async () => {
  district = await methodDistrict('mean');
  await enter('C1', 20);
});
afterAll(() => district.close());

const enter = (contract: string, value: number) =>
  district.import('observations', observed, `${contract},2026-03-01,announced,Lin,N1,${value}`);

/** Records the round; `meanwhile` runs each time all is computed and nothing written yet. */
async function recorded(meanwhile: () => Promise<unknown>) {
  const steps: string[] = [];
  for await (const event of await district.operator.scoring.compute({
    roundId: district.round.id,
  })) {
    if (event.kind === 'recorded') return { record: event.record, steps };
    steps.push(event.step);
    if (event.step === 'recording' && event.done === 0) await meanwhile();
  }
  throw new Error('Nothing was recorded');
}

async function isAsRecorded(): Promise<boolean> {
  const { id: roundId } = district.round;
  for await (const event of await district.operator.scoring.recompute({ roundId })) {
    if (event.kind === 'recomputation') return event.same;
  }
  throw new Error('Nothing was computed');
}

const records = () => district.operator.scoring.records({ roundId: district.round.id });

const rowsOf = (table: string) =>
  district.connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('while a round is computed', () => {
  it('others write: what they changed in it is computed anew and then recorded', async () => {
    let times = 0;
    const { record, steps } = await recorded(async () => {
      if (times++ > 0) return;
      expect((await enter('C1', 70)).written).toBe(true);
    });
    expect(times).toBe(2);
    expect(steps.filter((step) => step === 'recording').length).toBeGreaterThanOrEqual(2);
    expect((await records()).map(({ id }) => id)).toEqual([record.id]);
    expect(rowsOf('computed_result')).toBe(5);
    expect(await isAsRecorded()).toBe(true);
  });

  it('what no result of it hangs on keeps nobody from recording it', async () => {
    let times = 0;
    await recorded(async () => {
      times++;
      const [{ id, ...fields }] = await district.operator.rounds.list();
      await district.operator.rounds.create({
        fields: { ...fields, code: `R${times + 1}` },
        frameworkVersionId: fields.frameworkVersionId,
        contracts: 'all',
      });
      await district.as('evaluator');
      expect(id).toBe(district.round.id);
    });
    expect(times).toBe(1);
    expect(await isAsRecorded()).toBe(true);
  });

  it('that changes each time nothing is recorded, and the refusal says so', async () => {
    const [before, results] = [await records(), rowsOf('computed_result')];
    let value = 30;
    await expect(recorded(() => enter('C2', value++))).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: 'round-keeps-changing', params: { attempts: 3 } },
    });
    expect(await records()).toEqual(before);
    expect(rowsOf('computed_result')).toBe(results);
    expect(rowsOf('computation')).toBe(before.length);
  });
});
