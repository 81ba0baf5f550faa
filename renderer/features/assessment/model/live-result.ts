import type { ExplainedFeedback } from '#shared/contract/scoring.ts';
import type { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { type Consolidated, consolidate } from '#shared/scoring/consolidate.ts';
import { scoreOn } from '#shared/scoring/curve.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { inputOf } from '#shared/scoring/score-input.ts';
import { type SurveyFigures, surveyInput } from '#shared/scoring/survey.ts';
import type { PlacedReading } from './readings.ts';

type Readings = ReadonlyMap<string, readonly PlacedReading[]>;

/** What a sheet comes to right now. */
export interface LiveResult {
  readonly result: AssessmentResult;
  /** What the assessors' readings came to, by indicator. */
  readonly consolidated: ReadonlyMap<string, Consolidated>;
  /** Indicators whose assessors lie further apart than tolerated, with the distance in score points. */
  readonly apart: ReadonlyMap<string, number>;
}

/** The respondents' figures, as the engine takes them. */
function figuresOf(measure: SurveyMeasure, said: ExplainedFeedback | undefined): SurveyFigures {
  const n = said?.respondents ?? 0;
  const mean = said?.mean ?? null;
  const enough = mean !== null && n >= measure.minimumResponses;
  return enough
    ? { state: 'value', raw: mean, n, mean, sd: null }
    : { state: 'not-assessed', raw: null, n, mean, sd: null };
}

/** Greatest less least score of the readings that have a value; null under two of them. */
function scoreSpread(
  compiled: CompiledFramework,
  indicator: number,
  readings: readonly PlacedReading[],
): number | null {
  const scores = readings.flatMap(({ raw }) =>
    raw === null ? [] : [scoreOn(compiled.curves[indicator], raw)],
  );
  return scores.length < 2 ? null : Math.max(...scores) - Math.min(...scores);
}

/**
 * Scores the sheet as it stands, by the same engine as the core.
 *
 * @param feedback what the clients said, by survey indicator
 */
export function liveResult(
  compiled: CompiledFramework,
  rule: ConsolidationRule,
  readings: Readings,
  feedback: readonly ExplainedFeedback[],
): LiveResult {
  const consolidated = new Map<string, Consolidated>();
  const values = new Map<string, Pick<Consolidated, 'state' | 'raw'>>();
  const apart = new Map<string, number>();
  compiled.indicators.forEach(({ code, measure, tolerance }, k) => {
    const list = readings.get(code) ?? [];
    const said = consolidate(rule, list);
    consolidated.set(code, said);
    const answers = feedback.find((one) => one.indicator === code);
    values.set(
      code,
      measure.kind === 'survey' ? surveyInput(figuresOf(measure, answers), said) : said,
    );
    const spread = scoreSpread(compiled, k, list);
    // Half a millionth of a point is arithmetic, not disagreement.
    if (tolerance !== undefined && spread !== null && spread > tolerance + 5e-7) {
      apart.set(code, spread);
    }
  });
  const { states, raws } = inputOf(compiled, values);
  return { result: scoreAssessment(compiled, states, raws), consolidated, apart };
}
