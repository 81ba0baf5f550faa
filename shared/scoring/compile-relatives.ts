import type { Measure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { NumericRule } from '#shared/domain/framework/numeric-rule.ts';
import type { RelativeRule } from './relative-rule.ts';

/** The rule that scores a quantity; null for measures that are no quantity. */
function ruleOf(measure: Measure): NumericRule | null {
  return measure.kind === 'numeric' || measure.kind === 'ratio' || measure.kind === 'derived'
    ? measure.rule
    : null;
}

/** The indicators that are compared with their peers, in reading order. */
export function compileRelatives(indicators: readonly Indicator[]): RelativeRule[] {
  return indicators.flatMap(({ code, measure }, indicator) => {
    const rule = ruleOf(measure);
    if (rule?.kind !== 'percentile' && rule?.kind !== 'z-score') return [];
    const { kind, better, minimumPeers } = rule;
    return [{ indicator, code, kind, lower: better === 'lower', minimumPeers }];
  });
}
