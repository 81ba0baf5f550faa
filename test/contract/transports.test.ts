import { isDefinedError, safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/harness/surroundings.ts';
import { type Connected, transports } from '#test/harness/transports.ts';

const supervisor = { login: 'chen', name: '陈 Chen', password: 'a good password' };
const provider = {
  code: 'P01',
  name: { en: 'Morning Light', 'zh-CN': '晨光' },
  nature: 'non-profit',
  registrationNumber: '91350100M000100Y43',
  district: 'North',
} as const;

describe.each(Object.entries(transports))('the contract over %s', (_name, connect) => {
  const folder = temporaryFolder();
  let core: Connected;

  beforeEach(async () => {
    core = await connect(folder.path);
  });
  afterEach(async () => {
    await core.close();
    folder.remove();
  });

  async function workspaceWithSupervisor() {
    await core.client.workspace.create({ path: 'w', name: 'W', locale: 'en', currency: 'CNY' });
    const signedIn = await core.client.people.createFirstSupervisor(supervisor);
    core.signInAs(signedIn.session);
    return signedIn.person;
  }

  it('answers what is open, and refuses area calls while nothing is', async () => {
    expect((await core.client.workspace.current()).workspace).toBeNull();
    const { error } = await safe(core.client.providers.list({}));
    expect(error).toMatchObject({ code: 'NO_WORKSPACE' });
  });

  it('writes and reads back as the signed-in person', async () => {
    const person = await workspaceWithSupervisor();
    expect(await core.client.people.me()).toEqual(person);
    const created = await core.client.providers.create(provider);
    expect(await core.client.providers.get({ id: created.id })).toEqual(created);
    const page = await core.client.providers.list({ search: '晨光' });
    expect(page.rows).toEqual([{ ...created, contractCount: 0 }]);
  });

  it('gives nobody an UNAUTHENTICATED and a wrong role a FORBIDDEN error', async () => {
    await workspaceWithSupervisor();
    const auditor = { login: 'audit', name: 'A', role: 'auditor', providerId: null } as const;
    await core.client.people.create({ ...auditor, password: 'another password' });
    core.signInAs(null);
    const nobody = await safe(core.client.providers.create(provider));
    expect(nobody.error).toMatchObject({ code: 'UNAUTHENTICATED' });
    const { session } = await core.client.people.signIn({
      login: 'audit',
      password: 'another password',
    });
    core.signInAs(session);
    const wrongRole = await safe(core.client.providers.create(provider));
    expect(wrongRole.error).toMatchObject({ code: 'FORBIDDEN' });
    expect((await core.client.providers.list({})).total).toBe(0);
  });

  it('names every wrong field as INVALID with a message key', async () => {
    await workspaceWithSupervisor();
    const { error } = await safe(
      core.client.providers.create({ ...provider, registrationNumber: '91350100M000100Y44' }),
    );
    expect(isDefinedError(error) && error.code === 'INVALID' && error.data.problems).toEqual([
      { code: 'registration.check-character', path: 'registrationNumber', params: {} },
    ]);
  });

  it('gives a rule as REFUSED with its reason, and an absent thing as NOT_FOUND', async () => {
    await workspaceWithSupervisor();
    await core.client.providers.create(provider);
    const taken = await safe(core.client.providers.create(provider));
    expect(taken.error).toMatchObject({ code: 'REFUSED', data: { reason: 'taken' } });
    const id = '01890000-0000-7000-8000-000000000000';
    const absent = await safe(core.client.providers.get({ id }));
    expect(absent.error).toMatchObject({ code: 'NOT_FOUND', data: { kind: 'provider', id } });
  });

  it('takes a file in and gives a file out', async () => {
    await workspaceWithSupervisor();
    const draft = await core.client.frameworks.createDraft({
      code: 'F1',
      name: { en: 'One', 'zh-CN': '一' },
    });
    const file = await core.client.frameworks.exportFile({ id: draft.id, format: 'yaml' });
    expect(file.name).toBe('F1@1.yaml');
    const again = await core.client.frameworks.importFile({ file, publish: true });
    expect(again).toMatchObject({ code: 'F1', version: 2, state: 'published' });
    expect(again.content).toEqual(draft.content);
  });

  it('streams a job: progress first, its report last', async () => {
    await workspaceWithSupervisor();
    const text = `code,name_en,name_zh,nature,registration_number,district\n${Array.from(
      { length: 500 },
      (_, i) => `P${i},Provider ${i},,for-profit,,North`,
    ).join('\n')}\n`;
    const file = new File([text], 'providers.csv');
    const kinds: string[] = [];
    for await (const event of await core.client.exchange.import({ kind: 'providers', file })) {
      kinds.push(event.kind);
      if (event.kind === 'report') expect(event).toMatchObject({ written: true, created: 500 });
    }
    expect(kinds.at(-1)).toBe('report');
    expect(kinds).toContain('progress');
    expect((await core.client.providers.list({ limit: 1 })).total).toBe(500);
  });

  it('stops a job that is cancelled, and nothing of it is written', async () => {
    await workspaceWithSupervisor();
    const text = `code,name_en,name_zh,nature,registration_number,district\n${Array.from(
      { length: 20_000 },
      (_, i) => `P${i},Provider ${i},,for-profit,,North`,
    ).join('\n')}\n`;
    const cancel = new AbortController();
    const file = new File([text], 'providers.csv');
    const events = await core.client.exchange.import(
      { kind: 'providers', file },
      { signal: cancel.signal },
    );
    await events.next();
    cancel.abort();
    await events.return?.();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await core.client.providers.list({ limit: 1 })).total).toBe(0);
  });
});
