import type { Framework } from '#shared/domain/framework/framework.ts';
import type { ObservationEntry } from '#shared/domain/observation.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { type AssessorReading, consolidate } from '#shared/scoring/consolidate.ts';
import { readObservation } from '#shared/scoring/read-observation.ts';
import { resultOf } from '#shared/scoring/result-of.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import { type IndicatorInput, inputOf } from '#shared/scoring/score-input.ts';
import { type Answers, surveyFigures, surveyInput } from '#shared/scoring/survey.ts';

/** An observation of one assessment, wherever it came from. */
export interface PlainObservation {
  readonly indicator: string;
  readonly date: string;
  readonly lead: boolean;
  readonly entry: ObservationEntry;
}

function readingsOf(
  framework: ReturnType<typeof compileFramework>,
  observations: readonly PlainObservation[],
): Map<string, AssessorReading[]> {
  const readings = new Map<string, AssessorReading[]>();
  observations.forEach(({ indicator: code, date, lead, entry }, order) => {
    const indicator = framework.indicators.find((candidate) => candidate.code === code);
    if (!indicator) throw new Error(`no indicator ${code}`);
    const read = readObservation(indicator, entry);
    if (read.kind === 'refused') throw new Error(`${code}: ${JSON.stringify(read.problems)}`);
    const list = readings.get(code) ?? [];
    list.push({ state: read.state, raw: read.raw, lead, date, order });
    readings.set(code, list);
  });
  return readings;
}

/** The result of one assessment by the engine, from entries and answers; refuses an entry that is wrong. */
export function scorePlainly(
  framework: Framework,
  observations: readonly PlainObservation[],
  responses: readonly Answers[],
): AssessmentResult {
  const compiled = compileFramework(framework);
  const readings = readingsOf(compiled, observations);
  const sections = framework.questionnaires.flatMap((questionnaire) => questionnaire.sections);
  const inputs = new Map<string, IndicatorInput>();
  for (const { code, measure } of compiled.indicators) {
    const said = consolidate('mean', readings.get(code) ?? []);
    const section = sections.find((s) => measure.kind === 'survey' && s.code === measure.section);
    inputs.set(
      code,
      measure.kind === 'survey' && section
        ? surveyInput(surveyFigures(measure, section, responses), said)
        : said,
    );
  }
  return resultOf(compiled, scoreBatch(compiled, inputOf(compiled, inputs)), 0);
}
