import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import type { CertaintyDone } from '#shared/contract/certainty.ts';
import { sessionHeader } from '#shared/contract/contract.ts';
import type { ResultRow } from '#shared/contract/scoring.ts';
import type { Round } from '#shared/domain/round.ts';
import { fixedSurroundings, temporaryFolder } from '#test/harness/surroundings.ts';

const folder = temporaryFolder();
let core: Core;
let round: Round;
const sessions = new Map<string, string>();

/** The sample's account of this login, or the operator of the machine. */
function as(login?: string) {
  const reqHeaders = new Headers(
    login === undefined ? {} : { [sessionHeader]: sessions.get(login) ?? '' },
  );
  return createRouterClient(router, {
    context: () => ({ core, reqHeaders, localOperator: login === undefined }),
  });
}

type RunInput = Parameters<ReturnType<typeof as>['certainty']['run']>[0];

async function run(input: Partial<RunInput> = {}, signal?: AbortSignal): Promise<CertaintyDone> {
  const options = { draws: 100, ...input.options };
  const request = { roundId: round.id, ...input, options };
  for await (const event of await as().certainty.run(request, { signal })) {
    if (event.kind === 'done') return event;
  }
  throw new Error('The run ended without its last word');
}

const storedRuns = () =>
  core.workspace?.database.connection.prepare('SELECT count(*) FROM certainty_run').pluck().get();

const results = async (): Promise<ResultRow[]> =>
  (await as().scoring.round({ roundId: round.id, limit: 1000 })).rows;

beforeAll(async () => {
  core = new Core(fixedSurroundings(folder.path));
  await as().workspace.openSample({ path: 'sample', locale: 'en' });
  const { samplePassword } = await as().people.signInOptions();
  for (const login of ['supervisor', 'evaluator', 'manager', 'auditor']) {
    const { session } = await as().people.signIn({ login, password: samplePassword ?? '' });
    sessions.set(login, session);
  }
  const rounds = await as().rounds.list();
  round = rounds.find(({ code }) => code === '2026') ?? rounds[0];
});
afterAll(async () => {
  await core.close();
  folder.remove();
});

