import { assertNever } from '#shared/assert-never.ts';
import type { ImportKind } from '#shared/contract/exchange.ts';
import type { Database } from '../../database/open-database.ts';
import { observationColumns } from '../columns/observations.ts';
import type { Table } from '../table/table.ts';
import { ContractRows } from './contract-rows.ts';
import { readKnownContracts } from './known-contracts.ts';
import { readKnownObservations } from './known-observations.ts';
import { type KnownRound, readKnownRound } from './known-round.ts';
import { namedAssessments } from './named-assessments.ts';
import { ObservationRows } from './observation-rows.ts';
import type { ProblemList } from './problem-list.ts';
import { ProviderRows } from './provider-rows.ts';
import { ResponseRows } from './response-rows.ts';
import type { TableRules } from './table-rules.ts';

/** What a table is read as. */
export interface TablePurpose {
  readonly kind: ImportKind;
  /** The round's code; needed for observations and responses. */
  readonly round: string | null;
  /** The workspace's currency. */
  readonly currency: string;
  readonly newId: () => string;
}

/**
 * The rules for a table's rows, with what the workspace holds now.
 *
 * @returns null when there is no round of that code
 */
export async function openRules(
  db: Database,
  table: Table,
  problems: ProblemList,
  purpose: TablePurpose,
): Promise<TableRules | null> {
  const { kind, currency, newId } = purpose;
  switch (kind) {
    case 'providers':
      return ProviderRows.open(db, table, problems);
    case 'contracts':
      return new ContractRows(table, problems, await readKnownContracts(db, currency));
    case 'observations': {
      const round = await roundOf(db, purpose);
      if (!round) return null;
      const named = namedAssessments(table, observationColumns, round);
      const known = await readKnownObservations(db, named);
      return new ObservationRows(table, problems, round, known, newId);
    }
    case 'responses': {
      const round = await roundOf(db, purpose);
      return round && ResponseRows.open(db, table, problems, round);
    }
    default:
      return assertNever(kind);
  }
}

async function roundOf(db: Database, { round }: TablePurpose): Promise<KnownRound | null> {
  return round === null ? null : readKnownRound(db, round);
}
