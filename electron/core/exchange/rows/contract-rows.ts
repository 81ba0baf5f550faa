import type { CommandContext } from '../../call/service-context.ts';
import { bulkInsert } from '../../database/bulk-insert.ts';
import { columns } from '../../database/columns.ts';
import type { Tables } from '../../database/tables.ts';
import {
  contractColumns,
  needsTierChoices,
  procurementModelChoices,
  serviceTypeChoices,
} from '../columns/contracts.ts';
import type { Table, TableRow } from '../table/table.ts';
import { readClientCount, readMoney, readPeriod, readSegments } from './contract-cells.ts';
import type { KnownContract, KnownContracts } from './known-contracts.ts';
import { layOut } from './layout.ts';
import { readNames } from './names.ts';
import type { ProblemList } from './problem-list.ts';
import { RowReader } from './row-reader.ts';
import { sameRow } from './same-row.ts';
import type { Counts, TableRules } from './table-rules.ts';
import { readUniqueCode } from './unique-code.ts';

type Key = keyof typeof contractColumns;

interface Planned {
  readonly before: KnownContract | undefined;
  readonly fields: Omit<Tables['contract'], 'id'>;
  readonly segments: readonly string[];
}

/** Rows of contracts: a known code is updated, a new one added. */
export class ContractRows implements TableRules {
  readonly unknownColumns: readonly string[];
  readonly counts: Counts = { created: 0, updated: 0, unchanged: 0 };
  readonly #reader: RowReader<Key>;
  readonly #known: KnownContracts;
  readonly #changes: Planned[] = [];
  readonly #rowOfCode = new Map<string, number>();

  constructor(table: Table, problems: ProblemList, known: KnownContracts) {
    const layout = layOut<Key>(table, contractColumns, problems);
    this.unknownColumns = layout.unknown;
    this.#reader = new RowReader(table, layout, problems);
    this.#known = known;
  }

  check(row: TableRow): void {
    const reader = this.#reader;
    reader.at(row);
    const code = readUniqueCode(reader, this.#rowOfCode);
    const before = code === null ? undefined : this.#known.contracts.get(code);
    const provider_id = this.#provider(before);
    const names = readNames(reader, before);
    const service_type = reader.choice('service_type', serviceTypeChoices);
    const procurement_model = reader.choice('procurement_model', procurementModelChoices);
    const needs_tier = reader.choice('needs_tier', needsTierChoices);
    const segments = readSegments(reader, this.#known.segments, before);
    const period = readPeriod(reader);
    const money = readMoney(reader, this.#known.currency, before);
    const clients = readClientCount(reader, before);
    if (code === null || provider_id === null || names === null || segments === null) return;
    if (service_type === null || procurement_model === null || needs_tier === null) return;
    if (period === null || money === null || clients === null) return;
    const kinds = { service_type, procurement_model, needs_tier };
    const client_count = clients ?? null;
    const fields = { code, provider_id, ...names, ...kinds, ...period, ...money, client_count };
    this.#plan({ before, fields, segments });
  }

  finish(): void {
    // Every rule of a contract shows in its own row.
  }

  *write({ workspace, surroundings }: CommandContext): Generator<number> {
    const { connection } = workspace.database;
    const insert = bulkInsert(connection, 'contract', upsert);
    const addSegment = bulkInsert(connection, 'contract_segment');
    const clear = connection.prepare('DELETE FROM contract_segment WHERE contract_id = ?');
    let done = 0;
    for (const { before, fields, segments } of this.#changes) {
      const id = before?.id ?? surroundings.newId();
      insert({ id, ...fields });
      clear.run(id);
      for (const segment_code of segments) addSegment({ contract_id: id, segment_code });
      yield ++done;
    }
  }

  #plan(planned: Planned): void {
    const { before, fields, segments } = planned;
    if (before && sameRow(fields, before) && before.segments.join() === segments.join()) {
      this.counts.unchanged++;
      return;
    }
    this.#changes.push(planned);
    if (before) this.counts.updated++;
    else this.counts.created++;
  }

  #provider(before: KnownContract | undefined): string | null {
    const code = this.#reader.required('provider');
    if (code === null) return null;
    const id = this.#known.providers.get(code);
    if (id === undefined) return this.#reader.problem('provider', 'reference.provider');
    if (!before || before.provider_id === id || !this.#known.assessed.has(before.id)) return id;
    const { provider_code } = before;
    return this.#reader.problem('provider', 'contract.assessed', { provider: provider_code });
  }
}

const upsert = `ON CONFLICT (id) DO UPDATE SET ${columns.contract
  .filter((column) => column !== 'id' && column !== 'code')
  .map((column) => `${column} = excluded.${column}`)
  .join(', ')}`;
