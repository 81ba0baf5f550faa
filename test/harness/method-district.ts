import { createRouterClient, type RouterClient } from '@orpc/server';
import { Core } from '#core/core-state.ts';
import type { Connection } from '#core/database/driver.ts';
import { router } from '#core/router.ts';
import { sessionHeader } from '#shared/contract/contract.ts';
import type { ImportKind, ImportReport } from '#shared/contract/exchange.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Role } from '#shared/domain/person.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import { framework, group, indicator, text } from '#test/unit/scoring/framework-builder.ts';
import { fixedSurroundings, temporaryFolder } from './surroundings.ts';

/** A framework with a measure of every kind that is not a plain number, compared within districts. */
export const methodFramework: Framework = framework(
  [
    group('OWN', [indicator('S1')], { source: 'self' }),
    indicator('R1', {
      source: 'third-party',
      tolerance: 24,
      measure: {
        kind: 'rubric',
        levels: [1, 2, 3, 4].map((value) => ({ value, name: text(`${value}`), score: value * 25 })),
      },
    }),
    indicator('Q1', {
      measure: {
        kind: 'ratio',
        numerator: text('kept'),
        denominator: text('agreed'),
        rule: { kind: 'percentile', better: 'higher' },
      },
    }),
    indicator('D1', {
      measure: {
        kind: 'deduction',
        full: 20,
        items: [
          { code: 'D', name: text('D'), points: 2 },
          { code: 'G', name: text('G'), points: 5 },
        ],
        repeat: [0, 0.5],
      },
    }),
    indicator('N1'),
    indicator('X1', {
      measure: {
        kind: 'derived',
        terms: [
          { indicator: 'N1', weight: 0.5 },
          { indicator: 'V1', weight: 0.5 },
        ],
        rule: { kind: 'z-score', better: 'higher' },
      },
    }),
    indicator('V1', {
      measure: {
        kind: 'survey',
        questionnaire: 'Q',
        section: 'ALL',
        minimumResponses: 3,
        shrinkage: true,
      },
    }),
  ],
  {
    aggregation: { method: 'weighted-mean', missing: 'redistribute' },
    peerGroup: 'district',
    questionnaires: [
      {
        code: 'Q',
        name: text('Q'),
        sections: [
          {
            code: 'ALL',
            name: text('All'),
            items: [{ code: 'q1', text: text('Content'), minimum: 0, maximum: 100 }],
          },
        ],
      },
    ],
  },
);

const password = 'a good password';
const contracts = ['C1', 'C2', 'C3', 'C4', 'C5'];

/** The client of a core in this process. */
export type Operator = RouterClient<typeof router>;

/**
 * A workspace with contracts C1 to C3 in the north and C4 and C5 in the south, each of a provider of its own
 * (P1 to P5), and a round of all of them by one framework.
 */
export async function methodDistrict(
  consolidation: ConsolidationRule = 'mean',
  content: Framework = methodFramework,
) {
  const folder = temporaryFolder();
  const core = new Core(fixedSurroundings(folder.path));
  const operator = createRouterClient(router, { context: { core, localOperator: true } });
  await operator.workspace.create({ path: 'm', name: 'M', locale: 'en', currency: 'CNY' });
  const providers = await registered(operator);
  const file = new File([JSON.stringify(content)], 'f.json');
  const version = await operator.frameworks.importFile({ file, publish: true });
  const round = await operator.rounds.create({
    fields: {
      code: 'R',
      name: text('R'),
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      consolidation,
    },
    frameworkVersionId: version.id,
    contracts: 'all',
  });
  const { rows } = await operator.rounds.assessments({ roundId: round.id });
  const assessments = new Map(rows.map((row) => [row.contractCode, row.id]));
  return {
    core,
    operator,
    round,
    version,
    get connection(): Connection {
      const open = core.workspace?.database.connection;
      if (!open) throw new Error('No workspace is open');
      return open;
    },
    idOf: (contract: string) => assessments.get(contract) ?? 'none',
    /** Rows of a table by the headers of its first row. */
    import: (kind: ImportKind, ...lines: readonly string[]) => imported(operator, kind, lines),
    /** The client of somebody new in this role; a provider manager speaks for P1. */
    as: (role: Role) => signedIn(core, operator, role, providers[0]),
    close: async () => {
      await core.close();
      folder.remove();
    },
  };
}

export type MethodDistrict = Awaited<ReturnType<typeof methodDistrict>>;

async function registered(operator: Operator): Promise<string[]> {
  const ids: string[] = [];
  for (const [place, code] of contracts.entries()) {
    const provider = await operator.providers.create({
      code: code.replace('C', 'P'),
      name: text(code),
      nature: 'non-profit',
      registrationNumber: null,
      district: place < 3 ? 'North' : 'South',
    });
    ids.push(provider.id);
    await operator.providers.createContract({
      code,
      providerId: provider.id,
      name: text(code),
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
  return ids;
}

async function imported(
  operator: Operator,
  kind: ImportKind,
  lines: readonly string[],
): Promise<ImportReport> {
  const file = new File([lines.join('\n')], 'table.csv');
  for await (const event of await operator.exchange.import({ kind, file, round: 'R' })) {
    if (event.kind === 'report') return event;
  }
  throw new Error('The import ended without a report');
}

async function signedIn(core: Core, operator: Operator, role: Role, provider: string) {
  const login = `${role}-${core.surroundings.newId().slice(-6)}`;
  const providerId = role === 'provider-manager' ? provider : null;
  const person = await operator.people.create({ login, name: login, role, providerId, password });
  const { session } = await operator.people.signIn({ login, password });
  const reqHeaders = new Headers({ [sessionHeader]: session });
  return { person, client: createRouterClient(router, { context: { core, reqHeaders } }) };
}
