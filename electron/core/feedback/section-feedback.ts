import { assertNever } from '#shared/assert-never.ts';
import type { SectionFeedback, SurveyFigure } from '#shared/contract/feedback.ts';
import type { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import type { QuestionnaireSection } from '#shared/domain/framework/questionnaire.ts';
import { reaches } from '#shared/scoring/reaches.ts';
import {
  type Answers,
  detractorTo,
  itemScore,
  promoterFrom,
  sectionScore,
} from '#shared/scoring/survey.ts';
import { cronbachAlpha } from '#shared/statistics/cronbach-alpha.ts';
import type { Interval } from '#shared/statistics/interval.ts';
import { type MeanEstimate, meanInterval } from '#shared/statistics/mean-interval.ts';
import { netPromoterScore } from '#shared/statistics/net-promoter-score.ts';
import { wilsonInterval } from '#shared/statistics/wilson-interval.ts';

/** A survey indicator and how it reads its section. */
export interface SurveyReader {
  readonly code: string;
  readonly measure: SurveyMeasure;
}

/** Of a section that no indicator reads, the share of its items that must be answered. */
const usualMinimum = 0.5;

/**
 * What respondents said in one section: of their section scores n, the response rate, mean, standard
 * deviation and 95 % interval; Cronbach's alpha of the items; and the figure of each indicator.
 *
 * @param readers the indicators that read the section; the first says who counts for the section as a whole
 * @param responses of one assessment to the section's questionnaire
 * @param clients how many the contract has; null where nobody knows
 */
export function sectionFeedback(
  section: QuestionnaireSection,
  readers: readonly SurveyReader[],
  responses: readonly Answers[],
  clients: number | null,
): Omit<SectionFeedback, 'questionnaire'> {
  const minimum = readers.at(0)?.measure.minimumAnswered ?? usualMinimum;
  const scores = scoresOf(section, responses, minimum);
  const estimate = estimateOf(scores, clients);
  return {
    section: section.code,
    name: section.name,
    respondents: scores.length,
    responseRate: clients === null ? null : scores.length / clients,
    mean: estimate?.mean ?? null,
    standardDeviation: estimate?.standardDeviation ?? null,
    interval: estimate?.interval ?? null,
    alpha: alphaOf(section, responses),
    figures: readers.flatMap((reader) => figureOf(reader, section, responses, clients) ?? []),
  };
}

function scoresOf(
  section: QuestionnaireSection,
  responses: readonly Answers[],
  minimumAnswered: number,
): number[] {
  return responses.flatMap((answers) => sectionScore(section, answers, minimumAnswered) ?? []);
}

/**
 * Null without respondents. A number of clients under that of the respondents is wrong, and corrects nothing. The
 * interval ends where the scale does.
 */
function estimateOf(scores: readonly number[], clients: number | null): MeanEstimate | null {
  const known = clients !== null && clients >= scores.length;
  const estimate = meanInterval(scores, known ? { population: clients } : {});
  if (estimate.kind === 'undefined') return null;
  const { interval } = estimate;
  return { ...estimate, interval: interval && within(interval, 0, 100) };
}

/** The part of an interval that lies on a scale. */
function within({ lower, upper }: Interval, least: number, most: number): Interval {
  return { lower: Math.max(least, lower), upper: Math.min(most, upper) };
}

function alphaOf(
  section: QuestionnaireSection,
  responses: readonly Answers[],
): SectionFeedback['alpha'] {
  const rows = responses.map((answers) =>
    section.items.map((item) =>
      Object.hasOwn(answers, item.code) ? itemScore(item, answers[item.code]) : null,
    ),
  );
  const alpha = cronbachAlpha(rows);
  return alpha.kind === 'alpha' ? { kind: 'value', value: alpha.alpha, interval: null } : alpha;
}

function figureOf(
  { code: indicator, measure }: SurveyReader,
  section: QuestionnaireSection,
  responses: readonly Answers[],
  clients: number | null,
): SurveyFigure | null {
  const { statistic, topFrom, minimumAnswered } = measure;
  const scores = scoresOf(section, responses, minimumAnswered);
  const count = (holds: (score: number) => boolean) => scores.filter(holds).length;
  switch (statistic) {
    case 'mean': {
      const estimate = estimateOf(scores, clients);
      if (estimate === null) return null;
      return { indicator, statistic, value: estimate.mean, interval: estimate.interval };
    }
    case 'top-share': {
      const estimate = wilsonInterval(
        count((score) => reaches(score, topFrom)),
        scores.length,
      );
      if (estimate.kind === 'undefined') return null;
      const { share, interval } = estimate;
      return { indicator, statistic, value: 100 * share, interval: inPercent(interval) };
    }
    case 'nps': {
      const promoters = count((score) => reaches(score, promoterFrom));
      const detractors = count((score) => reaches(detractorTo, score));
      const estimate = netPromoterScore({ promoters, detractors, n: scores.length });
      if (estimate.kind === 'undefined') return null;
      return {
        indicator,
        statistic,
        value: estimate.score,
        interval: within(estimate.interval, -100, 100),
      };
    }
    default:
      return assertNever(statistic);
  }
}

const inPercent = ({ lower, upper }: Interval): Interval => ({
  lower: 100 * lower,
  upper: 100 * upper,
});
