import { assertNever } from '#shared/assert-never.ts';
import type { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import type {
  QuestionnaireItem,
  QuestionnaireSection,
} from '#shared/domain/framework/questionnaire.ts';
import type { Consolidated } from './consolidate.ts';
import { reaches } from './reaches.ts';

/** One respondent's answers by item; an item that is not here was not answered. */
export type Answers = Readonly<Record<string, number>>;

/** What clients said about one indicator. */
export interface SurveyFigures {
  /** `not-assessed` under the minimum number of respondents. */
  readonly state: 'value' | 'not-assessed';
  /** The measure's statistic: mean and share 0 to 100, nps −100 to 100; null unless `state` is `value`. */
  readonly raw: number | null;
  /** Respondents who answered enough of the section to count. */
  readonly n: number;
  /** Mean of their section scores, whatever their number; null without any. */
  readonly mean: number | null;
  /** Standard deviation of their section scores (n − 1); null under two. */
  readonly sd: number | null;
}

/**
 * An answer as a score, 0 to 100: 100·(x − minimum)/(maximum − minimum), turned (100 − s) when the
 * item is reversed.
 */
export function itemScore(item: QuestionnaireItem, answer: number): number {
  const score = (100 * (answer - item.minimum)) / (item.maximum - item.minimum);
  return item.reversed ? 100 - score : score;
}

/**
 * A respondent's section score: the mean of the items answered.
 *
 * @returns null when less than `minimumAnswered` (0 to 1) of the items, or none, were answered
 */
export function sectionScore(
  section: QuestionnaireSection,
  answers: Answers,
  minimumAnswered: number,
): number | null {
  let sum = 0;
  let answered = 0;
  for (const item of section.items) {
    if (!Object.hasOwn(answers, item.code)) continue;
    sum += itemScore(item, answers[item.code]);
    answered += 1;
  }
  if (answered === 0 || !reaches(answered / section.items.length, minimumAnswered)) return null;
  return sum / answered;
}

function standardDeviation(scores: readonly number[], mean: number): number | null {
  if (scores.length < 2) return null;
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return Math.sqrt(squares / (scores.length - 1));
}

/** The section score from which a respondent promotes, and up to which one detracts. */
export const promoterFrom = 90;
export const detractorTo = 60;

/** The share, in per cent, of scores that reach a threshold. */
function shareReaching(scores: readonly number[], threshold: number): number {
  return (100 * scores.filter((score) => reaches(score, threshold)).length) / scores.length;
}

function statisticOf(
  { statistic, topFrom }: Pick<SurveyMeasure, 'statistic' | 'topFrom'>,
  scores: readonly number[],
  mean: number,
): number {
  switch (statistic) {
    case 'mean':
      return mean;
    case 'top-share':
      return shareReaching(scores, topFrom);
    case 'nps': {
      const promoters = scores.filter((score) => reaches(score, promoterFrom)).length;
      const detractors = scores.filter((score) => reaches(detractorTo, score)).length;
      return (100 * (promoters - detractors)) / scores.length;
    }
    default:
      return assertNever(statistic);
  }
}

/**
 * A survey indicator's raw value over the section scores of the respondents who count, when they are at
 * least `minimumResponses`: their mean; the share in per cent that reaches `topFrom`; or promoters (90 and
 * up) less detractors (60 and under) in per cent.
 *
 * @param responses the answers of one assessment's respondents to the measure's questionnaire
 */
export function surveyFigures(
  measure: Pick<SurveyMeasure, 'minimumResponses' | 'minimumAnswered' | 'statistic' | 'topFrom'>,
  section: QuestionnaireSection,
  responses: readonly Answers[],
): SurveyFigures {
  const scores: number[] = [];
  for (const answers of responses) {
    const score = sectionScore(section, answers, measure.minimumAnswered);
    if (score !== null) scores.push(score);
  }
  const n = scores.length;
  const mean = n === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / n;
  const sd = mean === null ? null : standardDeviation(scores, mean);
  if (mean === null || n < measure.minimumResponses) {
    return { state: 'not-assessed', raw: null, n, mean, sd };
  }
  return { state: 'value', raw: statisticOf(measure, scores, mean), n, mean, sd };
}

/**
 * What a survey indicator enters the engine with: the clients' answers, unless an assessor said that
 * the indicator does not apply.
 */
export function surveyInput(
  figures: SurveyFigures,
  said: Pick<Consolidated, 'state'>,
): Pick<Consolidated, 'state' | 'raw'> {
  return said.state === 'not-applicable'
    ? { state: said.state, raw: null }
    : { state: figures.state, raw: figures.raw };
}
