import type { Indicator } from '#shared/domain/framework/node.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { usualSource } from '#shared/domain/visit.ts';
import type { CommandContext } from '../../call/service-context.ts';
import type { Tables } from '../../database/tables.ts';
import { entryColumns } from '../../inspections/observation-row.ts';
import {
  observationColumns,
  sourceChoices,
  visitKindChoices,
  yesNoChoices,
} from '../columns/observations.ts';
import type { Table, TableRow } from '../table/table.ts';
import { readAssessment } from './assessment-cell.ts';
import { AssessorRegister, type NamedAssessor } from './assessor-register.ts';
import type { KnownObservations } from './known-observations.ts';
import type { KnownAssessment, KnownRound } from './known-round.ts';
import { layOut } from './layout.ts';
import { type ReadEntry, readEntry } from './observation-entry.ts';
import { type PlannedObservation, writeObservations } from './observation-writes.ts';
import type { ProblemList } from './problem-list.ts';
import { RowReader } from './row-reader.ts';
import { sameAnswers } from './same-answers.ts';
import type { Counts, TableRules } from './table-rules.ts';
import { saidBy, VisitedAssessment } from './visited-assessment.ts';

type Key = keyof typeof observationColumns;

/** Rows of observations: what an assessor said of an indicator at a visit before is written over. */
export class ObservationRows implements TableRules {
  readonly unknownColumns: readonly string[];
  readonly counts: Counts = { created: 0, updated: 0, unchanged: 0 };
  readonly #reader: RowReader<Key>;
  readonly #round: KnownRound;
  readonly #newId: () => string;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #assessors: AssessorRegister;
  /** By assessment id. */
  readonly #assessments: ReadonlyMap<string, VisitedAssessment>;
  readonly #changes: PlannedObservation[] = [];

  constructor(
    table: Table,
    problems: ProblemList,
    round: KnownRound,
    known: KnownObservations,
    newId: () => string,
  ) {
    const layout = layOut<Key>(table, observationColumns, problems);
    this.unknownColumns = layout.unknown;
    this.#reader = new RowReader(table, layout, problems);
    this.#round = round;
    this.#newId = newId;
    this.#indicators = new Map(indicatorsOf(round.framework).map((one) => [one.code, one]));
    this.#assessors = new AssessorRegister(known, newId);
    this.#assessments = visitedAssessments(round, known);
  }

  check(row: TableRow): void {
    const reader = this.#reader;
    reader.at(row);
    const known = readAssessment(reader, this.#round);
    const date = this.#visitDate(known);
    const kind = reader.choice('visit_kind', visitKindChoices);
    const said = reader.optionalChoice('source', sourceChoices);
    const assessor = this.#assessor();
    const lead = reader.optionalChoice('lead', yesNoChoices);
    const indicator = this.#indicator();
    const read = readEntry(reader, indicator, date);
    const assessment = known && this.#assessments.get(known.id);
    if (!assessment || assessor === null) return;
    assessment.assessors.set(assessor.id, assessor);
    if (lead) this.#state(assessment, assessor, lead === 'yes', row);
    if (date === null || kind === null || said === null || indicator === null) return;
    const source = said ?? usualSource(kind);
    const visit = assessment.visit({ date, kind, source }, this.#newId);
    const { rows, stored } = saidBy(visit, assessor.id);
    const first = rows.get(indicator.code);
    if (first !== undefined) {
      reader.problem('indicator', 'row.duplicate', { row: first });
      return;
    }
    rows.set(indicator.code, row.number);
    if (read === null) return;
    const place = {
      assessment_id: assessment.known.id,
      visit_id: visit.id,
      assessor_id: assessor.id,
      indicator: indicator.code,
    };
    this.#plan(assessment, place, read, stored.get(indicator.code));
  }

  finish(): void {
    for (const assessment of this.#assessments.values()) {
      if (assessment.leads.size > 0) this.#checkLeads(assessment);
    }
  }

  *write(context: CommandContext): Generator<number> {
    yield* writeObservations(
      context,
      this.#assessors.added,
      [...this.#assessments.values()].filter(({ assessors }) => assessors.size > 0),
      this.#changes,
    );
  }

  /** Nobody can visit a service that has not begun. */
  #visitDate(assessment: KnownAssessment | null): string | null {
    const date = this.#reader.date('visit_date');
    const start = assessment?.contractStartsOn;
    if (date === null || start === undefined || date >= start) return date;
    return this.#reader.problem('visit_date', 'visit.before-contract', { start });
  }

  #assessor(): NamedAssessor | null {
    const text = this.#reader.required('assessor', 120);
    if (text === null) return null;
    const found = this.#assessors.find(text);
    return 'id' in found ? found : this.#reader.problem('assessor', 'assessor.role', found);
  }

  #indicator(): Indicator | null {
    const code = this.#reader.required('indicator');
    if (code === null) return null;
    const indicator = this.#indicators.get(code);
    return indicator ?? this.#reader.problem('indicator', 'reference.indicator');
  }

