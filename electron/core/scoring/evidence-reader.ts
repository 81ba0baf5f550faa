import type { ObservationState } from '#shared/domain/observation.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { VisitSource } from '#shared/domain/source.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import {
  type AssessorReading,
  type Consolidated,
  consolidate,
} from '#shared/scoring/consolidate.ts';
import { readingsFrom } from '#shared/scoring/sources.ts';
import { type Answers, surveyFigures, surveyInput } from '#shared/scoring/survey.ts';
import type { Connection } from '../database/driver.ts';
import type { Tables } from '../database/tables.ts';
import type { SurveyIndicator, SurveyTable } from './survey-table.ts';
import { VisitsAndLeads } from './visits-and-leads.ts';

type Settled = Pick<Tables['consensus'], 'state' | 'raw'>;

/** Takes what was found of an indicator in the assessment that is read. */
type Take = (indicator: number, value: Consolidated) => void;

const nothing: ReadonlyMap<number, Settled> = new Map();

/**
 * Reads and consolidates one assessment after the other through the driver: of the rows nothing is kept, so
 * that a round of any size needs memory for its numbers only.
 */
export class EvidenceReader {
  readonly #compiled: CompiledFramework;
  readonly #rule: ConsolidationRule;
  readonly #surveys: readonly SurveyIndicator[];
  readonly #places: VisitsAndLeads;
  readonly #observations;
  readonly #settled;
  readonly #responses;

  constructor(
    connection: Connection,
    compiled: CompiledFramework,
    rule: ConsolidationRule,
    surveys: readonly SurveyIndicator[],
  ) {
    this.#compiled = compiled;
    this.#rule = rule;
    this.#surveys = surveys;
    this.#places = new VisitsAndLeads(connection);
    this.#observations = connection.prepare<[string], ObservationLine>(observationSql).raw();
    this.#settled = connection.prepare<[string], Settled & { indicator: string }>(settledSql);
    this.#responses = connection.prepare<[string], ResponseLine>(responseSql);
  }

  /** Gives everything that was observed, settled and answered in an assessment. */
  read(assessmentId: string, index: number, table: SurveyTable, take: Take): void {
    const said = this.#consolidate(assessmentId);
    for (const [indicator, value] of said) take(indicator, value);
    if (this.#surveys.length === 0) return;
    const answers = this.answersOf(assessmentId);
    this.#surveys.forEach(({ indicator, measure, section }, survey) => {
      const figures = surveyFigures(measure, section, answers.get(measure.questionnaire) ?? []);
      table.set(index, survey, figures);
      const unsaid = said.get(indicator) ?? consolidate(this.#rule, []);
      take(indicator, { ...unsaid, ...surveyInput(figures, unsaid), unresolved: false });
    });
  }

  /** By indicator: the readings of an assessment that count for it, in the order that tells days apart. */
  readingsOf(assessmentId: string): ReadonlyMap<number, readonly AssessorReading[]> {
    return new Map(
      Array.from(this.#readings(assessmentId), ([indicator, readings]) => {
        const counting = readingsFrom(this.#compiled.sources[indicator], readings);
        return [indicator, inOrder(counting)] as const;
      }),
    );
  }

  #consolidate(assessmentId: string): Map<number, Consolidated> {
    const said = new Map<number, Consolidated>();
    const settled = this.#settledIn(assessmentId);
    for (const [indicator, readings] of this.readingsOf(assessmentId)) {
      said.set(indicator, this.#one(readings, settled.get(indicator)));
    }
    // Moderation can settle what nobody had observed.
    for (const [indicator, value] of settled) {
      if (!said.has(indicator)) said.set(indicator, this.#one([], value));
    }
    return said;
  }

  /** Under `consensus` what moderation settled stands, also that there is no value. */
  #one(readings: readonly AssessorReading[], settled: Settled | undefined): Consolidated {
    if (settled === undefined) return consolidate(this.#rule, readings);
    if (settled.raw !== null) return consolidate(this.#rule, readings, { raw: settled.raw });
    const { spread } = consolidate(this.#rule, readings);
    return { state: settled.state, raw: null, spread, unresolved: false };
  }

  #settledIn(assessmentId: string): ReadonlyMap<number, Settled> {
    if (this.#rule !== 'consensus') return nothing;
    const { indicatorIndex } = this.#compiled;
    return new Map(
      this.#settled.all(assessmentId).flatMap(({ indicator, state, raw }) => {
        const number = indicatorIndex.get(indicator);
        return number === undefined ? [] : [[number, { state, raw }] as const];
      }),
    );
  }

  #readings(assessmentId: string): Map<number, Reading[]> {
    const { indicatorIndex } = this.#compiled;
    const visits = this.#places.visitsOf(assessmentId);
    const leads = this.#places.leadsOf(assessmentId);
    const readings = new Map<number, Reading[]>();
    for (const line of this.#observations.iterate(assessmentId)) {
      const [code, state, raw, visitId, assessor] = line;
      const indicator = indicatorIndex.get(code);
      const visit = visits.get(visitId);
      if (indicator === undefined || visit === undefined) continue;
      const { date, kind, source } = visit;
      const lead = leads.has(assessor);
      const reading = { state, raw, date, kind, source, assessor, lead, order: 0 };
      const list = readings.get(indicator);
      if (list === undefined) readings.set(indicator, [reading]);
      else list.push(reading);
    }
    return readings;
  }

  /** By questionnaire: what each respondent of an assessment answered. */
  answersOf(assessmentId: string): ReadonlyMap<string, readonly Answers[]> {
    const answers = new Map<string, Answers[]>();
    for (const { questionnaire, answers: text } of this.#responses.iterate(assessmentId)) {
      const list = answers.get(questionnaire);
      const parsed = JSON.parse(text) as Answers;
      if (list === undefined) answers.set(questionnaire, [parsed]);
      else list.push(parsed);
    }
    return answers;
  }
}

interface Reading extends AssessorReading {
  readonly kind: string;
  readonly source: VisitSource;
  readonly assessor: string;
}

/** The readings by visit, then assessor, numbered: what tells those of one day apart. */
function inOrder(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  return readings.toSorted(byPlace).map((reading, order) => ({ ...reading, order }));
}

function byPlace(a: Reading, b: Reading): number {
  return (
    compare(a.date, b.date) ||
    compare(a.kind, b.kind) ||
    compare(a.assessor, b.assessor) ||
    compare(a.source, b.source)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type ObservationLine = [
  indicator: string,
  state: ObservationState,
  raw: number | null,
  visitId: string,
  assessorId: string,
];

const observationSql = `
  SELECT indicator, state, raw, visit_id, assessor_id FROM observation WHERE assessment_id = ?`;
const settledSql = 'SELECT indicator, state, raw FROM consensus WHERE assessment_id = ?';

interface ResponseLine {
  readonly questionnaire: string;
  readonly answers: string;
}

const responseSql = `
  SELECT questionnaire, answers FROM response WHERE assessment_id = ? ORDER BY respondent`;
