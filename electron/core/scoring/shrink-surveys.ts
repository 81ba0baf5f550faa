import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { ScoreInput } from '#shared/scoring/score-input.ts';
import { stateCode } from '#shared/scoring/state-codes.ts';
import { betweenVariance, type GroupMean } from '#shared/statistics/between-variance.ts';
import { shrinkMean } from '#shared/statistics/shrink-mean.ts';
import type { SurveyTable } from './survey-table.ts';

const valueCode = stateCode('value');

/**
 * Draws the means of few respondents to the mean of their peer group, where the measure asks for it: the
 * raw value x̄ becomes B·x̄ + (1 − B)·μ.
 *
 * Those take part that have enough respondents and at least two of them, whose answers tell the sampling
 * variance. A group in which too few take part stays as it is.
 */
export function shrinkSurveys(
  { indicatorCount }: CompiledFramework,
  input: ScoreInput,
  table: SurveyTable,
): void {
  table.surveys.forEach(({ indicator, measure }, survey) => {
    if (!measure.shrinkage || measure.statistic !== 'mean') return;
    const groups = new Map<number, (GroupMean & { readonly assessment: number })[]>();
    for (let assessment = 0; assessment < input.count; assessment++) {
      const at = assessment * indicatorCount + indicator;
      const { n, mean, sd } = table.get(assessment, survey);
      if (input.states[at] !== valueCode || mean === null || sd === null) continue;
      const group = input.peerGroups?.[assessment] ?? 0;
      const members = groups.get(group) ?? [];
      members.push({ assessment, mean, variance: (sd * sd) / n });
      groups.set(group, members);
    }
    for (const members of groups.values()) {
      const between = betweenVariance(members);
      if (between.kind === 'undefined') continue;
      for (const member of members) {
        const shrunken = shrinkMean(member, between);
        input.raws[member.assessment * indicatorCount + indicator] = shrunken.mean;
        table.shrink(member.assessment, survey, shrunken, between.overall);
      }
    }
  });
}
