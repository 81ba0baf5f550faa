import type { Limiter } from '#shared/domain/framework/limiter.ts';
import type { FiredRule } from '#shared/domain/result.ts';
import type { ExplainedLimiter, ExplainedNode } from '#shared/scoring/explain.ts';
import type { ExplanationFacts } from './explanation-facts.ts';

/** A rule that acts on a grade, fired or not, in the order in which rules act. */
export type ActingRule =
  | {
      readonly kind: 'limiter';
      readonly key: string;
      readonly limiter: Limiter;
      readonly story: ExplainedLimiter;
      readonly fired: boolean;
    }
  | {
      readonly kind: 'critical';
      readonly key: string;
      /** The critical indicator; the grade is the total's. */
      readonly indicator: string;
      readonly below: number;
      readonly grade: string;
      /** What it did; null where it did not fire. */
      readonly fired: FiredRule | null;
    };

/**
 * Every limiter and critical rule in the order they act: limiters from the leaves up, then the critical ones.
 *
 * @param at only the rules at this node; without it all of them
 */
export function actingRules(
  { framework, compiled, result }: ExplanationFacts,
  explained: readonly ExplainedNode[],
  at?: string,
): ActingRule[] {
  const written = new Map(framework.limiters.map((limiter) => [limiter.code, limiter]));
  const rules: ActingRule[] = [];
  for (const group of compiled.groups) {
    const node = explained[group];
    if (node.kind !== 'group' || (at !== undefined && node.code !== at)) continue;
    for (const story of node.limiters) {
      const limiter = written.get(story.code);
      if (!limiter) continue;
      rules.push({
        kind: 'limiter',
        key: story.code,
        limiter,
        story,
        fired: result.fired.some((one) => one.rule === 'limiter' && one.code === story.code),
      });
    }
  }
  if (at !== undefined && at !== compiled.codes[0]) return rules;
  for (const { code, below, grade } of compiled.vetoes) {
    const fired = result.fired.find((one) => one.rule === 'critical' && one.node === code) ?? null;
    const key = `critical ${code}`;
    rules.push({
      kind: 'critical',
      key,
      indicator: code,
      below,
      grade: compiled.grades[grade].code,
      fired,
    });
  }
  return rules;
}

/** Whether a rule fired. */
export function hasFired(rule: ActingRule): boolean {
  return rule.kind === 'limiter' ? rule.fired : rule.fired !== null;
}
