import type { Questionnaire, QuestionnaireItem } from '#shared/domain/framework/questionnaire.ts';
import type { CommandContext } from '../../call/service-context.ts';
import { bulkInsert } from '../../database/bulk-insert.ts';
import type { Database } from '../../database/open-database.ts';
import type { Tables } from '../../database/tables.ts';
import { responseColumns } from '../columns/responses.ts';
import type { Table, TableRow } from '../table/table.ts';
import { readAssessment } from './assessment-cell.ts';
import type { KnownRound } from './known-round.ts';
import { layOut } from './layout.ts';
import { idList, namedAssessments } from './named-assessments.ts';
import type { ProblemList } from './problem-list.ts';
import { RowReader } from './row-reader.ts';
import { sameAnswers } from './same-answers.ts';
import type { Counts, TableRules } from './table-rules.ts';

type Answers = Record<string, number>;
type Key = keyof typeof responseColumns | `item:${string}`;

const itemKey = (code: string): Key => `item:${code}`;
const placeOf = (row: Pick<Tables['response'], 'assessment_id' | 'questionnaire' | 'respondent'>) =>
  `${row.assessment_id}\n${row.questionnaire}\n${row.respondent}`;

interface Form {
  readonly code: string;
  readonly items: ReadonlyMap<string, QuestionnaireItem>;
}

/** Rows of responses, one respondent each: known ones are updated, new ones added. */
export class ResponseRows implements TableRules {
  readonly unknownColumns: readonly string[];
  readonly counts: Counts = { created: 0, updated: 0, unchanged: 0 };
  readonly #reader: RowReader<Key>;
  readonly #round: KnownRound;
  readonly #known: ReadonlyMap<string, Tables['response']>;
  readonly #forms: ReadonlyMap<string, Form>;
  /** The item columns that the file has. */
  readonly #columns: readonly string[];
  readonly #changes: { before: string | undefined; fields: Omit<Tables['response'], 'id'> }[] = [];
  readonly #rowOfPlace = new Map<string, number>();

  constructor(
    table: Table,
    problems: ProblemList,
    round: KnownRound,
    known: ReadonlyMap<string, Tables['response']>,
  ) {
    const { questionnaires } = round.framework;
    this.#forms = new Map(questionnaires.map((form) => [form.code, formOf(form)]));
    const items = [...this.#forms.values()].flatMap((form) => [...form.items.keys()]);
    const itemColumns = new Map(items.map((code) => [code, itemKey(code)]));
    const layout = layOut<Key>(table, responseColumns, problems, itemColumns);
    this.unknownColumns = layout.unknown;
    this.#reader = new RowReader(table, layout, problems);
    this.#columns = [...new Set(items)].filter((code) => layout.indexes.has(itemKey(code)));
    this.#round = round;
    this.#known = known;
  }

  static async open(
    db: Database,
    table: Table,
    problems: ProblemList,
    round: KnownRound,
  ): Promise<ResponseRows> {
    const rows = await db
      .selectFrom('response')
      .selectAll()
      .where('assessment_id', 'in', idList(namedAssessments(table, responseColumns, round)))
      .execute();
    return new ResponseRows(
      table,
      problems,
      round,
      new Map(rows.map((row) => [placeOf(row), row])),
    );
  }

  check(row: TableRow): void {
    const reader = this.#reader;
    reader.at(row);
    const assessment = readAssessment(reader, this.#round);
    const form = this.#form();
    const respondent = reader.required('respondent', 40);
    const received_on = reader.date('received_on');
    const answers = form && this.#answers(form);
    if (assessment === null || form === null || respondent === null) return;
    const place = { assessment_id: assessment.id, questionnaire: form.code, respondent };
    const first = this.#rowOfPlace.get(placeOf(place));
    if (first !== undefined) {
      reader.problem('respondent', 'row.duplicate', { row: first });
      return;
    }
    this.#rowOfPlace.set(placeOf(place), row.number);
    if (received_on === null || answers === null) return;
    this.#plan({ ...place, received_on, answers: JSON.stringify(answers) });
  }

  finish(): void {
    // Every rule of a response shows in its own row.
  }

  *write({ workspace, surroundings }: CommandContext): Generator<number> {
    const { connection } = workspace.database;
    const insert = bulkInsert(connection, 'response', upsert);
    let done = 0;
    const touched = new Set<string>();
    for (const { before, fields } of this.#changes) {
      insert({ id: before ?? surroundings.newId(), ...fields });
      touched.add(fields.assessment_id);
      yield ++done;
    }
    const touch = connection.prepare('UPDATE assessment SET updated_at = ? WHERE id = ?');
    for (const id of touched) touch.run(surroundings.now(), id);
  }

  #form(): Form | null {
    const code = this.#reader.required('questionnaire');
    if (code === null) return null;
    const form = this.#forms.get(code);
    return form ?? this.#reader.problem('questionnaire', 'reference.questionnaire');
  }

  #answers(form: Form): Answers | null {
    const answers: Answers = {};
    let sound = true;
    for (const code of this.#columns) {
      const answer = this.#reader.optionalNumber(itemKey(code));
      if (answer === undefined) continue;
      const fits = answer !== null && this.#fits(form, code, answer);
      if (fits) answers[code] = answer;
      else sound = false;
    }
    return sound ? answers : null;
  }

  #fits(form: Form, code: string, answer: number): boolean {
    const item = form.items.get(code);
    const key = itemKey(code);
    if (!item) {
      this.#reader.problem(key, 'answer.unknown-item', { questionnaire: form.code });
      return false;
    }
    const { minimum, maximum } = item;
    if (answer >= minimum && answer <= maximum) return true;
    this.#reader.problem(key, 'answer.out-of-range', { minimum, maximum });
    return false;
  }

  #plan(fields: Omit<Tables['response'], 'id'>): void {
    const before = this.#known.get(placeOf(fields));
    if (before?.received_on === fields.received_on && sameAnswers(before.answers, fields.answers)) {
      this.counts.unchanged++;
      return;
    }
    this.#changes.push({ before: before?.id, fields });
    if (before) this.counts.updated++;
    else this.counts.created++;
  }
}

function formOf({ code, sections }: Questionnaire): Form {
  const items = sections.flatMap((section) => section.items);
  return { code, items: new Map(items.map((item) => [item.code, item])) };
}

const upsert =
  'ON CONFLICT (id) DO UPDATE SET received_on = excluded.received_on, answers = excluded.answers';
