import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { loadRound } from '#core/workbooks/load-round.ts';
import type { RoundExport } from '#core/workbooks/round-export.ts';
import type { ImportKind, ImportReport } from '#shared/contract/exchange.ts';
import type { FrameworkVersion } from '#shared/contract/frameworks.ts';
import type { ResultRow } from '#shared/contract/scoring.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { Locale } from '#shared/locale.ts';
import { type Recalculation, recalculate } from '#test/harness/recalculate.ts';
import { fixedSurroundings, temporaryFolder } from '#test/harness/surroundings.ts';
import { type TemplateTables, templateTables } from './template-tables.ts';

/** A round by a template's framework in a workspace of its own, filled from tables. */
export interface TemplateRound {
  readonly version: FrameworkVersion;
  /** What each table's import came to. */
  readonly reports: readonly ImportReport[];
  /** The league table as the product shows it, with every node's score. */
  rows(): Promise<ResultRow[]>;
  /** One assessment as the product shows it. */
  result(assessmentId: string): Promise<AssessmentResult>;
  /** The round as its workbook takes it. */
  loaded(): RoundExport;
  /** Exports the workbook, and has another engine compute it. */
  workbook(locale: Locale): Promise<Recalculation>;
  close(): Promise<void>;
}

type Operator = RouterClient<typeof router>;

/** Makes a workspace, publishes a template's framework, and imports a round that `seed` draws. */
export async function templateRound(
  template: string,
  consolidation: ConsolidationRule,
  seed: number,
): Promise<TemplateRound> {
  const folder = temporaryFolder();
  const core = new Core(fixedSurroundings(folder.path));
  const operator = createRouterClient(router, { context: { core, localOperator: true } });
  await operator.workspace.create({ path: 't', name: 'T', locale: 'en', currency: 'CNY' });
  const name = { en: `By ${template}`, 'zh-CN': `按${template}` };
  const draft = await operator.frameworks.createDraft({ template, code: 'OURS', name });
  const version = await operator.frameworks.publish({ id: draft.id });
  const tables = templateTables(version.content, seed);
  const registered = [
    await imported(operator, 'providers', tables.providers),
    await imported(operator, 'contracts', tables.contracts),
  ];
  const period = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
  const { id: roundId } = await operator.rounds.create({
    fields: { code: 'R', name, ...period, consolidation },
    frameworkVersionId: version.id,
    contracts: 'all',
  });
  const reports = [...registered, ...(await filled(operator, tables))];
  const page = { roundId, offset: 0, limit: 1000 };
  return {
    version,
    reports,
    rows: async () => (await operator.scoring.round({ ...page, nodes: true })).rows,
    result: async (assessmentId) => (await operator.scoring.assessment({ assessmentId })).result,
    loaded: () => {
      const connection = core.workspace?.database.connection;
      if (!connection) throw new Error('No workspace is open');
      return loadRound(connection, roundId);
    },
    workbook: async (locale) => {
      const file = await exported(operator, roundId, locale);
      const path = join(folder.path, 'workbook.xlsx');
      writeFileSync(path, Buffer.from(await file.arrayBuffer()));
      return recalculate(path);
    },
    close: async () => {
      await core.close();
      folder.remove();
    },
  };
}

async function filled(operator: Operator, tables: TemplateTables): Promise<ImportReport[]> {
  const observations = await imported(operator, 'observations', tables.observations);
  if (tables.responses === null) return [observations];
  return [observations, await imported(operator, 'responses', tables.responses)];
}

async function imported(operator: Operator, kind: ImportKind, text: string): Promise<ImportReport> {
  const file = new File([text], `${kind}.csv`);
  const round = kind === 'providers' || kind === 'contracts' ? null : 'R';
  for await (const event of await operator.exchange.import({ kind, file, round })) {
    if (event.kind === 'report') return event;
  }
  throw new Error('The import ended without a report');
}

async function exported(operator: Operator, roundId: string, locale: Locale): Promise<File> {
  for await (const event of await operator.workbooks.export({ roundId, locale })) {
    if (event.kind === 'done') return operator.exchange.download({ id: event.downloadId });
  }
  throw new Error('The export ended without a file');
}
