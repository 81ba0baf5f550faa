import type { AssessmentState } from '#shared/domain/assessment.ts';
import type { Role } from '#shared/domain/person.ts';
import type { MessageKey } from '#shared/messages/catalogues.ts';

/** Assessments that wait for somebody, and what for. */
export interface Todo {
  readonly state: AssessmentState;
  readonly task: MessageKey;
  /** The page of the assessment where it is done. */
  readonly page: '' | '/score';
}

const byRole: Readonly<Record<Role, readonly Todo[]>> = {
  supervisor: [
    { state: 'moderation', task: 'overview.todo.moderate', page: '' },
    { state: 'submitted', task: 'overview.todo.review', page: '' },
    { state: 'provider-review', task: 'overview.todo.finalise', page: '' },
  ],
  evaluator: [
    { state: 'in-progress', task: 'overview.todo.score', page: '' },
    { state: 'planned', task: 'overview.todo.start', page: '' },
  ],
  'provider-manager': [],
  auditor: [],
};

/** What waits for a role, the most pressing first. Evaluators are asked for their own only. */
export const todosOf = (role: Role): readonly Todo[] => byRole[role];
