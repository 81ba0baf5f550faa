import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { catalogues } from '#shared/messages/catalogues.ts';
import { fixedSurroundings, temporaryFolder } from '#test/harness/surroundings.ts';

const absent = '01890000-0000-7000-8000-000000000000';
const refused = (reason: string) => ({ code: 'REFUSED', data: { reason } });
const notFound = (kind: string) => ({ code: 'NOT_FOUND', data: { kind } });
const invalid = (code: string, path: string) => ({
  code: 'INVALID',
  data: { problems: [{ code, path }] },
});

describe('every refusal of the core', () => {
  const root = fileURLToPath(new URL('../../electron/core', import.meta.url));
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, name), 'utf8'));
  const written = sources.flatMap((text) => [
    ...text.matchAll(/(?:Refusal|refused)\(\s*'([a-z][a-z-]*)'/g),
  ]);
  const reasons = [...new Set(written.map(([, reason]) => reason))].sort();

  it.each(Object.keys(catalogues))('has a sentence in %s', (locale) => {
    const keys = Object.keys(catalogues[locale as keyof typeof catalogues]);
    expect(reasons.length).toBeGreaterThan(25);
    expect(reasons.filter((reason) => !keys.includes(`refused.${reason}`))).toEqual([]);
  });
});

describe('what does not fit the workspace is refused in words', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let core: Core;

  const client = () => createRouterClient(router, { context: { core, localOperator: true } });
  const text = (name: string) => ({ en: name, 'zh-CN': '' });
  const provider = (code: string) =>
    client().providers.create({
      code,
      name: text(code),
      nature: 'non-profit',
      registrationNumber: null,
      district: 'North',
    });
  const contractOf = (providerId: string) => ({
    code: 'C1',
    providerId,
    name: text('C1'),
    serviceType: 'daily-care' as const,
    procurementModel: 'purchase' as const,
    segments: ['OLD', 'OLD'],
    needsTier: 'survival' as const,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    amount: 1,
    currency: 'CNY',
    clientCount: null,
  });
  const person = (login: string, role: 'evaluator' | 'auditor') =>
    client().people.create({
      login,
      name: login,
      role,
      providerId: null,
      password: 'a good password',
    });
  /** A contract in a round, and its one assessment. */
  const assessed = async () => {
    const { id: providerId } = await provider('P1');
    const contract = await client().providers.createContract(contractOf(providerId));
    const draft = await client().frameworks.createDraft({ code: 'F', name: text('F') });
    const version = await client().frameworks.publish({ id: draft.id });
    const fields = {
      code: 'R1',
      name: text('R1'),
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      consolidation: 'lead' as const,
    };
    const round = { fields, frameworkVersionId: version.id, contracts: 'all' as const };
    const { id: roundId } = await client().rounds.create(round);
    const [assessment] = (await client().rounds.assessments({ roundId })).rows;
    return { contract, round, assessment };
  };

  beforeEach(async () => {
    folder = temporaryFolder();
    core = new Core(fixedSurroundings(folder.path));
    await client().workspace.create({ path: 'w', name: 'W', locale: 'en', currency: 'CNY' });
  });
  afterEach(async () => {
    await core.close();
    folder.remove();
  });

  it('an account of an organisation that is not there', async () => {
    const manager = {
      login: 'm1',
      name: 'M',
      role: 'provider-manager',
      providerId: absent,
    } as const;
    const creating = client().people.create({ ...manager, password: 'a good password' });
    await expect(creating).rejects.toMatchObject(notFound('provider'));
    const { id } = await person('e1', 'evaluator');
    const updating = client().people.update({ ...manager, id, active: true });
    await expect(updating).rejects.toMatchObject(notFound('provider'));
  });

  it('a contract whose end is moved before its start, and one that moves away from its results', async () => {
    const { contract } = await assessed();
    expect(contract.segments).toEqual(['OLD', 'OLD']);
    const backwards = client().providers.updateContract({ ...contract, endsOn: '2025-12-31' });
    await expect(backwards).rejects.toMatchObject(invalid('contract.period', 'endsOn'));
    const { id: providerId } = await provider('P2');
    const moving = client().providers.updateContract({ ...contract, providerId });
    await expect(moving).rejects.toMatchObject(refused('contract-assessed'));
    const file = new File(
      [
        'code,provider,name_en,service_type,procurement_model,needs_tier,starts_on,ends_on,amount\n',
        'C1,P2,C1,daily-care,purchase,survival,2026-01-01,2026-12-31,0.01\n',
      ],
      'contracts.csv',
    );
    for await (const event of await client().exchange.import({ kind: 'contracts', file })) {
      if (event.kind !== 'report') continue;
      expect(event.problems).toMatchObject([{ code: 'contract.assessed', cell: 'B2' }]);
    }
  });

  it('a round of a code that is used', async () => {
    const { round } = await assessed();
    await expect(client().rounds.create(round)).rejects.toMatchObject(refused('taken'));
  });

  it('a code that is changed to one in use', async () => {
    const one = await provider('P1');
    await provider('P2');
    const renaming = client().providers.update({ ...one, code: 'P2' });
    await expect(renaming).rejects.toMatchObject(refused('taken'));
  });

  it('an assessor twice, one who may not assess, and one whose account is off', async () => {
    const { assessment } = await assessed();
    const good = await person('e1', 'evaluator');
    const auditor = await person('a1', 'auditor');
    const gone = await person('e2', 'evaluator');
    await client().people.update({ ...gone, active: false });
    const assign = (...ids: string[]) =>
      client().rounds.assign({
        assessmentId: assessment.id,
        assessors: ids.map((personId) => ({ personId, lead: false })),
      });
    await expect(assign(good.id, good.id)).rejects.toMatchObject(refused('person-twice'));
    await expect(assign(auditor.id)).rejects.toMatchObject(refused('not-an-evaluator'));
    await expect(assign(gone.id)).rejects.toMatchObject(refused('not-an-evaluator'));
    await expect(assign(absent)).rejects.toMatchObject(notFound('person'));
    // Who was assigned before they left stays.
    await assign(good.id);
    await client().people.update({ ...good, active: false });
    expect((await assign(good.id)).assessors).toHaveLength(1);
  });

  it('another lead for a result that its provider has been shown, and taking it back without a reason', async () => {
    const { assessment } = await assessed();
    const { id: personId } = await person('e1', 'evaluator');
    const step = (to: 'in-progress' | 'submitted' | 'provider-review' | 'moderation') =>
      client().rounds.transition({ assessmentId: assessment.id, to });
    await step('in-progress');
    await step('submitted');
    await step('provider-review');
    const assigning = client().rounds.assign({
      assessmentId: assessment.id,
      assessors: [{ personId, lead: true }],
    });
    await expect(assigning).rejects.toMatchObject(refused('assessors-settled'));
    await expect(step('moderation')).rejects.toMatchObject(refused('reason-needed'));
    const taken = await client().rounds.transition({
      assessmentId: assessment.id,
      to: 'moderation',
      reason: 'A visit is missing',
    });
    expect(taken.state).toBe('moderation');
  });

  it('a visit before the service began, or in a year that was mistyped', async () => {
    const { assessment } = await assessed();
    const visit = (date: string) =>
      client().inspections.addVisit({ assessmentId: assessment.id, date, kind: 'announced' });
    await expect(visit('2025-12-31')).rejects.toMatchObject(
      invalid('visit.before-contract', 'date'),
    );
    await expect(visit('2062-05-20')).rejects.toMatchObject(invalid('visit.far-ahead', 'date'));
    expect((await visit('2026-05-20')).date).toBe('2026-05-20');
  });

  it('anything else the file does not take', async () => {
    const { toContractError } = await import('#core/call/errors.ts');
    const { connection } = core.workspace?.database ?? {};
    const failing = (sql: string): unknown => {
      try {
        connection?.exec(sql);
        return null;
      } catch (error) {
        return toContractError(error);
      }
    };
    const stray = "INSERT INTO assignment VALUES ('none', 'none', 0)";
    expect(failing(stray)).toMatchObject(refused('reference-missing'));
    const wrong = "UPDATE workspace SET currency = 'far too long'";
    expect(failing(wrong)).toMatchObject(refused('value-not-allowed'));
  });
});

describe('the audit trail', () => {
  const folder = temporaryFolder();
  const core = new Core(fixedSurroundings(folder.path));
  const client = createRouterClient(router, { context: { core, localOperator: true } });

  afterEach(async () => {
    await core.close();
    folder.remove();
  });

  it('says what a name was before, and never what a stranger typed', async () => {
    await client.workspace.create({ path: 'w', name: 'W', locale: 'en', currency: 'CNY' });
    const segment = { code: 'OLD', axis: 'age-and-health', name: { en: 'Elders', 'zh-CN': '' } };
    await client.providers.saveSegment({ ...segment, axis: 'age-and-health' });
    const typed = { login: 'my secret password', password: 'x' };
    await expect(client.people.signIn(typed)).rejects.toMatchObject(refused('wrong-password'));
    const { rows } = await client.audit.list({});
    expect(JSON.stringify(rows)).not.toContain('secret');
    const renamed = rows.find((one) => one.action === 'providers.saveSegment');
    expect(renamed?.before).toMatchObject({ code: 'OLD', name: { en: 'Older people' } });
  });
});
