import { betweenVariance } from '#shared/statistics/between-variance.ts';
import { shrinkMean } from '#shared/statistics/shrink-mean.ts';

/** One peer group's assessments whose survey means are drawn towards each other, for one indicator. */
export interface ShrunkenGroup {
  readonly indicator: number;
  /** Their places in the round. */
  readonly assessments: readonly number[];
  /** Sampling variance of each one's mean, as observed: s²/n. */
  readonly variances: readonly number[];
}

/**
 * Draws the means of one draw towards their peers', as those of the round are: with a variance between peers
 * that is estimated from the draw.
 *
 * @param raws assessments × indicators, written over
 */
export function shrinkDrawn(
  groups: readonly ShrunkenGroup[],
  raws: Float64Array,
  indicatorCount: number,
): void {
  for (const { indicator, assessments, variances } of groups) {
    const members = assessments.map((assessment, i) => ({
      mean: raws[assessment * indicatorCount + indicator],
      variance: variances[i],
    }));
    const between = betweenVariance(members);
    if (between.kind === 'undefined') continue;
    assessments.forEach((assessment, i) => {
      raws[assessment * indicatorCount + indicator] = shrinkMean(members[i], between).mean;
    });
  }
}
