import { Code } from '#shared/domain/code.ts';
import type { Choices } from '../cells/choices.ts';
import { readDate } from '../cells/read-date.ts';
import { readNumber } from '../cells/read-number.ts';
import type { CellProblemCode } from '../problem-codes.ts';
import type { CellFault, Table, TableRow } from '../table/table.ts';
import type { Layout } from './layout.ts';
import type { ProblemList } from './problem-list.ts';

type Params = Readonly<Record<string, string | number>>;

/**
 * Reads the cells of one row after another and notes what is wrong with them.
 *
 * A reading is the value, `''` or `undefined` for a blank cell that may be blank, and null where there
 * is nothing to go on with: the problem is noted then.
 */
export class RowReader<Key extends string = string> {
  readonly #layout: Layout<string>;
  readonly #problems: ProblemList;
  readonly #faults: ReadonlyMap<string, CellFault>;
  #row: TableRow = { number: 0, cells: [] };

  constructor(table: Table, layout: Layout<Key>, problems: ProblemList) {
    this.#layout = layout;
    this.#problems = problems;
    this.#faults = new Map(table.faults.map((fault) => [`${fault.row}:${fault.column}`, fault]));
  }

  /** Moves to a row. */
  at(row: TableRow): void {
    this.#row = row;
  }

  get number(): number {
    return this.#row.number;
  }

  /** Whether the file has the column. */
  has(key: Key): boolean {
    return this.#layout.indexes.has(key);
  }

  /** Notes a problem of a cell of this row, or of `row`. */
  problem(key: Key, code: CellProblemCode, params: Params = {}, row = this.#row): null {
    const index = this.#layout.indexes.get(key) ?? null;
    const column = index === null ? key : (this.#layout.header[index] ?? null);
    const value = index === null ? '' : (row.cells[index] ?? '');
    this.#problems.add(code, { row: row.number, index, column, value }, params);
    return null;
  }

  /** A text of at most `maximum` characters; `''` when the cell is blank or the column missing. */
  text(key: Key, maximum = 4000): string | null {
    const index = this.#layout.indexes.get(key);
    if (index === undefined) return '';
    const fault = this.#faults.size > 0 && this.#faults.get(`${this.#row.number}:${index}`);
    if (fault) return this.#fault(key, fault);
    const text = this.#row.cells[index] ?? '';
    return text.length > maximum ? this.problem(key, 'cell.too-long', { maximum }) : text;
  }

  /** A text that must be there. A column that is missing altogether has been noted once. */
  required(key: Key, maximum?: number): string | null {
    const text = this.text(key, maximum);
    if (text !== '') return text;
    return this.has(key) ? this.problem(key, 'cell.required') : null;
  }

  code(key: Key): string | null {
    const text = this.required(key);
    if (text === null || Code.safeParse(text).success) return text;
    return this.problem(key, 'code.invalid');
  }

  choice<Value extends string>(key: Key, choices: Choices<Value>): Value | null {
    const text = this.required(key);
    return text === null ? null : this.#chosen(key, text, choices);
  }

  optionalChoice<Value extends string>(
    key: Key,
    choices: Choices<Value>,
  ): Value | undefined | null {
    const text = this.text(key);
    return text === '' ? undefined : text === null ? null : this.#chosen(key, text, choices);
  }

  /** A day, YYYY-MM-DD. */
  date(key: Key): string | null {
    const text = this.required(key);
    return text === null ? null : (readDate(text) ?? this.problem(key, 'date.invalid'));
  }

  /** A finite number, undefined when blank. */
  optionalNumber(key: Key): number | undefined | null {
    const text = this.text(key);
    if (text === '') return undefined;
    return text === null ? null : (readNumber(text) ?? this.problem(key, 'number.invalid'));
  }

  #chosen<Value extends string>(key: Key, text: string, choices: Choices<Value>): Value | null {
    const { allowed } = choices;
    return choices.find(text) ?? this.problem(key, 'choice.unknown', { allowed });
  }

  #fault(key: Key, { row, column, code, value }: CellFault): null {
    const header = this.#layout.header[column] ?? null;
    const place = { row, index: column, column: header ?? key, value };
    this.#problems.add(code, place);
    return null;
  }
}
