import { setImmediate } from 'node:timers/promises';
import type { CellProblem } from '#shared/contract/exchange.ts';
import type { Database } from '../database/open-database.ts';
import { lastEvent } from './last-event.ts';
import { openRules, type TablePurpose } from './rows/open-rules.ts';
import { ProblemList, wholeFile } from './rows/problem-list.ts';
import type { Counts, TableRules } from './rows/table-rules.ts';
import type { Table } from './table/table.ts';

/** Rows between two pauses in which the core answers others. */
export const stride = 2000;

/** A table read against the workspace as it was after the audit event `after`. */
export interface CheckedTable {
  readonly after: number;
  /** Null where there was nothing to read it against. */
  readonly rules: TableRules | null;
  readonly problems: CellProblem[];
  readonly counts: Readonly<Counts>;
  readonly unknownColumns: readonly string[];
}

/** Checks every row of a table; yields how many are done. */
export async function* checkTable(
  db: Database,
  table: Table,
  purpose: TablePurpose,
  signal?: AbortSignal,
): AsyncGenerator<number, CheckedTable> {
  const after = await lastEvent(db);
  const problems = new ProblemList(table.sheet);
  const rules = await openRules(db, table, problems, purpose);
  if (!rules) return withoutRound(after, purpose.round);
  for (const [index, row] of table.rows.entries()) {
    rules.check(row);
    if (index % stride === stride - 1) {
      yield index + 1;
      await setImmediate();
      signal?.throwIfAborted();
    }
  }
  rules.finish();
  const { counts, unknownColumns } = rules;
  return { after, rules, problems: problems.sorted(), counts, unknownColumns };
}

function withoutRound(after: number, round: string | null): CheckedTable {
  const problem =
    round === null ? wholeFile('round.required') : wholeFile('reference.round', {}, round);
  const counts = { created: 0, updated: 0, unchanged: 0 };
  return { after, rules: null, problems: [problem], counts, unknownColumns: [] };
}
