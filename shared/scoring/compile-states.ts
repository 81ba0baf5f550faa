import type { Indicator } from '#shared/domain/framework/node.ts';
import { ObservationState } from '#shared/domain/observation.ts';
import type { CompiledStates } from './compiled-framework.ts';
import { fixed, markOf } from './marks.ts';
import { excludedCode, missingCode, scoredCode, stateCount } from './state-codes.ts';
import { coverageOf, effectOf } from './state-effect.ts';

const outcomeByEffect = {
  measure: scoredCode,
  exclude: excludedCode,
  zero: scoredCode,
  fail: scoredCode,
  block: missingCode,
} as const;

/** What every state does to every indicator, as tables. */
export function compileStates(indicators: readonly Indicator[]): CompiledStates {
  const size = indicators.length * stateCount;
  const stateMark = new Uint8Array(size);
  const stateMeasured = new Uint8Array(size);
  const stateFails = new Uint8Array(size);
  const stateCoverage = new Float64Array(size);
  indicators.forEach(({ states }, k) => {
    ObservationState.options.forEach((state, s) => {
      const effect = effectOf(states, state);
      const at = k * stateCount + s;
      stateMeasured[at] = effect === 'measure' ? 1 : 0;
      stateFails[at] = effect === 'fail' ? 1 : 0;
      stateCoverage[at] = coverageOf(states, state) ?? Number.NaN;
      const mark = markOf(outcomeByEffect[effect], stateCoverage[at]);
      stateMark[at] = effect === 'measure' ? mark : mark | fixed;
    });
  });
  return { stateMark, stateMeasured, stateFails, stateCoverage };
}
