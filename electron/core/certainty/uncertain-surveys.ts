import { assertNever } from '#shared/assert-never.ts';
import type { ShrunkenGroup } from '#shared/certainty/shrink-drawn.ts';
import {
  type SurveyCell,
  type SurveyFigure,
  standardErrorOf,
} from '#shared/certainty/survey-error.ts';
import type { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import { stateCode } from '#shared/scoring/state-codes.ts';
import { type Answers, surveyFigures } from '#shared/scoring/survey.ts';
import type { Evidence } from '../scoring/evidence.ts';
import type { SurveyIndicator } from '../scoring/survey-table.ts';

const valueCode = stateCode('value');

/** What each respondent adds to the figure, which is the mean of it: the figure of that respondent alone. */
function votesOf({ measure, section }: SurveyIndicator, answers: readonly Answers[]): Float64Array {
  const alone = { ...measure, minimumResponses: 1 };
  return Float64Array.from(
    answers,
    (one) => surveyFigures(alone, section, [one]).raw ?? Number.NaN,
  );
}

function rangeOf({ statistic }: SurveyMeasure): readonly [number, number] {
  switch (statistic) {
    case 'mean':
    case 'top-share':
      return [0, 100];
    case 'nps':
      return [-100, 100];
    default:
      return assertNever(statistic);
  }
}

/**
 * What the clients of one assessment said, by questionnaire, as far as figures rest on it: those that have
 * enough respondents.
 *
 * @param clients how many there are; null where nobody knows
 */
export function surveyCells(
  { compiled, input, surveys }: Evidence,
  assessment: number,
  answers: ReadonlyMap<string, readonly Answers[]>,
  clients: number | null,
): SurveyCell[] {
  return Array.from(answers, ([questionnaire, given]): SurveyCell => {
    const figures = surveys.surveys.flatMap((survey, place): SurveyFigure[] => {
      const { indicator, measure } = survey;
      const { statistic } = surveys.get(assessment, place);
      const at = assessment * compiled.indicatorCount + indicator;
      if (measure.questionnaire !== questionnaire || statistic === null) return [];
      if (input.states[at] !== valueCode) return [];
      const votes = votesOf(survey, given);
      const standardError = standardErrorOf(votes, clients);
      return [{ indicator, votes, observed: statistic, range: rangeOf(measure), standardError }];
    });
    return { assessment, respondents: given.length, figures };
  }).filter(({ figures }) => figures.length > 0);
}

/** The groups of peers whose means are drawn towards each other, by survey indicator. */
export function shrunkenGroups({ input, surveys }: Evidence): ShrunkenGroup[] {
  return surveys.surveys.flatMap(({ indicator }, place) => {
    const groups = new Map<number, { assessments: number[]; variances: number[] }>();
    for (let assessment = 0; assessment < input.count; assessment++) {
      const { n, sd, shrinkage } = surveys.get(assessment, place);
      if (shrinkage === null || sd === null) continue;
      const number = input.peerGroups?.[assessment] ?? 0;
      const group = groups.get(number) ?? { assessments: [], variances: [] };
      group.assessments.push(assessment);
      group.variances.push((sd * sd) / n);
      groups.set(number, group);
    }
    return Array.from(groups.values(), (group) => ({ indicator, ...group }));
  });
}
