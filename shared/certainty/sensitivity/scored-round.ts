import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { PreparedInput } from '#shared/scoring/prepare-input.ts';
import { scoredTotals, scorePrepared } from '#shared/scoring/score-totals.ts';
import { roomForDraws } from '../drawn-round.ts';
import { rankDraw } from '../rank-draw.ts';

/** A round as it comes out one way: totals, grades and ranks by assessment. */
export interface ScoredRound {
  readonly totals: Float64Array;
  /** Places of grades, negative without one. */
  readonly grades: Int8Array;
  /** 1 for the best; 0 without a grade. */
  readonly ranks: Uint32Array;
}

/** Scores and ranks a round, by the framework's weights or by others in their place. */
export function scoreRoundOnce(
  compiled: CompiledFramework,
  prepared: PreparedInput,
  weights?: Float64Array,
): ScoredRound {
  const { count } = prepared;
  const out = scoredTotals(count);
  scorePrepared(compiled, prepared, out, { weights });
  const ranked = roomForDraws(1, count);
  const graded = compiled.grades.length;
  ranked.totals.set(out.totals);
  out.grades.forEach((grade, i) => {
    ranked.grades[i] = grade < 0 ? graded : grade;
  });
  rankDraw(ranked, 0, graded);
  return { totals: out.totals, grades: out.grades, ranks: ranked.ranks };
}
