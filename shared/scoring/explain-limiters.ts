import type { LimiterEffect } from '#shared/domain/framework/limiter.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import { effectOn } from './apply-limiters.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { type ExplainedCondition, explainCondition } from './explain-condition.ts';
import type { NodeFigures } from './node-figures.ts';

/** A limiter at a node: what its condition found and what it did to the grade. */
export interface ExplainedLimiter {
  readonly code: string;
  readonly effect: LimiterEffect;
  readonly when: ExplainedCondition;
  /** The grade before and after it; the same where it did not fire. */
  readonly before: string;
  readonly after: string;
}

/** The limiters at a node, in order, fired or not; none act on a node without a grade. */
export function explainLimiters(
  { limiters, grades }: CompiledFramework,
  { nodes }: AssessmentResult,
  figures: NodeFigures,
  node: number,
): ExplainedLimiter[] {
  let running = grades.findIndex(({ code }) => code === nodes[node].computedGrade);
  if (running < 0) return [];
  figures.self = node;
  const explained = (limiters[node] ?? []).map((limiter): ExplainedLimiter => {
    figures.running = running;
    const when = explainCondition(grades, figures, limiter.when);
    const before = grades[running].code;
    if (when.holds) running = effectOn(limiter.effect, running);
    const { code, written } = limiter;
    return { code, effect: written.effect, when, before, after: grades[running].code };
  });
  figures.self = -1;
  return explained;
}
