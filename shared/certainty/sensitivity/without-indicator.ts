import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { fixed, markOf } from '#shared/scoring/marks.ts';
import type { PreparedInput } from '#shared/scoring/prepare-input.ts';
import { excludedCode, stateCode, stateCount } from '#shared/scoring/state-codes.ts';

const notApplicable = stateCode('not-applicable');

/**
 * A round in which one indicator counts for nothing: it is not applicable everywhere, and that leaves its
 * group, is in nobody's coverage, and fails no critical rule. What is derived from it or compared with it
 * stays, so the input must be prepared before.
 */
export function withoutIndicator(
  compiled: CompiledFramework,
  input: PreparedInput,
  indicator: number,
): { readonly compiled: CompiledFramework; readonly input: PreparedInput } {
  const states = input.states.slice();
  for (let at = indicator; at < states.length; at += compiled.indicatorCount) {
    states[at] = notApplicable;
  }
  const rule = indicator * stateCount + notApplicable;
  return {
    compiled: {
      ...compiled,
      stateMark: compiled.stateMark.with(rule, markOf(excludedCode, Number.NaN) | fixed),
      stateMeasured: compiled.stateMeasured.with(rule, 0),
      stateFails: compiled.stateFails.with(rule, 0),
      stateCoverage: compiled.stateCoverage.with(rule, Number.NaN),
    },
    input: { ...input, states },
  };
}
