import { acceptsObservations } from '#shared/domain/assessment.ts';
import type { CommandContext } from '../call/service-context.ts';
import { Refusal } from '../database/refusal.ts';
import { visibleAssessment } from '../rounds/visible-assessments.ts';

/**
 * An assessment that the caller may know of and in which something can still be observed.
 *
 * @throws NotFound; Refusal `closed-for-observations`
 */
export async function openAssessment(context: CommandContext, id: string) {
  const assessment = await visibleAssessment(context, id);
  if (!acceptsObservations(assessment.state)) {
    throw new Refusal('closed-for-observations', { state: assessment.state });
  }
  return assessment;
}
