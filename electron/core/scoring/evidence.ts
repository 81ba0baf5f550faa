import type { Framework } from '#shared/domain/framework/framework.ts';
import type { QuestionnaireSection } from '#shared/domain/framework/questionnaire.ts';
import type { ObservationState } from '#shared/domain/observation.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { type AssessorReading, consolidate } from '#shared/scoring/consolidate.ts';
import type { ScoreInput } from '#shared/scoring/score-batch.ts';
import { emptyInput, setInput } from '#shared/scoring/score-input.ts';
import { type SurveyFigures, surveyFigures, surveyInput } from '#shared/scoring/survey.ts';
import type { QueryContext } from '../call/service-context.ts';
import type { Connection } from '../database/driver.ts';

/** What is scored: which assessments, by which framework and rule. */
export interface ScoringTask {
  readonly framework: Framework;
  readonly consolidation: ConsolidationRule;
  readonly assessmentIds: readonly string[];
}

/** The engine's input for some assessments, with the survey figures it rests on. */
export interface Evidence {
  readonly compiled: CompiledFramework;
  readonly input: ScoreInput;
  /** By assessment, then by indicator code. */
  readonly survey: readonly ReadonlyMap<string, SurveyFigures>[];
}

interface ObservationLine {
  readonly assessment_id: string;
  readonly indicator: string;
  readonly state: ObservationState;
  readonly raw: number | null;
  readonly date: string;
  readonly lead: 0 | 1;
}

interface ResponseLine {
  readonly questionnaire: string;
  readonly answers: string;
}

/**
 * Reads and consolidates what was observed and answered.
 *
 * Goes through the driver, assessment by assessment, so that a round of any size needs memory for its
 * numbers only.
 */
export function gatherEvidence(connection: Connection, task: ScoringTask): Evidence {
  const compiled = compileFramework(task.framework);
  const input = emptyInput(compiled, task.assessmentIds.length);
  const surveys = surveySections(task.framework, compiled);
  const observations = connection.prepare<[string], ObservationLine>(observationSql);
  const responses = connection.prepare<[string], ResponseLine>(responseSql);
  const survey = task.assessmentIds.map((id, index) => {
    const said = consolidateAll(compiled, task.consolidation, observations.iterate(id));
    for (const [code, value] of said) {
      const indicator = compiled.indicatorIndex.get(code);
      if (indicator !== undefined) setInput(compiled, input, index, indicator, value);
    }
    if (surveys.length === 0) return new Map<string, SurveyFigures>();
    const figures = surveysOf(surveys, responses.all(id));
    for (const { indicator, code } of surveys) {
      const found = figures.get(code);
      if (found) {
        const value = surveyInput(found, said.get(code) ?? consolidate(task.consolidation, []));
        setInput(compiled, input, index, indicator, value);
      }
    }
    return figures;
  });
  return { compiled, input, survey };
}

/**
 * Reads what is committed: holds the connection, so that no transaction of somebody else is half done in
 * what is read.
 */
export function gatherCommitted(
  { workspace }: Pick<QueryContext, 'workspace'>,
  task: ScoringTask,
): Promise<Evidence> {
  const { connection, kysely } = workspace.database;
  return kysely.connection().execute(async () => gatherEvidence(connection, task));
}

const observationSql = `
  SELECT observation.assessment_id, observation.indicator, observation.state, observation.raw,
    visit.date, coalesce(assignment.lead, 0) AS lead
  FROM observation
  JOIN visit ON visit.id = observation.visit_id
  LEFT JOIN assignment ON assignment.assessment_id = observation.assessment_id
    AND assignment.assessor_id = observation.assessor_id
  WHERE observation.assessment_id = ?
  ORDER BY observation.indicator, visit.date, visit.kind, observation.assessor_id`;

const responseSql = `
  SELECT questionnaire, answers FROM response WHERE assessment_id = ? ORDER BY respondent`;

type Said = ReturnType<typeof consolidate>;

function consolidateAll(
  compiled: CompiledFramework,
  rule: ConsolidationRule,
  lines: Iterable<ObservationLine>,
): Map<string, Said> {
  const readings = new Map<string, AssessorReading[]>();
  let order = 0;
  for (const line of lines) {
    if (!compiled.indicatorIndex.has(line.indicator)) continue;
    const list = readings.get(line.indicator) ?? [];
    const { state, raw, date } = line;
    list.push({ state, raw, date, lead: line.lead === 1, order: order++ });
    readings.set(line.indicator, list);
  }
  return new Map(Array.from(readings, ([code, list]) => [code, consolidate(rule, list)]));
}

interface SurveyIndicator {
  readonly indicator: number;
  readonly code: string;
  readonly questionnaire: string;
  readonly section: QuestionnaireSection;
  readonly measure: { readonly minimumResponses: number; readonly minimumAnswered: number };
}

function surveySections(framework: Framework, compiled: CompiledFramework): SurveyIndicator[] {
  return compiled.indicators.flatMap((node, indicator) => {
    if (node.measure.kind !== 'survey') return [];
    const { measure } = node;
    const questionnaire = framework.questionnaires.find(
      (one) => one.code === measure.questionnaire,
    );
    const section = questionnaire?.sections.find((one) => one.code === measure.section);
    if (!section) return [];
    const { code } = node;
    return [{ indicator, code, questionnaire: measure.questionnaire, section, measure }];
  });
}

function surveysOf(
  surveys: readonly SurveyIndicator[],
  lines: readonly ResponseLine[],
): Map<string, SurveyFigures> {
  const answers = lines.map((line) => ({
    questionnaire: line.questionnaire,
    answers: JSON.parse(line.answers) as Record<string, number>,
  }));
  return new Map(
    surveys.map(({ code, questionnaire, section, measure }) => {
      const own = answers.filter((one) => one.questionnaire === questionnaire);
      return [
        code,
        surveyFigures(
          measure,
          section,
          own.map((one) => one.answers),
        ),
      ];
    }),
  );
}
