import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import {
  emptyInput,
  type IndicatorInput,
  type ScoreInput,
  setInput,
} from '#shared/scoring/score-input.ts';

/** The input of several assessments from values by indicator code. */
export function batchOf(
  compiled: CompiledFramework,
  batch: readonly ReadonlyMap<string, IndicatorInput>[],
  groups: readonly number[] = batch.map(() => 0),
): ScoreInput {
  const input = { ...emptyInput(compiled, batch.length), peerGroups: Int32Array.from(groups) };
  batch.forEach((values, i) => {
    compiled.indicators.forEach(({ code }, k) => {
      const value = values.get(code);
      if (value !== undefined) setInput(compiled, input, i, k, value);
    });
  });
  return input;
}
