import { drawNormal } from './random/draw-normal.ts';
import { drawIndex } from './random/draw-uniform.ts';
import type { RandomStream } from './random/random-stream.ts';

/**
 * What the respondents of one questionnaire said in one assessment.
 *
 * A figure is the mean of the respondents' votes: for `mean` their section score, for `top-share` 100
 * or 0, for `nps` 100, 0 or −100.
 */
export interface SurveyCell {
  readonly assessment: number;
  readonly respondents: number;
  readonly figures: readonly SurveyFigure[];
}

/** One survey indicator's votes. */
export interface SurveyFigure {
  readonly indicator: number;
  /** By respondent; NaN for one who did not answer enough of the section. */
  readonly votes: Float64Array;
  /** The least and greatest vote there is. */
  readonly range: readonly [number, number];
  /** Their mean as it was observed, before it was drawn to that of the peers. */
  readonly observed: number;
  /** Of the observed mean: `standardErrorOf`. */
  readonly standardError: number;
}

function meanVote(votes: Float64Array, picks: Int32Array, count: number): number {
  let sum = 0;
  let n = 0;
  for (let i = 0; i < count; i++) {
    const vote = votes[picks[i]];
    if (Number.isNaN(vote)) continue;
    sum += vote;
    n += 1;
  }
  return sum / n;
}

/**
 * Draws as many respondents, with replacement, and writes the mean of their votes for each figure. The
 * same respondents answer all sections, so that what goes together stays together. A draw in which
 * nobody answered a section has its figure as observed.
 *
 * @param raws of all assessments; the row of this one begins at `row`
 * @param picks room for every respondent of the cell, written over: threads that take new memory for each
 *   draw wait for each other
 */
export function resampleRespondents(
  { respondents, figures }: SurveyCell,
  stream: RandomStream,
  raws: Float64Array,
  row: number,
  picks: Int32Array,
): void {
  for (let i = 0; i < respondents; i++) picks[i] = drawIndex(stream, respondents);
  for (const { indicator, votes, observed } of figures) {
    const drawn = meanVote(votes, picks, respondents);
    raws[row + indicator] = Number.isNaN(drawn) ? observed : drawn;
  }
}

/**
 * The standard error of a mean of votes, s/√n; 0 under two of them. Where the number of clients is known
 * it has the finite-population correction √(1 − n/N) (Cochran 1977): who asked everybody errs in nothing.
 *
 * @param votes NaN for respondents who do not count
 * @param clients how many there are; null where nobody knows
 */
export function standardErrorOf(votes: Float64Array, clients: number | null): number {
  const counted = votes.filter((vote) => !Number.isNaN(vote));
  const n = counted.length;
  if (n < 2) return 0;
  const mean = counted.reduce((sum, vote) => sum + vote, 0) / n;
  const squares = counted.reduce((sum, vote) => sum + (vote - mean) * (vote - mean), 0);
  const unasked = clients === null ? 1 : Math.max(0, 1 - n / clients);
  return Math.sqrt((squares / (n - 1) / n) * unasked);
}

/**
 * Writes a normally distributed figure around the observed one, with its standard error, kept within
 * the range of votes.
 */
export function drawSurveyMeans(
  cell: SurveyCell,
  stream: RandomStream,
  raws: Float64Array,
  row: number,
): void {
  for (const { indicator, observed, standardError, range } of cell.figures) {
    const drawn = drawNormal(stream, observed, standardError);
    raws[row + indicator] = Math.min(range[1], Math.max(range[0], drawn));
  }
}
