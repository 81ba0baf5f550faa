import type { Judgement } from '#shared/domain/judgement.ts';
import type { CommandContext } from '../call/service-context.ts';
import { Refusal } from '../database/refusal.ts';
import { readVersion } from '../frameworks/versions.ts';
import { visibleAssessment } from '../rounds/visible-assessments.ts';
import { judgementOf } from './judgements.ts';

interface JudgeRequest {
  readonly assessmentId: string;
  /** Null withdraws the judgement that stands. */
  readonly grade: string | null;
  readonly reason: string;
}

/**
 * Gives an assessment another grade than the computed one, or withdraws that. What was judged before stays
 * in the file.
 *
 * @throws Refusal `signed-is-final`, `no-such-grade`, `nothing-to-withdraw`
 */
export async function judge(
  context: CommandContext,
  { assessmentId, grade, reason }: JudgeRequest,
): Promise<{ judgement: Judgement | null }> {
  const { db, actor, surroundings } = context;
  const assessment = await visibleAssessment(context, assessmentId);
  if (assessment.state === 'signed') throw new Refusal('signed-is-final');
  const { content } = await readVersion(db, assessment.framework_version_id);
  if (grade !== null && !content.grades.some((band) => band.code === grade)) {
    throw new Refusal('no-such-grade', { grade });
  }
  const before = await judgementOf(db, assessmentId);
  if (grade === null && before === null) throw new Refusal('nothing-to-withdraw');
  await db
    .insertInto('judgement')
    .values({
      assessment_id: assessmentId,
      grade,
      reason,
      judged_by: actor.personId,
      judged_by_name: actor.name,
      judged_at: surroundings.now(),
    })
    .execute();
  const judgement = await judgementOf(db, assessmentId);
  context.audit({
    subject: { kind: 'assessment', id: assessmentId },
    before,
    after: judgement,
    reason,
  });
  return { judgement };
}
