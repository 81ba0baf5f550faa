import type { RoundCertainty } from '#shared/contract/certainty.ts';
import type { ResultRow } from '#shared/contract/scoring.ts';
import type { AssessmentCertainty, DrawnInterval } from '#shared/domain/certainty.ts';
import { roundByCode } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { withWorkspace } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { allResults } from './score.ts';

interface CertaintyArguments {
  readonly round: string;
  readonly draws?: string;
  readonly seed?: string;
  readonly threads?: string;
}

/**
 * `certainty <ws> --round CODE`: draws the round anew many times and says how sure totals, ranks and grades
 * are; what is written down can be drawn again from the seed.
 */
export function drawCertainty(path: string, given: CertaintyArguments): Promise<Outcome> {
  const draws = wholeNumber('draws', given.draws, 100, 100_000);
  const seed = wholeNumber('seed', given.seed, 0, 4_294_967_295);
  const threads = wholeNumber('threads', given.threads, 1, 64) ?? null;
  return withWorkspace(path, async (client) => {
    const { id: roundId } = await roundByCode(client, given.round);
    const request = { roundId, options: { draws, seed }, threads };
    for await (const event of await client.certainty.run(request)) {
      if (event.kind !== 'done') continue;
      const certainty = await client.certainty.get({ roundId });
      if (certainty === null) break;
      return { data: certainty, lines: linesOf(certainty, await allResults(client, roundId)) };
    }
    throw new Error('The draws were not made to their end.');
  });
}

/** A whole number in a range; undefined where nothing was typed. @throws UsageError */
function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} is a whole number from ${least} to ${most}, not ${text}.`);
}

/** Best first, as `score` prints them: contract, total and ranks with their intervals, grade and its share. */
function linesOf({ run, assessments }: RoundCertainty, results: readonly ResultRow[]): string[] {
  const byId = new Map(assessments.map((one) => [one.assessmentId, one]));
  const lines = results.flatMap((row) => {
    const one = byId.get(row.assessmentId);
    return one === undefined ? [] : [lineOf(row, one)];
  });
  const review = assessments.filter((one) => one.review).length;
  return [
    ...lines,
    `${run.options.draws} draws, seed ${run.options.seed}: ${review} of ${assessments.length} grades need a review`,
    `inputs  ${run.inputHash}`,
    `outputs ${run.outputHash}`,
  ];
}

function lineOf(row: ResultRow, one: AssessmentCertainty): string {
  const grade = one.grade.kind === 'grade' ? one.grade.code : one.grade.kind;
  const share = `${((one.shares[grade] ?? 0) * 100).toFixed(0)}%`;
  const total = one.total === null ? '–' : one.total.toFixed(2);
  return [
    row.contractCode,
    `${total} ${intervalOf(one.totalInterval, 2)}`,
    `${row.rank ?? '–'} ${intervalOf(one.rankInterval, 0)}`,
    `${grade} ${share}`,
    one.review ? 'review' : '',
  ].join('\t');
}

const intervalOf = (interval: DrawnInterval | null, decimals: number): string =>
  interval === null
    ? ''
    : `(${interval.lower.toFixed(decimals)}–${interval.upper.toFixed(decimals)})`;
