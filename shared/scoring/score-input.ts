import type { ObservationState } from '#shared/domain/observation.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import type { ScoreInput } from './score-batch.ts';
import { stateCode } from './state-codes.ts';

/** The consolidated state and raw value of one indicator. */
export interface IndicatorInput {
  readonly state: ObservationState;
  readonly raw: number | null;
}

/** Inputs for `count` assessments in which nothing is assessed yet. */
export function emptyInput(compiled: CompiledFramework, count: number): ScoreInput {
  const size = count * compiled.indicatorCount;
  return {
    states: new Uint8Array(size).fill(stateCode('not-assessed')),
    raws: new Float64Array(size).fill(Number.NaN),
    count,
  };
}

/** Writes one indicator's consolidated value into assessment `index` of `input`. */
export function setInput(
  compiled: CompiledFramework,
  input: ScoreInput,
  index: number,
  indicator: number,
  value: IndicatorInput,
): void {
  const at = index * compiled.indicatorCount + indicator;
  input.states[at] = stateCode(value.state);
  input.raws[at] = value.raw ?? Number.NaN;
}

/** The input of one assessment from values by indicator code; what is absent is not assessed. */
export function inputOf(
  compiled: CompiledFramework,
  values: ReadonlyMap<string, IndicatorInput>,
): ScoreInput {
  const input = emptyInput(compiled, 1);
  compiled.indicators.forEach((indicator, k) => {
    const value = values.get(indicator.code);
    if (value !== undefined) setInput(compiled, input, 0, k, value);
  });
  return input;
}
