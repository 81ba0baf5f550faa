import { RegistrationNumber } from '#shared/domain/provider.ts';
import type { CommandContext } from '../../call/service-context.ts';
import { bulkInsert } from '../../database/bulk-insert.ts';
import type { Database } from '../../database/open-database.ts';
import type { Tables } from '../../database/tables.ts';
import { natureChoices, providerColumns } from '../columns/providers.ts';
import type { Table, TableRow } from '../table/table.ts';
import { layOut } from './layout.ts';
import { readNames } from './names.ts';
import type { ProblemList } from './problem-list.ts';
import { RowReader } from './row-reader.ts';
import { sameRow } from './same-row.ts';
import type { Counts, TableRules } from './table-rules.ts';
import { readUniqueCode } from './unique-code.ts';

type Key = keyof typeof providerColumns;
type Fields = Omit<Tables['provider'], 'id'>;

interface Planned {
  readonly row: TableRow;
  readonly before: Tables['provider'] | undefined;
  readonly fields: Fields;
}

/** Rows of providers: a known code is updated, a new one added. */
export class ProviderRows implements TableRules {
  readonly unknownColumns: readonly string[];
  readonly counts: Counts = { created: 0, updated: 0, unchanged: 0 };
  readonly #reader: RowReader<Key>;
  readonly #known: ReadonlyMap<string, Tables['provider']>;
  readonly #planned = new Map<string, Planned>();
  readonly #rowOfCode = new Map<string, number>();

  constructor(table: Table, problems: ProblemList, known: ReadonlyMap<string, Tables['provider']>) {
    const layout = layOut<Key>(table, providerColumns, problems);
    this.unknownColumns = layout.unknown;
    this.#reader = new RowReader(table, layout, problems);
    this.#known = known;
  }

  static async open(db: Database, table: Table, problems: ProblemList): Promise<ProviderRows> {
    const rows = await db.selectFrom('provider').selectAll().execute();
    return new ProviderRows(table, problems, new Map(rows.map((row) => [row.code, row])));
  }

  check(row: TableRow): void {
    const reader = this.#reader;
    reader.at(row);
    const code = readUniqueCode(reader, this.#rowOfCode);
    const before = code === null ? undefined : this.#known.get(code);
    const names = readNames(reader, before);
    const nature = reader.choice('nature', natureChoices);
    const registration_number = this.#registrationNumber(before);
    const district = reader.required('district', 80);
    if (code === null || names === null || nature === null) return;
    if (registration_number === null || district === null) return;
    const registration = registration_number === '' ? null : registration_number;
    const fields = { code, ...names, nature, registration_number: registration, district };
    this.#planned.set(code, { row, before, fields });
    if (!before) this.counts.created++;
    else if (sameRow(fields, before)) this.counts.unchanged++;
    else this.counts.updated++;
  }

  finish(): void {
    const holders = new Map<string, string>();
    for (const { code, registration_number } of this.#known.values()) {
      if (registration_number !== null && !this.#planned.has(code)) {
        holders.set(registration_number, code);
      }
    }
    for (const { row, fields } of this.#planned.values()) {
      if (fields.registration_number === null) continue;
      const provider = holders.get(fields.registration_number);
      if (provider === undefined) holders.set(fields.registration_number, fields.code);
      else this.#reader.problem('registration_number', 'registration.taken', { provider }, row);
    }
  }

  *write({ workspace, surroundings }: CommandContext): Generator<number> {
    const { connection } = workspace.database;
    const insert = bulkInsert(connection, 'provider', upsert);
    const letGo = connection.prepare('UPDATE provider SET registration_number = NULL WHERE id = ?');
    const changed = [...this.#planned.values()].filter(
      ({ before, fields }) => !before || !sameRow(fields, before),
    );
    for (const { before } of changed) if (before) letGo.run(before.id);
    let done = 0;
    for (const { before, fields } of changed) {
      insert({ id: before?.id ?? surroundings.newId(), ...fields });
      yield ++done;
    }
  }

  /** `''` for none; null where what stands there is wrong. */
  #registrationNumber(before: Tables['provider'] | undefined): string | null {
    const reader = this.#reader;
    if (!reader.has('registration_number')) return before?.registration_number ?? '';
    const text = reader.text('registration_number');
    if (text === null || text === '') return text;
    const number = text.normalize('NFKC').toUpperCase().replaceAll(/\s/g, '');
    const parsed = RegistrationNumber.safeParse(number);
    if (parsed.success) return number;
    const wrong = parsed.error.issues.some((issue) => issue.message === 'registration.invalid');
    return reader.problem(
      'registration_number',
      wrong ? 'registration.invalid' : 'registration.check-character',
    );
  }
}

const upsert = `ON CONFLICT (id) DO UPDATE SET name_en = excluded.name_en,
  name_zh_cn = excluded.name_zh_cn, nature = excluded.nature,
  registration_number = excluded.registration_number, district = excluded.district`;
