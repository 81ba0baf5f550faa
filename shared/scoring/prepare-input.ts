import { comparePeers } from './compare-peers.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { derive } from './derive.ts';
import { checkInput, type ScoreInput } from './score-input.ts';
import { stateCode } from './state-codes.ts';

const carriedCode = stateCode('carried-forward');

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
 * The raw values without those carried forward where the indicator does not take such: a condition reads
 * none there either. The input's own array where there are none.
 */
function acceptedRaws(
  { indicators, indicatorCount }: CompiledFramework,
  { states, raws }: ScoreInput,
): Float64Array {
  const refused = indicators.map(({ states: policy }) => policy['carried-forward'] !== 'accept');
  let accepted = raws;
  // Most inputs carry nothing forward; `indexOf` reads the states no slower than memory gives them.
  let at = states.indexOf(carriedCode);
  for (; at >= 0; at = states.indexOf(carriedCode, at + 1)) {
    if (!refused[at % indicatorCount] || Number.isNaN(raws[at])) continue;
    if (accepted === raws) accepted = raws.slice();
    accepted[at] = Number.NaN;
  }
  return accepted;
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
  const accepted = acceptedRaws(compiled, input);
  if (derivations.length + relatives.length === 0) {
    return { count, states: input.states, raws: accepted, figures: accepted };
  }
  const states = input.states.slice();
  const raws = derivations.length === 0 ? accepted : accepted.slice();
  derive(compiled, { states, raws }, count);
  if (relatives.length === 0) return { count, states, raws, figures: raws };
  const figures = raws.slice();
  comparePeers(compiled, { ...input, states, raws }, { states, figures });
  return { count, states, raws, figures };
}
