import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { type PresentValue, possibleValues } from './possible-values.ts';
import type { Improvement, Trial } from './trial.ts';

/** One indicator's improvements. */
export interface Improvable {
  readonly indicator: number;
  /** Its score now. */
  readonly score: number;
  /** Its raw value now; null in a state that the framework scores without one. */
  readonly raw: number | null;
  /** By rising score, one or more. */
  readonly levels: readonly Improvement[];
  /** Decimals of a quantity that can lie between its levels too; null where it cannot. */
  readonly decimals: number | null;
}

/** The least difference of scores that is an improvement and no rounding of binary arithmetic. */
const slack = 1e-9;

function nearer(a: Improvement, b: Improvement, raw: number | null): number {
  return raw === null ? 0 : Math.abs(a.raw - raw) - Math.abs(b.raw - raw);
}

/** By rising score; of those that score the same only the nearest to the present value. */
function distinctLevels(levels: readonly Improvement[], raw: number | null): Improvement[] {
  const rising = levels.toSorted((a, b) => a.score - b.score || nearer(a, b, raw));
  return rising.filter((level, i) => i === 0 || level.score > rising[i - 1].score + slack);
}

/**
 * The indicators of an assessment that could score better, each with the levels it could have, in the
 * framework's order.
 *
 * Only an indicator with a score can be improved: what is not assessed must be assessed first, and what does
 * not apply stays so.
 *
 * @param scores by indicator; null without one
 */
export function improvablesOf(
  compiled: CompiledFramework,
  trial: Trial,
  scores: readonly (number | null)[],
  present: readonly PresentValue[],
): Improvable[] {
  return compiled.indicators.flatMap((node, indicator) => {
    const score = scores[indicator];
    if (score === null || score >= 100) return [];
    const { raw } = present[indicator];
    const { values, decimals } = possibleValues(node, present[indicator]);
    const levels = values.flatMap((possible): Improvement[] => {
      const better = trial.scoreOf({ indicator, raw: possible.raw });
      return better === null || better <= score + slack
        ? []
        : [{ indicator, raw: possible.raw, score: better, value: possible.value }];
    });
    return levels.length === 0
      ? []
      : [{ indicator, score, raw, levels: distinctLevels(levels, raw), decimals }];
  });
}
