import type { RoundCertainty } from '#shared/contract/certainty.ts';
import type { RoundSensitivity } from '#shared/contract/sensitivity.ts';
import { methodVersion } from '#shared/scoring/method-version.ts';
import type { QueryContext } from '../call/service-context.ts';
import { getRound } from '../rounds/rounds.ts';
import { visibleAssessment } from '../rounds/visible-assessments.ts';
import { inCertaintyThread } from './certainty-thread.ts';
import { latestRun } from './stored-runs.ts';

/** The latest run over a round, and whether the round is still what it was drawn from. */
export async function roundCertainty(
  context: QueryContext,
  input: { roundId: string },
): Promise<RoundCertainty | null> {
  const { id: roundId } = await getRound(context, { id: input.roundId });
  const { database } = context.workspace;
  const { connection, kysely, path } = database;
  const stored = await kysely.connection().execute(async () => latestRun(connection, roundId));
  if (stored === null) return null;
  const inputHash = () => inCertaintyThread('hash', path, { roundId });
  const current =
    stored.run.methodVersion === methodVersion &&
    stored.run.inputHash === (await context.inputHashes.get(database, roundId, inputHash));
  return { ...stored, current };
}

/** How much the round's ranks and grades hang on single indicators and weights. */
export async function roundSensitivity(
  context: QueryContext,
  { roundId, percent }: { roundId: string; percent: number },
): Promise<RoundSensitivity> {
  const { id } = await getRound(context, { id: roundId });
  const { path } = context.workspace.database;
  return inCertaintyThread('sensitivity', path, { roundId: id, share: percent / 100 });
}

/** What would lift an assessment, as far as the caller may know it. @throws NotFound */
export async function assessmentLift(context: QueryContext, input: { assessmentId: string }) {
  const assessment = await visibleAssessment(context, input.assessmentId);
  const { path } = context.workspace.database;
  const own = context.actor.role === 'provider-manager';
  const order = { roundId: assessment.round_id, assessmentId: assessment.id, own };
  return inCertaintyThread('lift', path, order);
}
