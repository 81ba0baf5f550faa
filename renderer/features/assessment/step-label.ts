import { assertNever } from '#shared/assert-never.ts';
import type { AssessmentState } from '#shared/domain/assessment.ts';
import type { MessageKey } from '#shared/messages/catalogues.ts';

/** What a step is called: it names the act, and says when it goes back. */
export function stepLabel(from: AssessmentState, to: AssessmentState): MessageKey {
  switch (to) {
    case 'in-progress':
      return from === 'planned' ? 'step.in-progress' : 'step.back.in-progress';
    case 'submitted':
    case 'moderation':
    case 'provider-review':
    case 'final':
      return `step.${to}`;
    case 'planned':
    case 'signed':
      return `state.${to}`;
    default:
      return assertNever(to);
  }
}

/** What a step does, in a sentence; null where its name says enough. */
export function stepEffect(to: AssessmentState): MessageKey | null {
  return to === 'planned' || to === 'signed' ? null : `step.does.${to}`;
}
