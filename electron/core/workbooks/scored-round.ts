import { type GradedTotal, gradedTotal } from '#shared/scoring/grade.ts';
import { rankKey, ranksOf } from '#shared/scoring/rank.ts';
import { type ScoreBatch, scoreBatch } from '#shared/scoring/score-batch.ts';
import type { RoundExport } from './round-export.ts';

/** A round's figures as the engine gives them: the cached values of the formulas. */
export interface ScoredExport {
  readonly batch: ScoreBatch;
  readonly graded: readonly GradedTotal[];
  readonly ranks: readonly (number | null)[];
  /** Assessments in the order of the Summary: best first, those without a grade last. */
  readonly order: readonly number[];
}

/** Scores every assessment of a round. */
export function scoreExport(round: RoundExport): ScoredExport {
  const batch = scoreBatch(round.compiled, round.input);
  const graded = round.assessments.map((_, index) => gradedTotal(round.compiled, batch, index));
  const ranks = ranksOf(graded.map(rankKey));
  const place = (index: number) => ranks[index] ?? Number.MAX_SAFE_INTEGER;
  const order = round.assessments.map((_, index) => index);
  order.sort((a, b) => place(a) - place(b) || a - b);
  return { batch, graded, ranks, order };
}
