import { ObservationState } from '#shared/domain/observation.ts';
import { NodeOutcome } from '#shared/domain/result.ts';

/** How many observation states there are: the row length of every table indexed by state. */
export const stateCount = ObservationState.options.length;

/** The code of an observation state in typed arrays: its place in `ObservationState.options`. */
export function stateCode(state: ObservationState): number {
  return ObservationState.options.indexOf(state);
}

/** The observation state that a code stands for. */
export function stateOf(code: number): ObservationState {
  const state = ObservationState.options[code];
  if (state === undefined) throw new RangeError(`No observation state has the code ${code}`);
  return state;
}

/** The codes of node outcomes in typed arrays: their places in `NodeOutcome.options`. */
export const scoredCode = NodeOutcome.options.indexOf('scored');
export const excludedCode = NodeOutcome.options.indexOf('excluded');
export const missingCode = NodeOutcome.options.indexOf('missing');

/** The node outcome that a code stands for. */
export function outcomeOf(code: number): NodeOutcome {
  const outcome = NodeOutcome.options[code];
  if (outcome === undefined) throw new RangeError(`No node outcome has the code ${code}`);
  return outcome;
}
