import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importTable } from '#core/exchange/import-table.ts';
import type { ImportKind, ImportReport } from '#shared/contract/exchange.ts';
import type { AssessmentState } from '#shared/domain/assessment.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import { smallFramework } from '#test/fixtures/broken/framework.ts';
import { type JobWorkspace, jobWorkspace } from './job-context.ts';

const folder = new URL('../fixtures/broken/', import.meta.url);

/** A file of test/fixtures/broken. */
export const brokenFile = (name: string): File =>
  new File([readFileSync(fileURLToPath(new URL(name, folder)))], name);

/** Runs one import to its report. */
export async function importFile(
  workspace: JobWorkspace,
  kind: ImportKind,
  file: File,
  options: { readonly round?: string | null; readonly dryRun?: boolean } = {},
): Promise<ImportReport> {
  const { round = 'R26', dryRun = false } = options;
  for await (const event of importTable(workspace.job(), { kind, file, round, dryRun })) {
    if (event.kind === 'report') return event;
  }
  throw new Error('The import ended without a report');
}

/** A table as a CSV file. */
export const csvFile = (rows: readonly (readonly string[])[], name = 'table.csv'): File =>
  new File([rows.map((cells) => cells.join(',')).join('\n')], name);

/**
 * A workspace with the good files of test/fixtures/broken imported: providers P1 to P3, contracts C1 to
 * C6, and a round R26 of the contracts C1 to C5, of which C5 is submitted.
 */
export async function smallDistrict(path: string): Promise<JobWorkspace> {
  const workspace = await jobWorkspace(path, 'exchange.import');
  const { kysely } = workspace.workspace.database;
  const names = { name_en: 'Old people', name_zh_cn: '老年人' };
  const segment = { code: 'OLD', axis: 'age-and-health', ...names } as const;
  await kysely.insertInto('segment').values(segment).execute();
  await imported(workspace, 'providers', 'good-providers.csv');
  await imported(workspace, 'contracts', 'good-contracts.csv');
  await openRound(workspace);
  await imported(workspace, 'observations', 'good-observations.csv');
  await imported(workspace, 'responses', 'good-responses.csv');
  return workspace;
}

async function imported(workspace: JobWorkspace, kind: ImportKind, name: string): Promise<void> {
  const report = await importFile(workspace, kind, brokenFile(name));
  if (!report.written) throw new Error(`${name}: ${JSON.stringify(report.problems)}`);
}

async function openRound({ workspace }: JobWorkspace): Promise<void> {
  const { kysely } = workspace.database;
  const at = '2026-01-01T00:00:00.000Z';
  const content = JSON.stringify(Framework.parse(smallFramework));
  await kysely
    .insertInto('framework_version')
    .values({
      id: 'framework',
      code: 'SMALL',
      version: 1,
      state: 'published',
      revision: 1,
      content,
      content_hash: 'hash',
      updated_at: at,
      published_at: at,
    })
    .execute();
  await kysely
    .insertInto('round')
    .values({
      id: 'round',
      code: 'R26',
      name_en: '2026',
      name_zh_cn: '2026年',
      framework_version_id: 'framework',
      starts_on: '2026-01-01',
      ends_on: '2026-12-31',
      consolidation: 'mean',
    })
    .execute();
  const contracts = await kysely.selectFrom('contract').select(['id', 'code']).execute();
  for (const { id, code } of contracts.filter((contract) => contract.code !== 'C6')) {
    const state: AssessmentState = code === 'C5' ? 'submitted' : 'planned';
    const row = { id: `assessment ${code}`, round_id: 'round', contract_id: id, state };
    await kysely
      .insertInto('assessment')
      .values({ ...row, updated_at: at })
      .execute();
  }
}
