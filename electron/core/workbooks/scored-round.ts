import { type GradedTotal, gradedTotal } from '#shared/scoring/grade.ts';
import { type ScoreBatch, scoreBatch } from '#shared/scoring/score-batch.ts';
import { ranksOf } from '../scoring/rank.ts';
import type { RoundExport } from './round-export.ts';

/** A round's figures as the engine gives them: the cached values of the formulas. */
export interface ScoredExport {
  readonly batch: ScoreBatch;
  readonly graded: readonly GradedTotal[];
  readonly ranks: readonly (number | null)[];
  /** Assessments in the order of the Summary: best first, those without a total last. */
  readonly order: readonly number[];
}

/** Decimals to which totals are compared for their rank, here and in the formulas. */
export const rankDecimals = 9;

/** Scores every assessment of a round. */
export function scoreExport(round: RoundExport): ScoredExport {
  const batch = scoreBatch(round.compiled, round.input);
  const graded = round.assessments.map((_, index) => gradedTotal(round.compiled, batch, index));
  const ranks = ranksOf(graded.map(({ total }) => (total === null ? null : rankKey(total))));
  const place = (index: number) => ranks[index] ?? Number.MAX_SAFE_INTEGER;
  const order = round.assessments.map((_, index) => index);
  order.sort((a, b) => place(a) - place(b) || a - b);
  return { batch, graded, ranks, order };
}

/** A total as ranks compare it. */
export function rankKey(total: number): number {
  const scale = 10 ** rankDecimals;
  return Math.round(total * scale) / scale;
}
