import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { fixed, markOf } from '#shared/scoring/marks.ts';
import { excludedCode, stateCount } from '#shared/scoring/state-codes.ts';

/**
 * A framework in which one indicator counts for nothing: it leaves its group whatever was found, is in
 * nobody's coverage, and fails no critical rule. What is derived from it or compared with it stays, so an
 * input must be prepared before.
 */
export function withoutIndicator(
  compiled: CompiledFramework,
  indicator: number,
): CompiledFramework {
  const [from, to] = [indicator * stateCount, (indicator + 1) * stateCount];
  const left = markOf(excludedCode, Number.NaN) | fixed;
  return {
    ...compiled,
    stateMark: compiled.stateMark.slice().fill(left, from, to),
    stateMeasured: compiled.stateMeasured.slice().fill(0, from, to),
    stateFails: compiled.stateFails.slice().fill(0, from, to),
    stateCoverage: compiled.stateCoverage.slice().fill(Number.NaN, from, to),
  };
}