  /** Takes down that an assessor leads or does not; rows must agree. */
  #state(assessment: VisitedAssessment, assessor: NamedAssessor, leads: boolean, row: TableRow) {
    const lead = leads ? 1 : 0;
    const before = assessment.leads.get(assessor.id);
    if (!before) assessment.leads.set(assessor.id, { assessor, lead, row });
    else if (before.lead !== lead) {
      this.#reader.problem('lead', 'lead.contradiction', { row: before.row.number });
    }
  }

  /** One lead at most: those stored, unless the file says otherwise, and those of the file. */
  #checkLeads({ stored, leads }: VisitedAssessment): void {
    const standing = [...stored].find(([id, lead]) => lead === 1 && !leads.has(id))?.[0];
    let other = standing === undefined ? undefined : this.#assessors.nameOf(standing);
    for (const { assessor, lead, row } of leads.values()) {
      if (lead === 0) continue;
      if (other === undefined) other = assessor.name;
      else this.#reader.problem('lead', 'lead.two', { other }, row);
    }
  }

  #plan(
    assessment: VisitedAssessment,
    place: Pick<PlannedObservation, 'assessment_id' | 'visit_id' | 'assessor_id' | 'indicator'>,
    { entry, read, comment }: ReadEntry,
    stored: Tables['observation'] | undefined,
  ): void {
    const fields = { ...entryColumns(entry, read), comment };
    if (stored && isSame(fields, stored)) {
      this.counts.unchanged++;
      return;
    }
    this.#changes.push({ id: stored?.id ?? this.#newId(), ...place, ...fields });
    assessment.changed = true;
    if (stored) this.counts.updated++;
    else this.counts.created++;
  }
}

function visitedAssessments(
  round: KnownRound,
  known: KnownObservations,
): Map<string, VisitedAssessment> {
  const named = new Set(known.assessmentIds);
  const assessments = new Map(
    [...round.assessments.values()]
      .filter(({ id }) => named.has(id))
      .map((one) => [one.id, new VisitedAssessment(one)]),
  );
  const visits = new Map(
    known.visits.map((row) => [row.id, assessments.get(row.assessment_id)?.addStoredVisit(row)]),
  );
  for (const { assessment_id, assessor_id, lead } of known.assignments) {
    assessments.get(assessment_id)?.stored.set(assessor_id, lead);
  }
  for (const row of known.observations) {
    const visit = visits.get(row.visit_id);
    if (visit) saidBy(visit, row.assessor_id).stored.set(row.indicator, row);
  }
  return assessments;
}

type Content = Omit<
  PlannedObservation,
  'id' | 'assessment_id' | 'visit_id' | 'assessor_id' | 'indicator'
>;

const isSame = (a: Content, b: Content): boolean =>
  a.state === b.state &&
  a.raw === b.raw &&
  a.reason === b.reason &&
  a.carried_from === b.carried_from &&
  a.carried_source === b.carried_source &&
  a.comment === b.comment &&
  sameAnswers(a.answers, b.answers);
