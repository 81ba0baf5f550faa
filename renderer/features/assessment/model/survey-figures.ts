import type { ExplainedFeedback } from '#shared/contract/scoring.ts';
import type { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import type { SurveyFigures } from '#shared/scoring/survey.ts';

/** What the clients said of one indicator, as the engine takes it. */
export function figuresOf(
  { minimumResponses }: SurveyMeasure,
  said: ExplainedFeedback | undefined,
): SurveyFigures {
  const n = said?.respondents ?? 0;
  const mean = said?.mean ?? null;
  const raw = said?.raw ?? null;
  return raw !== null && n >= minimumResponses
    ? { state: 'value', raw, n, mean, sd: null }
    : { state: 'not-assessed', raw: null, n, mean, sd: null };
}
