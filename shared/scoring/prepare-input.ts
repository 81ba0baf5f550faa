import { comparePeers } from './compare-peers.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { derive } from './derive.ts';
import { checkInput, type ScoreInput } from './score-input.ts';

/** An input in which everything is computed that hangs on other indicators or on peers. */
export interface PreparedInput {
  readonly count: number;
  /** count × indicators: as consolidated; derived ones computed, those with too few peers not assessed. */
  readonly states: Uint8Array;
  /** count × indicators: raw values, derived ones computed; NaN without one. */
  readonly raws: Float64Array;
  /** count × indicators: what the curve reads: the raw value, of relative indicators the percentile or z. */
  readonly figures: Float64Array;
}

/**
 * Derives what is derived and compares with peers what is relative. The input is left as it is; without such
 * indicators its own arrays are handed on.
 *
 * @throws RangeError when the arrays of the input are not as long as its count says
 */
export function prepareInput(compiled: CompiledFramework, input: ScoreInput): PreparedInput {
  checkInput(compiled, input);
  const { count } = input;
  const { derivations, relatives } = compiled;
  if (derivations.length + relatives.length === 0) {
    const { states, raws } = input;
    return { count, states, raws, figures: raws };
  }
  const states = input.states.slice();
  const raws = derivations.length === 0 ? input.raws : input.raws.slice();
  derive(compiled, { states, raws }, count);
  if (relatives.length === 0) return { count, states, raws, figures: raws };
  const figures = raws.slice();
  comparePeers(compiled, { ...input, states, raws }, { states, figures });
  return { count, states, raws, figures };
}
