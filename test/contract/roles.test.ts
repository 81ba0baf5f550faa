import { safe } from '@orpc/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import type { Caller, ProcedureMeta } from '#shared/contract/procedure.ts';
import { Role } from '#shared/domain/person.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';
import { type Connected, transports } from '#test/harness/transports.ts';
import { roleTable } from './role-table.ts';

interface Procedure {
  readonly path: string;
  readonly meta: ProcedureMeta;
}

const procedures: Procedure[] = Object.entries(contract).flatMap(([area, group]) =>
  Object.entries(group).map(([name, procedure]) => ({
    path: `${area}.${name}`,
    meta: procedure['~orpc'].meta,
  })),
);

describe('who may call what', () => {
  const folder = temporaryFolder();
  const sessions = new Map<Caller, string | null>([['anyone', null]]);
  let core: Connected;

  beforeAll(async () => {
    core = await transports['in-process'](folder.path);
    const { client } = core;
    await client.workspace.create({ path: 'roles', name: 'R', locale: 'en', currency: 'CNY' });
    const password = 'a good password';
    const first = await client.people.createFirstSupervisor({ login: 'sup', name: 'S', password });
    core.signInAs(first.session);
    const provider = await client.providers.create({
      code: 'P1',
      name: { en: 'P', 'zh-CN': '' },
      nature: 'non-profit',
      registrationNumber: null,
      district: 'D',
    });
    sessions.set('supervisor', first.session);
    for (const role of Role.exclude(['supervisor']).options) {
      const providerId = role === 'provider-manager' ? provider.id : null;
      await client.people.create({ login: role, name: role, role, providerId, password });
      const { session } = await client.people.signIn({ login: role, password });
      sessions.set(role, session);
    }
  });
  afterAll(async () => {
    await core.close();
    folder.remove();
  });

  it('has one row for every procedure, and no other', () => {
    const declared = Object.fromEntries(procedures.map(({ path, meta }) => [path, meta.roles]));
    expect(declared).toEqual(roleTable);
  });

  const signedIn = procedures.filter(({ meta }) => !meta.roles.includes('anyone'));
  // Signing out ends the session that the next call needs; the contract suite covers it.
  const cases = signedIn.filter(({ path }) => path !== 'people.signOut');

  it.each(cases)('$path lets in its roles and nobody else', async ({ path, meta }) => {
    for (const [caller, session] of sessions) {
      core.signInAs(session);
      const code = await codeOf(path);
      if (caller === 'anyone') expect(code, 'nobody').toBe('UNAUTHENTICATED');
      else if (meta.roles.includes(caller)) {
        expect(['UNAUTHENTICATED', 'FORBIDDEN'], `${caller} was kept out`).not.toContain(code);
      } else expect(code, caller).toBe('FORBIDDEN');
    }
  });

  /** The error of a call with an input that fits nothing, or null. */
  async function codeOf(path: string): Promise<string | null> {
    const [area, name] = path.split('.');
    const group = core.client[area as keyof typeof core.client] as Record<
      string,
      (input: unknown) => Promise<unknown>
    >;
    const { error } = await safe(group[name]({}));
    return error && 'code' in error ? String(error.code) : null;
  }
});
