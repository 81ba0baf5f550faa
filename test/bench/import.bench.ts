import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobContext } from '#core/call/service-context.ts';
import { bulkInsert } from '#core/database/bulk-insert.ts';
import type { Connection } from '#core/database/driver.ts';
import { openDatabase } from '#core/database/open-database.ts';
import { importTable } from '#core/exchange/import-table.ts';
import { realSources } from '#core/surroundings.ts';
import type { ImportReport } from '#shared/contract/exchange.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import { jobWorkspace, openJobWorkspace } from '#test/harness/job-context.ts';
import { fixedSurroundings } from '#test/harness/surroundings.ts';
import { type BenchResult, medianOf } from './median.ts';

const contracts = 2000;
const indicators = 25;
const assessors = ['Chen', 'Li'];
const rows = contracts * indicators * assessors.length;
const runs = 3;
const day = '2026-03-05';
const name = { en: 'N', 'zh-CN': '名' };

const indicatorCode = (index: number) => `I${index + 1}`;
const contractCode = (index: number) => `C-${index + 1}`;

const framework = Framework.parse({
  format: 'plumbline-framework-1',
  code: 'BENCH',
  name,
  aggregation: { method: 'weighted-mean' },
  children: Array.from({ length: indicators }, (_, index) => ({
    kind: 'indicator',
    code: indicatorCode(index),
    name,
    weight: 1,
    measure: { kind: 'scale', minimum: 0, maximum: 10 },
  })),
  grades: [{ code: 'A', name, from: 0, to: 100, tone: 'g5' }],
});

/** The clock and ids of real use: fixed ones cost more. */
const thisMachine = { ...fixedSurroundings(tmpdir()), ...realSources };

/** One provider, 2,000 contracts, one round with an assessment for each. */
function fill(connection: Connection): void {
  const named = { name_en: 'N', name_zh_cn: '名' };
  const kinds = ['daily-care', 'purchase', 'survival'];
  connection.transaction(() => {
    connection
      .prepare('INSERT INTO provider VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run('P', 'P', 'N', '名', 'non-profit', null, 'D');
    connection
      .prepare('INSERT INTO framework_version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run('F', 'BENCH', 1, 'published', 1, JSON.stringify(framework), 'h', day, day);
    bulkInsert(
      connection,
      'round',
    )({
      ...named,
      id: 'R',
      code: 'R',
      framework_version_id: 'F',
      starts_on: '2026-01-01',
      ends_on: '2026-12-31',
      consolidation: 'mean',
    });
    const contract = connection.prepare(
      'INSERT INTO contract VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    const assessment = connection.prepare('INSERT INTO assessment VALUES (?, ?, ?, ?, ?)');
    for (let index = 0; index < contracts; index++) {
      const code = contractCode(index);
      contract.run(code, code, 'P', 'N', '名', ...kinds, '2026-01-01', day, 1, 'CNY', null);
      assessment.run(`A-${code}`, 'R', code, 'planned', day);
    }
  })();
}

function observationsFile(): File {
  const lines = ['contract,visit_date,visit_kind,assessor,indicator,state,value,comment'];
  for (let contract = 0; contract < contracts; contract++) {
    for (const assessor of assessors) {
      for (let indicator = 0; indicator < indicators; indicator++) {
        const value = (contract * 7 + indicator * 3) % 11;
        const code = contractCode(contract);
        lines.push(`${code},${day},announced,${assessor},${indicatorCode(indicator)},,${value},`);
      }
    }
  }
  return new File([lines.join('\r\n')], 'observations.csv');
}

async function timeImport(context: JobContext, file: File): Promise<number> {
  const start = performance.now();
  let report: ImportReport | undefined;
  const request = { kind: 'observations', file, round: 'R', dryRun: false } as const;
  for await (const event of importTable(context, request)) {
    if (event.kind === 'report') report = event;
  }
  const taken = performance.now() - start;
  if (report?.created !== rows) throw new Error(`Imported ${report?.created} of ${rows} rows`);
  return taken;
}

/** The same rows through one prepared statement in one transaction, in a file of the same settings. */
async function timeInserts(path: string, stored: readonly unknown[][]): Promise<number> {
  const database = await openDatabase(path, 'open', day);
  const { connection } = database;
  const marks = (stored[0] ?? []).map(() => '?').join(', ');
  const statement = connection.prepare(`INSERT INTO observation VALUES (${marks})`);
  const start = performance.now();
  connection.transaction(() => {
    for (const row of stored) statement.run(row);
  })();
  const taken = performance.now() - start;
  await database.close();
  return taken;
}

/** Importing 100,000 observations from CSV, file to disk, against bare prepared inserts of the same rows. */
export async function benchImport(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  try {
    const start = join(folder, 'start.plumb');
    const made = await jobWorkspace(folder, 'exchange.import', 'start.plumb');
    fill(made.workspace.database.connection);
    await made.close();
    const file = observationsFile();
    const ours: number[] = [];
    const baseline: number[] = [];
    for (let run = 0; run < runs; run++) {
      const imported = join(folder, `ours-${run}.plumb`);
      const bare = join(folder, `bare-${run}.plumb`);
      copyFileSync(start, imported);
      const workspace = await openJobWorkspace(imported, 'exchange.import', thisMachine);
      ours.push(await timeImport(workspace.job(), file));
      const { connection } = workspace.workspace.database;
      const places = tables.map((table) => [table, storedRows(connection, table)] as const);
      const stored = storedRows(connection, 'observation');
      await workspace.close();
      copyFileSync(start, bare);
      await addPlaces(bare, places);
      baseline.push(await timeInserts(bare, stored));
    }
    const [mine, theirs] = [medianOf(ours), medianOf(baseline)];
    return {
      name: `Import ${rows} observations from CSV`,
      ours: mine,
      baseline: theirs,
      ratio: mine / theirs,
      against: 'bare prepared inserts of the same rows in one transaction, nothing parsed',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What observations refer to. */
const tables = ['assessor', 'visit'];

const storedRows = (connection: Connection, table: string): unknown[][] =>
  connection.prepare<[], unknown[]>(`SELECT * FROM ${table} ORDER BY rowid`).raw().all();

/** The rows that observations refer to; not part of what is measured. */
async function addPlaces(
  path: string,
  places: readonly (readonly [string, unknown[][]])[],
): Promise<void> {
  const database = await openDatabase(path, 'open', day);
  for (const [table, stored] of places) {
    const marks = (stored[0] ?? []).map(() => '?').join(', ');
    const statement = database.connection.prepare(`INSERT INTO ${table} VALUES (${marks})`);
    database.connection.transaction(() => {
      for (const row of stored) statement.run(row);
    })();
  }
  await database.close();
}
