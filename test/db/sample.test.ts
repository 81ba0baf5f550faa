import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Core } from '#core/core-state.ts';
import { samplePassword } from '#core/people/sample-password.ts';
import { router } from '#core/router.ts';
import { sessionHeader } from '#shared/contract/contract.ts';
import type { Round } from '#shared/domain/round.ts';
import { fixedSurroundings, temporaryFolder } from '#test/harness/surroundings.ts';

const folder = temporaryFolder();
const core = new Core(fixedSurroundings(folder.path));
const operator = createRouterClient(router, { context: { core, localOperator: true } });
let last: Round;

async function signedIn(login: string) {
  const { session } = await operator.people.signIn({ login, password: samplePassword });
  const reqHeaders = new Headers({ [sessionHeader]: session });
  return createRouterClient(router, { context: { core, reqHeaders } });
}

beforeAll(async () => {
  await operator.workspace.openSample({});
  const round = (await operator.rounds.list()).find((one) => one.code === '2025');
  if (!round) throw new Error('The sample has no round 2025');
  last = round;
});
afterAll(async () => {
  await core.close();
  folder.remove();
});

describe('the sample workspace', () => {
  it('holds what its description promises', async () => {
    const providers = await operator.providers.list({});
    expect(providers.total).toBe(24);
    expect(new Set(providers.rows.map((row) => row.nature)).size).toBe(3);
    const contracts = await operator.providers.contracts({});
    expect(contracts.total).toBe(36);
    expect(new Set(contracts.rows.map((row) => row.serviceType)).size).toBe(3);
    const rounds = await operator.rounds.list();
    expect(rounds.map((round) => [round.code, round.assessmentCount])).toEqual([
      ['2026', 36],
      ['2025', 36],
    ]);
    const [version] = await operator.frameworks.list();
    expect(version).toMatchObject({ code: 'SVC-ANNUAL', state: 'published', indicatorCount: 45 });
    expect((await operator.frameworks.get({ id: version.id })).problems).toEqual([]);
  });

  it('says its password on the sign-in screen, and every role can sign in with it', async () => {
    const options = await operator.people.signInOptions();
    expect(options.samplePassword).toBe(samplePassword);
    for (const login of ['supervisor', 'evaluator', 'manager', 'auditor']) {
      expect(await (await signedIn(login)).people.me()).toMatchObject({ login });
    }
  });

  it('has every kind of result in its finished round, ranked without what has no grade', async () => {
    const { rows, distribution } = await operator.scoring.round({ roundId: last.id });
    for (const grade of ['A', 'B', 'C', 'D', 'E', 'insufficient-evidence']) {
      expect(distribution[grade], grade).toBeGreaterThan(0);
    }
    expect(rows.some((row) => row.fired.length > 0)).toBe(true);
    for (const row of rows) expect(row.rank === null).toBe(row.grade.kind !== 'grade');
    const ranked = rows.flatMap((row) => row.rank ?? []);
    expect(Math.max(...ranked)).toBeLessThanOrEqual(ranked.length);
  });

  it('gives one assessment the same result alone as in its round', async () => {
    const { rows } = await operator.scoring.round({ roundId: last.id, nodes: true });
    for (const row of rows.slice(0, 6)) {
      const { assessmentId } = row;
      const { result } = await operator.scoring.assessment({ assessmentId });
      const rank = await operator.scoring.rank({ assessmentId });
      expect(result.total).toBe(row.total);
      expect(result.grade).toEqual(row.grade);
      expect(rank?.rank ?? null).toBe(row.rank);
      const nodes = Object.fromEntries(result.nodes.map((node) => [node.code, node.score]));
      expect(nodes).toEqual(row.nodes);
    }
  });

  it('withholds everything but the total from a provider when fewer than five clients answered', async () => {
    const manager = await signedIn('manager');
    const own = await manager.scoring.round({ roundId: last.id });
    const { assessmentId } = own.rows[0];
    const open = await manager.scoring.assessment({ assessmentId });
    expect(open.withheld).toBe(false);
    expect(open.result.nodes.length).toBeGreaterThan(45);
    core.workspace?.database.connection
      .prepare(
        `DELETE FROM response WHERE assessment_id = ? AND id NOT IN
          (SELECT id FROM response WHERE assessment_id = ? LIMIT 3)`,
      )
      .run(assessmentId, assessmentId);
    // Done by hand, which no audit event tells of.
    core.scoredRounds.clear();
    const few = await manager.scoring.assessment({ assessmentId });
    expect(few).toMatchObject({ withheld: true, observations: [], feedback: [] });
    expect(few.result.nodes.map((node) => node.code)).toEqual(['TOTAL']);
    const rows = (await manager.scoring.round({ roundId: last.id, nodes: true })).rows;
    const row = rows.find((one) => one.assessmentId === assessmentId);
    expect(row?.dimensions.every((score) => score === null)).toBe(true);
    expect(Object.values(row?.nodes ?? {}).every((score) => score === null)).toBe(true);
    const supervisor = await signedIn('supervisor');
    expect(await supervisor.scoring.assessment({ assessmentId })).toMatchObject({
      withheld: false,
    });
  });
});
