import { createHash } from 'node:crypto';
import type { CellProblem, ImportKind, ImportReport } from '#shared/contract/exchange.ts';
import type { Progress } from '#shared/contract/progress.ts';
import type { JobContext } from '../call/service-context.ts';
import { backUp } from '../database/backup.ts';
import { type CheckedTable, checkTable } from './check-table.ts';
import { columnSets, marksOf } from './columns/column-sets.ts';
import type { TablePurpose } from './rows/open-rules.ts';
import { wholeFile } from './rows/problem-list.ts';
import { FileProblem } from './table/file-problem.ts';
import { readTable } from './table/read-table.ts';
import type { Table } from './table/table.ts';
import { whileRunning } from './while-running.ts';
import { type ImportedFile, NoLongerFits, writeTable } from './write-table.ts';

interface ImportRequest {
  readonly kind: ImportKind;
  readonly file: File;
  /** The round's code, for observations and responses. */
  readonly round: string | null;
  readonly dryRun: boolean;
}

/**
 * Imports a CSV or XLSX table: reads it, checks every row, and writes all of it in one transaction after
 * a backup, or nothing.
 *
 * The last event is the report. With a problem, on a dry run, or when cancelled, nothing is written.
 */
export async function* importTable(
  context: JobContext,
  input: ImportRequest,
): AsyncGenerator<Progress | ImportReport> {
  yield progress('reading', 0, 0);
  const bytes = new Uint8Array(await input.file.arrayBuffer());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name: input.file.name, sha256 };
  let table: Table;
  try {
    table = await readTable(bytes, marksOf(input.kind), context.signal);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    yield { ...nothing(input), problems: [problemOf(error, input.kind)] };
    return;
  }
  yield* importRows(context, input, table, file);
}

async function* importRows(
  context: JobContext,
  input: ImportRequest,
  table: Table,
  file: ImportedFile,
): AsyncGenerator<Progress | ImportReport> {
  const { db, signal, surroundings, workspace } = context;
  const rows = table.rows.length;
  const purpose: TablePurpose = {
    kind: input.kind,
    round: needsRound(input.kind) ? input.round : null,
    currency: workspace.info.currency,
    newId: () => surroundings.newId(),
  };
  yield progress('checking', 0, rows);
  const checked = yield* withProgress('checking', checkTable(db, table, purpose, signal), rows);
  if (checked.problems.length > 0 || input.dryRun) {
    yield reportOf(input, rows, checked, false);
    return;
  }
  signal?.throwIfAborted();
  yield progress('backing-up', 0, 0);
  await backUp(workspace.database.connection, 'before-import', surroundings.now());
  signal?.throwIfAborted();
  let written = 0;
  const writing = writeTable(context, table, purpose, checked, file, (done) => {
    written = done;
  });
  try {
    const done = yield* whileRunning(writing, () => progress('writing', written, rows));
    yield reportOf(input, rows, done, true);
  } catch (error) {
    if (!(error instanceof NoLongerFits)) throw error;
    yield reportOf(input, rows, error.checked, false);
  }
}

const needsRound = (kind: ImportKind): boolean => kind === 'observations' || kind === 'responses';

const progress = (step: string, done: number, total: number): Progress => ({
  kind: 'progress',
  step,
  done,
  total,
});

/** Passes on how many rows are done, as progress. */
async function* withProgress<Result>(
  step: string,
  work: AsyncGenerator<number, Result>,
  total: number,
): AsyncGenerator<Progress, Result> {
  for (;;) {
    const next = await work.next();
    if (next.done) return next.value;
    yield progress(step, next.value, total);
  }
}

const nothing = (input: ImportRequest): ImportReport => ({
  kind: 'report',
  importKind: input.kind,
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  problems: [],
  unknownColumns: [],
  dryRun: input.dryRun,
  written: false,
});

/** What an import did, or would have done; with problems it does nothing. */
function reportOf(
  input: ImportRequest,
  rows: number,
  { problems, counts, unknownColumns }: CheckedTable,
  written: boolean,
): ImportReport {
  const found = { rows, problems, unknownColumns: [...unknownColumns], written };
  return { ...nothing(input), ...(problems.length > 0 ? {} : counts), ...found };
}

function problemOf({ code, params, row }: FileProblem, kind: ImportKind): CellProblem {
  const columns = Object.keys(columnSets[kind]).join(', ');
  return wholeFile(code, code === 'table.no-header' ? { columns } : params, null, row);
}
