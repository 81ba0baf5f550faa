import { setImmediate } from 'node:timers/promises';
import type { CommandContext, JobContext } from '../call/service-context.ts';
import type { Database } from '../database/open-database.ts';
import { type CheckedTable, checkTable, stride } from './check-table.ts';
import { lastEvent } from './last-event.ts';
import type { TablePurpose } from './rows/open-rules.ts';
import type { Table } from './table/table.ts';

/** What the audit trail keeps of an imported file. */
export interface ImportedFile {
  readonly name: string;
  /** Hex. */
  readonly sha256: string;
}

/**
 * The workspace has changed since the table was checked, and it does not fit any more.
 */
export class NoLongerFits extends Error {
  readonly checked: CheckedTable;

  constructor(checked: CheckedTable) {
    super('The table no longer fits the workspace');
    this.name = 'NoLongerFits';
    this.checked = checked;
  }
}

/**
 * Writes a checked table in one transaction with its audit event. Where the workspace has changed since
 * the check, the table is checked again inside the transaction.
 *
 * @param report told how many rows are written
 * @throws NoLongerFits, with nothing written
 */
export function writeTable(
  context: JobContext,
  table: Table,
  purpose: TablePurpose,
  checked: CheckedTable,
  file: ImportedFile,
  report: (done: number) => void,
): Promise<CheckedTable> {
  return context.commit(async (command) => {
    const current = await stillFitting(command.db, table, purpose, checked);
    for (const done of current.rules?.write(command) ?? []) {
      report(done);
      if (done % stride === 0) {
        await setImmediate();
        context.signal?.throwIfAborted();
      }
    }
    await note(command, purpose, table, current, file);
    return current;
  });
}

async function stillFitting(
  db: Database,
  table: Table,
  purpose: TablePurpose,
  checked: CheckedTable,
): Promise<CheckedTable> {
  if ((await lastEvent(db)) === checked.after) return checked;
  const again = checkTable(db, table, purpose);
  for (;;) {
    const step = await again.next();
    if (!step.done) continue;
    if (step.value.problems.length > 0) throw new NoLongerFits(step.value);
    return step.value;
  }
}

async function note(
  command: CommandContext,
  { kind, round }: TablePurpose,
  table: Table,
  { counts }: CheckedTable,
  { name, sha256 }: ImportedFile,
): Promise<void> {
  const into = await command.db
    .selectFrom('round')
    .select('id')
    .where('code', '=', round ?? '')
    .executeTakeFirst();
  command.audit({
    subject: into && { kind: 'round', id: into.id },
    after: { kind, file: name, sha256, rows: table.rows.length, ...counts },
  });
}
