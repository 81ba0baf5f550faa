import type { AssessmentRow } from '#shared/contract/rounds.ts';
import {
  type AssessmentState,
  nextAssessmentStates,
  takesBack,
} from '#shared/domain/assessment.ts';
import type { CommandContext } from '../call/service-context.ts';
import type { Database } from '../database/open-database.ts';
import { Refusal } from '../database/refusal.ts';
import { getAssessment } from './assessments.ts';
import { visibleAssessment } from './visible-assessments.ts';

interface Step {
  readonly assessmentId: string;
  readonly to: AssessmentState;
  readonly reason: string | null;
}

/**
 * Takes a step of the assessment's life. To take back what its provider has been shown needs a reason.
 *
 * @throws Refusal `no-such-step`, `reason-needed`
 */
export async function transition(context: CommandContext, input: Step): Promise<AssessmentRow> {
  const row = await visibleAssessment(context, input.assessmentId);
  if (!nextAssessmentStates(row.state, context.actor.role).includes(input.to)) {
    throw new Refusal('no-such-step', { from: row.state, to: input.to });
  }
  if (takesBack(row.state, input.to) && !input.reason) throw new Refusal('reason-needed');
  await setState(context.db, input.assessmentId, input.to, context.surroundings.now());
  context.audit({
    subject: { kind: 'assessment', id: input.assessmentId },
    before: { state: row.state },
    after: { state: input.to },
    reason: input.reason,
  });
  return getAssessment(context, { id: input.assessmentId });
}

/** Writes an assessment's state and the time it changed. */
export async function setState(
  db: Database,
  id: string,
  state: AssessmentState,
  now: string,
): Promise<void> {
  await db.updateTable('assessment').set({ state, updated_at: now }).where('id', '=', id).execute();
}