describe('a run over a round', () => {
  it('is nothing before the first', async () => {
    expect(await as().certainty.get({ roundId: round.id })).toBeNull();
  });

  it('says how sure every computed result is, and is in the audit trail', async () => {
    const done = await run({ options: { draws: 200, seed: 5 } });
    const certainty = await as('auditor').certainty.get({ roundId: round.id });
    expect(certainty).toMatchObject({ run: done.run, current: true });
    const rows = new Map((await results()).map((row) => [row.assessmentId, row]));
    expect(certainty?.assessments.map((one) => one.assessmentId).sort()).toEqual(
      [...rows.keys()].sort(),
    );
    for (const one of certainty?.assessments ?? []) {
      const row = rows.get(one.assessmentId);
      expect(one.total).toBe(row?.total);
      expect(one.grade).toEqual(row?.grade);
      const shares = Object.values(one.shares).reduce((sum, share) => sum + share, 0);
      expect(shares).toBeCloseTo(1, 12);
      const key = one.grade.kind === 'grade' ? one.grade.code : one.grade.kind;
      expect(one.review).toBe((one.shares[key] ?? 0) < 0.8);
      if (one.totalInterval === null || one.mean === null) continue;
      expect(one.totalInterval.lower).toBeLessThanOrEqual(one.mean);
      expect(one.totalInterval.upper).toBeGreaterThanOrEqual(one.mean);
    }
    const [event] = (await as().audit.list({ action: 'certainty.run' })).rows;
    expect(event).toMatchObject({ subject: { kind: 'certainty-run', id: done.run.id } });
    expect(JSON.stringify(event.after)).toContain(done.run.outputHash);
  });

  it('has the same output from the same seed in any number of threads, and another from another', async () => {
    const one = await run({ threads: 1, options: { seed: 9 } });
    const two = await run({ threads: 2, options: { seed: 9 } });
    const other = await run({ threads: 1, options: { seed: 10 } });
    expect(two.run.outputHash).toBe(one.run.outputHash);
    expect(two.run.inputHash).toBe(one.run.inputHash);
    expect(other.run.outputHash).not.toBe(one.run.outputHash);
    expect((await as().certainty.get({ roundId: round.id }))?.run.id).toBe(other.run.id);
  });

  it('may be made twice at once', async () => {
    const [a, b] = await Promise.all([
      run({ options: { seed: 3 } }),
      run({ options: { seed: 3 } }),
    ]);
    expect(a.run.id).not.toBe(b.run.id);
    expect(a.run.outputHash).toBe(b.run.outputHash);
  });

  it('leaves nothing when it is cancelled', async () => {
    const before = storedRuns();
    const abort = new AbortController();
    const request = { roundId: round.id, options: { draws: 50_000 }, threads: 1 };
    const running = async () => {
      const events = await as().certainty.run(request, { signal: abort.signal });
      for await (const event of events) {
        if (event.kind === 'progress' && event.step === 'drawing') abort.abort();
      }
    };
    await expect(running()).rejects.toThrow('abort');
    expect(storedRuns()).toBe(before);
  });

  it('is no longer current when something it rests on has changed', async () => {
    await run();
    const [{ contractCode }] = await results();
    const [contract] = (await as().providers.contracts({ search: contractCode })).rows;
    const clients = (clientCount: number) =>
      as().providers.updateContract({ ...contract, clientCount });
    const current = async () => (await as().certainty.get({ roundId: round.id }))?.current;
    await clients((contract.clientCount ?? 40) + 1);
    expect(await current()).toBe(false);
    await clients(contract.clientCount ?? 40);
    expect(await current()).toBe(true);
  });

  it('is compared with the round by reading it once for as long as nothing in it changes', async () => {
    const done = await run();
    await as().certainty.get({ roundId: round.id });
    const database = core.workspace?.database;
    if (!database) throw new Error('No workspace is open');
    const known = () =>
      core.inputHashes.get(database, round.id, () => Promise.reject(new Error('read anew')));
    expect(await known()).toBe(done.run.inputHash);
    await as()
      .people.signIn({ login: 'auditor', password: 'not the password' })
      .catch(() => null);
    expect(await known()).toBe(done.run.inputHash);
    const [contract] = (await as().providers.contracts({ limit: 1 })).rows;
    await as().providers.updateContract(contract);
    await expect(known()).rejects.toThrow('read anew');
    expect((await as().certainty.get({ roundId: round.id }))?.current).toBe(true);
  });

  it('is refused in words for a round that is not there, and for more than memory holds', async () => {
    const absent = '01890000-0000-7000-8000-000000000000';
    await expect(run({ roundId: absent })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(run({ options: { draws: 99 } })).rejects.toMatchObject({ code: 'INVALID' });
    const connection = core.workspace?.database.connection;
    connection?.exec('BEGIN; PRAGMA defer_foreign_keys = ON');
    const insert = connection?.prepare(
      `INSERT INTO assessment VALUES (?, ?, ?, 'planned', '2026-01-01T00:00:00.000Z')`,
    );
    for (let i = 0; i < 200; i++) insert?.run(`A${i}`, round.id, `C${i}`);
    const tooLarge = run({ options: { draws: 100_000 } });
    await expect(tooLarge).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: 'certainty-too-large', params: { draws: 100_000 } },
    });
    connection?.exec('ROLLBACK');
  });
});

