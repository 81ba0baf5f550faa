import type { RoundComparison } from '#shared/certainty/sensitivity/compare-rounds.ts';
import type { Sensitivity } from '#shared/certainty/sensitivity/sensitivity.ts';
import type { RoundSensitivity } from '#shared/contract/sensitivity.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { gradeResultOf } from '#shared/scoring/grade.ts';
import type { RoundFacts } from '../scoring/record/round-facts.ts';

/** Changes of grades that are named one by one. */
const named = 50;

/** Sensitivity with assessments and grades by name. */
export function namedSensitivity(
  { grades }: CompiledFramework,
  assessments: RoundFacts['assessments'],
  { indicators, weights }: Sensitivity,
): RoundSensitivity {
  const which = (assessment: number) => {
    const { id, contract } = assessments[assessment];
    return { assessmentId: id, contractCode: contract };
  };
  const comparison = ({ largestShift, correlation, changes }: RoundComparison) => ({
    largestShift: largestShift && {
      ...which(largestShift.assessment),
      from: largestShift.from,
      to: largestShift.to,
    },
    correlation,
    changed: changes.length,
    changes: changes.slice(0, named).map(({ assessment, from, to }) => ({
      ...which(assessment),
      from: gradeResultOf(grades, from),
      to: gradeResultOf(grades, to),
    })),
  });
  return {
    indicators: indicators.map((one) => ({ indicator: one.indicator, ...comparison(one) })),
    weights: weights.map((one) => ({ node: one.node, change: one.change, ...comparison(one) })),
  };
}
