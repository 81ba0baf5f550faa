import { z } from 'zod';
import type { Role } from './person.ts';

/** Where an assessment stands on its way from planned to signed. */
export const AssessmentState = z.enum([
  'planned',
  'in-progress',
  'submitted',
  'moderation',
  'provider-review',
  'final',
  'signed',
]);
export type AssessmentState = z.infer<typeof AssessmentState>;

/** A step that a person of one of `roles` may take. */
export interface AssessmentTransition {
  readonly from: AssessmentState;
  readonly to: AssessmentState;
  readonly roles: readonly Role[];
}

/**
 * The steps of an assessment's life; core and renderer both read this table. The step to `signed` is
 * not here: it is taken by sign-off alone.
 */
export const assessmentTransitions: readonly AssessmentTransition[] = [
  { from: 'planned', to: 'in-progress', roles: ['evaluator', 'supervisor'] },
  { from: 'in-progress', to: 'submitted', roles: ['evaluator', 'supervisor'] },
  { from: 'submitted', to: 'in-progress', roles: ['supervisor'] },
  { from: 'submitted', to: 'moderation', roles: ['supervisor'] },
  { from: 'submitted', to: 'provider-review', roles: ['supervisor'] },
  { from: 'moderation', to: 'in-progress', roles: ['supervisor'] },
  { from: 'moderation', to: 'provider-review', roles: ['supervisor'] },
  { from: 'provider-review', to: 'moderation', roles: ['supervisor'] },
  { from: 'provider-review', to: 'final', roles: ['supervisor'] },
  { from: 'final', to: 'moderation', roles: ['supervisor'] },
];

/** The states that a person of `role` can move an assessment to from `state`. */
export function nextAssessmentStates(state: AssessmentState, role: Role): AssessmentState[] {
  return assessmentTransitions
    .filter((step) => step.from === state && step.roles.includes(role))
    .map((step) => step.to);
}

/** Whether observations can still be written. */
export function acceptsObservations(state: AssessmentState): boolean {
  return state === 'planned' || state === 'in-progress' || state === 'moderation';
}

/** Whether the provider it is about may see its result. */
export function visibleToProvider(state: AssessmentState): boolean {
  return state === 'provider-review' || state === 'final' || state === 'signed';
}

/** Whether a step takes back what the provider has been shown: it needs a reason. */
export function takesBack(from: AssessmentState, to: AssessmentState): boolean {
  return visibleToProvider(from) && !visibleToProvider(to);
}