describe('what would lift an assessment', () => {
  it('is told to the provider where its result is, and not where few clients speak', async () => {
    const { rows } = await as('manager').scoring.round({ roundId: round.id });
    expect(rows.length).toBeGreaterThan(0);
    for (const { assessmentId } of rows) {
      const shown = await as('manager').scoring.assessment({ assessmentId });
      const { withheld, lift } = await as('manager').certainty.lift({ assessmentId });
      expect(withheld).toBe(shown.withheld);
      expect(lift === null).toBe(withheld);
    }
  });

  it('is not told of assessments that the caller may not see', async () => {
    const own = new Set((await as('manager').scoring.round({ roundId: round.id })).rows);
    const ids = new Set([...own].map((row) => row.assessmentId));
    const other = (await results()).find((row) => !ids.has(row.assessmentId));
    const asking = as('manager').certainty.lift({ assessmentId: other?.assessmentId ?? '' });
    await expect(asking).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('starts from the value and grade that the result shows', async () => {
    // Results are best first: the last one graded has the most to gain.
    const row = (await results()).findLast(({ grade }) => grade.kind === 'grade');
    const assessmentId = row?.assessmentId ?? '';
    const { lift } = await as('auditor').certainty.lift({ assessmentId });
    const { result } = await as('auditor').scoring.assessment({ assessmentId });
    if (lift?.kind !== 'routes') throw new Error(JSON.stringify(lift));
    for (const { steps, total } of lift.routes) {
      for (const { indicator, from, to } of steps) {
        const node = result.nodes.find(({ code }) => code === indicator);
        expect(from.score).toBe(node?.score);
        expect(from.raw).toBe(node?.raw);
        expect(to.score).toBeGreaterThan(from.score);
      }
      expect(total ?? 0).toBeGreaterThan(result.total ?? 0);
    }
  });
});

describe('sensitivity', () => {
  it('names every indicator once and every weight raised and lowered', async () => {
    const { content } = await as().frameworks.get({ id: round.frameworkVersionId });
    const sensitivity = await as('auditor').certainty.sensitivity({ roundId: round.id });
    const codes = sensitivity.indicators.map(({ indicator }) => indicator);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(content.children.length);
    expect(sensitivity.weights.length % 2).toBe(0);
    const known = new Set((await results()).map((row) => row.assessmentId));
    for (const { largestShift, changed, changes } of [
      ...sensitivity.indicators,
      ...sensitivity.weights,
    ]) {
      expect(changes.length).toBe(Math.min(changed, 50));
      if (largestShift) expect(known).toContain(largestShift.assessmentId);
    }
    expect(sensitivity.indicators.some(({ largestShift }) => largestShift !== null)).toBe(true);
  });
});

describe('fairness', () => {
  it('compares every pair of kinds of provider by all pairs of totals', async () => {
    const { natures, pairs, peers } = await as('auditor').certainty.fairness({ roundId: round.id });
    const graded = (await results()).filter(({ grade }) => grade.kind === 'grade');
    expect(natures.reduce((sum, { n }) => sum + n, 0)).toBe(graded.length);
    expect(pairs).toHaveLength(3);
    const of = (nature: string) => graded.filter((row) => row.nature === nature);
    for (const { first, second, delta } of pairs) {
      const signs = of(first).flatMap((a) =>
        of(second).map((b) => Math.sign((a.total ?? 0) - (b.total ?? 0))),
      );
      if (signs.length === 0) expect(delta).toEqual({ kind: 'undefined', reason: 'no-data' });
      else if (delta.kind === 'delta') {
        expect(delta.delta).toBeCloseTo(
          signs.reduce((sum, sign) => sum + sign, 0) / signs.length,
          9,
        );
      }
    }
    expect(peers.positions).toHaveLength(graded.length);
    expect(peers.groups.reduce((sum, { n }) => sum + n, 0)).toBe(graded.length);
    for (const { value } of peers.groups) {
      const own = peers.positions.filter(({ group }) => group === value);
      const mean = own.reduce((sum, { percentile }) => sum + percentile, 0) / own.length;
      expect(mean).toBeCloseTo(50, 9);
    }
  });
});

describe('closing the workspace during a run', () => {
  it('ends the run for that reason and leaves the file whole', async () => {
    const before = storedRuns();
    const path = core.workspace?.info.path ?? '';
    const request = { roundId: round.id, options: { draws: 3000 }, threads: 1 };
    const running = async () => {
      for await (const event of await as().certainty.run(request)) {
        if (event.kind === 'progress' && event.step === 'drawing' && core.workspace) {
          await as().workspace.close();
        }
      }
    };
    await expect(running()).rejects.toMatchObject({ code: 'NO_WORKSPACE' });
    await as().workspace.open({ path });
    expect(storedRuns()).toBe(before);
    expect((await as().audit.verify()).intact).toBe(true);
  });
});
