import type { CommandContext } from '../../call/service-context.ts';
import type { TableRow } from '../table/table.ts';

/** How many rows of a table would do or did what. */
export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
}

/** The rows of one kind of table, read against one state of the workspace. */
export interface TableRules {
  /** Columns of the file that mean nothing here. */
  readonly unknownColumns: readonly string[];
  readonly counts: Readonly<Counts>;
  /** Reads one row into the plan, or notes what is wrong with it. */
  check(row: TableRow): void;
  /** Notes what only the whole table shows. */
  finish(): void;
  /** Writes the plan in the open transaction; yields how many rows are done. */
  write(context: CommandContext): Generator<number>;
}
