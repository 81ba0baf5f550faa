import { assertNever } from '#shared/assert-never.ts';
import type { StateEffect, StatePolicy } from '#shared/domain/framework/node.ts';
import type { ObservationState } from '#shared/domain/observation.ts';

/** What a state does to its indicator: `measure` scores its raw value on the measure's curve. */
export type AppliedEffect = 'measure' | Exclude<StateEffect, 'not-allowed'>;

/** Whether an indicator's policy lets a state be entered. A value always may. */
export function stateAllowed(policy: StatePolicy, state: ObservationState): boolean {
  return state === 'value' || policy[state] !== 'not-allowed';
}

/**
 * The effect of a state under an indicator's policy.
 *
 * A state that the policy does not allow is refused at entry; were one to reach the engine all the
 * same, it blocks: it is never read as zero or as a pass.
 */
export function effectOf(policy: StatePolicy, state: ObservationState): AppliedEffect {
  if (!stateAllowed(policy, state)) return 'block';
  switch (state) {
    case 'value':
    case 'carried-forward':
      return 'measure';
    case 'not-applicable':
    case 'not-assessed':
    case 'no-data':
    case 'refused': {
      const effect = policy[state];
      return effect === 'not-allowed' ? 'block' : effect;
    }
    default:
      return assertNever(state);
  }
}

/**
 * What a state counts for in coverage: 1 assessed, 0 not assessed, null not applicable.
 *
 * Not applicable and excluded leaves numerator and denominator. A value, carried forward or not, is
 * assessed; so is a finding: no data, refused or not applicable with the effect `zero` or `fail`.
 * Not assessed is never assessed, whatever it does to the score.
 */
export function coverageOf(policy: StatePolicy, state: ObservationState): 0 | 1 | null {
  const effect = effectOf(policy, state);
  if (effect === 'measure') return 1;
  if (state === 'not-applicable' && effect === 'exclude') return null;
  if (state === 'not-assessed') return 0;
  return effect === 'zero' || effect === 'fail' ? 1 : 0;
}
