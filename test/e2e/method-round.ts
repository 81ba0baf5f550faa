import type { ObservationEntry } from '#shared/domain/observation.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { App, Look } from './app.ts';
import { methodFramework } from './method-framework.ts';
import type { CoreClient } from './web-host.ts';

/** A round by the small framework: the assessment at hand (of the sample manager’s provider), and its people. */
export interface MethodRound {
  readonly supervisor: CoreClient;
  readonly evaluator: CoreClient;
  /** Sessions, to look at the page as somebody else. */
  readonly evaluatorSession: string;
  readonly managerSession: string;
  readonly roundId: string;
  /** The one that the page shows. */
  readonly assessmentId: string;
  /** Its visit by a third party. */
  readonly visitId: string;
  /** Records something in the name of somebody, at the visit. */
  record(client: CoreClient, indicator: string, entry: ObservationEntry): Promise<void>;
}

const password = 'plumbline-sample';

/** Opens the sample with a round of its own by the small framework, and goes to an assessment of it. */
export async function openMethodRound(
  app: App,
  consolidation: ConsolidationRule = 'mean',
  look: Look = {},
): Promise<MethodRound> {
  const supervisor = await app.openAs('supervisor', '/rounds', look);
  const file = new File([JSON.stringify(methodFramework)], 'method.json');
  const version = await supervisor.frameworks.importFile({ file, publish: true });
  const signIn = (login: string) => app.host.client().people.signIn({ login, password });
  const { session: managerSession } = await signIn('manager');
  const [own] = (await app.host.client(managerSession).providers.contracts({ limit: 1 })).rows;
  const others = (await supervisor.providers.contracts({ limit: 4 })).rows;
  const contracts = [own, ...others.filter(({ id }) => id !== own.id)].slice(0, 4);
  const round = await supervisor.rounds.create({
    fields: {
      code: 'M1',
      name: { en: 'Method round', 'zh-CN': '方法轮' },
      startsOn: '2026-04-01',
      endsOn: '2026-06-30',
      consolidation,
    },
    frameworkVersionId: version.id,
    contracts: contracts.map(({ id }) => id),
  });
  const { rows } = await supervisor.rounds.assessments({ roundId: round.id });
  const { session: evaluatorSession } = await signIn('evaluator');
  const evaluator = app.host.client(evaluatorSession);
  const me = await evaluator.people.me();
  const assessors = [{ personId: me.id, lead: true }];
  for (const { id } of rows) await supervisor.rounds.assign({ assessmentId: id, assessors });
  await recordPeers(
    evaluator,
    rows.filter(({ contractId }) => contractId !== own.id).map(({ id }) => id),
  );
  const assessmentId = rows.find(({ contractId }) => contractId === own.id)?.id ?? '';
  const date = '2026-05-20';
  const visit = await evaluator.inspections.addVisit({ assessmentId, date, kind: 'announced' });
  const visitId = visit.id;
  await app.go(`/assessments/${assessmentId}`);
  await app.page.locator('table.sheet').waitFor();
  return {
    supervisor,
    evaluator,
    evaluatorSession,
    managerSession,
    roundId: round.id,
    assessmentId,
    visitId,
    async record(client, indicator, entry) {
      await client.inspections.record({ assessmentId, visitId, indicator, entry });
    },
  };
}

/** What the percentile compares with. */
async function recordPeers(client: CoreClient, assessmentIds: readonly string[]): Promise<void> {
  for (const [index, assessmentId] of assessmentIds.entries()) {
    const { id: visitId } = await client.inspections.addVisit({
      assessmentId,
      date: '2026-05-18',
      kind: 'announced',
    });
    const entry = { state: 'value', value: 2 + 3 * index } as const;
    await client.inspections.record({ assessmentId, visitId, indicator: 'A3', entry });
  }
}
