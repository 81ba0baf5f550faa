import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { sessionHeader } from '#shared/contract/contract.ts';
import type { Provider } from '#shared/domain/provider.ts';
import type { Round } from '#shared/domain/round.ts';
import { fixedSurroundings, temporaryFolder } from '#test/harness/surroundings.ts';

const folder = temporaryFolder();
const core = new Core(fixedSurroundings(folder.path));
const operator = createRouterClient(router, { context: { core, localOperator: true } });
const password = 'a good password';
let providers: Provider[];
let round: Round;
let evaluatorSession: string;
let managerSession: string;

const as = (session: string) =>
  createRouterClient(router, {
    context: { core, reqHeaders: new Headers({ [sessionHeader]: session }) },
  });

async function assessments() {
  return (await operator.rounds.assessments({ roundId: round.id })).rows;
}

/** Two providers with two contracts each, one round, one evaluator on the first contract. */
beforeAll(async () => {
  await operator.workspace.create({ path: 'v', name: 'V', locale: 'en', currency: 'CNY' });
  providers = [];
  for (const code of ['P1', 'P2']) {
    const provider = await operator.providers.create({
      code,
      name: { en: `Provider ${code}`, 'zh-CN': '' },
      nature: 'non-profit',
      registrationNumber: null,
      district: 'D',
    });
    providers.push(provider);
    for (const n of [1, 2]) {
      await operator.providers.createContract({
        code: `${code}-C${n}`,
        providerId: provider.id,
        name: { en: `Contract ${code} ${n}`, 'zh-CN': '' },
        serviceType: 'daily-care',
        procurementModel: 'purchase',
        segments: [],
        needsTier: 'survival',
        startsOn: '2026-01-01',
        endsOn: '2026-12-31',
        amount: 100,
        currency: 'CNY',
        clientCount: null,
      });
    }
  }
  const draft = await operator.frameworks.createDraft({
    code: 'F',
    name: { en: 'F', 'zh-CN': '' },
  });
  await operator.frameworks.publish({ id: draft.id });
  round = await operator.rounds.create({
    fields: {
      code: 'R',
      name: { en: 'R', 'zh-CN': '' },
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      consolidation: 'mean',
    },
    frameworkVersionId: draft.id,
    contracts: 'all',
  });
  const account = { name: 'N', providerId: null, password };
  const lin = await operator.people.create({ ...account, login: 'lin', role: 'evaluator' });
  await operator.people.create({
    ...account,
    login: 'manager',
    role: 'provider-manager',
    providerId: providers[0].id,
  });
  const [first] = await assessments();
  await operator.rounds.assign({
    assessmentId: first.id,
    assessors: [{ personId: lin.id, lead: true }],
  });
  evaluatorSession = (await operator.people.signIn({ login: 'lin', password })).session;
  managerSession = (await operator.people.signIn({ login: 'manager', password })).session;
});
afterAll(async () => {
  await core.close();
  folder.remove();
});

describe('an evaluator', () => {
  it('sees the assessments they are assigned to, and their provider and contract, and nothing else', async () => {
    const client = as(evaluatorSession);
    const page = await client.rounds.assessments({ roundId: round.id });
    expect(page.rows.map((row) => row.contractCode)).toEqual(['P1-C1']);
    expect((await client.providers.list({})).rows.map((row) => row.code)).toEqual(['P1']);
    expect((await client.providers.contracts({})).rows.map((row) => row.code)).toEqual(['P1-C1']);
    expect((await client.scoring.round({ roundId: round.id })).total).toBe(1);
  });

  it('can neither read nor write an assessment of somebody else', async () => {
    const client = as(evaluatorSession);
    const other = (await assessments())[1];
    const notFound = { code: 'NOT_FOUND' };
    const assessmentId = other.id;
    await expect(client.rounds.assessment({ id: other.id })).rejects.toMatchObject(notFound);
    await expect(client.inspections.sheet({ assessmentId })).rejects.toMatchObject(notFound);
    await expect(client.scoring.assessment({ assessmentId })).rejects.toMatchObject(notFound);
    await expect(client.feedback.assessment({ assessmentId })).rejects.toMatchObject(notFound);
    const visit = { assessmentId, date: '2026-05-20', kind: 'announced' } as const;
    await expect(client.inspections.addVisit(visit)).rejects.toMatchObject(notFound);
    const step = { assessmentId, to: 'in-progress' } as const;
    await expect(client.rounds.transition(step)).rejects.toMatchObject(notFound);
    await expect(client.providers.get({ id: providers[1].id })).rejects.toMatchObject(notFound);
  });
});

describe('a provider manager', () => {
  it('sees their own organisation only', async () => {
    const client = as(managerSession);
    expect((await client.providers.list({})).rows.map((row) => row.code)).toEqual(['P1']);
    expect((await client.providers.list({ search: 'Provider' })).total).toBe(1);
    expect((await client.providers.contracts({})).total).toBe(2);
    await expect(client.providers.get({ id: providers[1].id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('sees an assessment of theirs once it is out for review, without ranks and assessors', async () => {
    const client = as(managerSession);
    const list = () => client.rounds.assessments({ roundId: round.id });
    expect((await list()).rows).toEqual([]);
    const [own] = await assessments();
    for (const to of ['in-progress', 'submitted', 'provider-review'] as const) {
      await operator.rounds.transition({ assessmentId: own.id, to });
    }
    expect((await list()).rows.map((row) => row.contractCode)).toEqual(['P1-C1']);
    const results = await client.scoring.round({ roundId: round.id });
    expect(results.rows.map((row) => [row.contractCode, row.rank])).toEqual([['P1-C1', null]]);
    const result = await client.scoring.assessment({ assessmentId: own.id });
    expect(await client.scoring.rank({ assessmentId: own.id })).toBeNull();
    expect(result.observations.every((one) => one.assessor === null)).toBe(true);
  });
});

it('a session of somebody who was deactivated means nothing', async () => {
  const person = await operator.people.create({
    login: 'gone',
    name: 'G',
    role: 'auditor',
    providerId: null,
    password,
  });
  const { session } = await operator.people.signIn({ login: 'gone', password });
  expect((await as(session).providers.list({})).total).toBe(2);
  await operator.people.update({ ...person, active: false });
  await expect(as(session).providers.list({})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

it('five wrong passwords lock an account for a while, and each of them is on record', async () => {
  const login = 'locked';
  const account = { name: 'L', role: 'auditor', providerId: null, password } as const;
  await operator.people.create({ ...account, login });
  for (let attempt = 0; attempt < 5; attempt++) {
    const wrong = operator.people.signIn({ login, password: 'not this one' });
    await expect(wrong).rejects.toMatchObject({ data: { reason: 'wrong-password' } });
  }
  await expect(operator.people.signIn({ login, password })).rejects.toMatchObject({
    data: { reason: 'account-locked' },
  });
  const events = await operator.audit.list({ action: 'people.signIn', limit: 6 });
  expect(events.rows.map((row) => row.after)).toEqual(Array(6).fill({ signedIn: false }));
});
