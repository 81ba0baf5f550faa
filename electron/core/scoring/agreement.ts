import type { RoundAgreement } from '#shared/contract/agreement.ts';
import type { QueryContext } from '../call/service-context.ts';
import { getRound } from '../rounds/rounds.ts';
import { inScoringThread } from './scoring-thread.ts';

/** How far the assessors of a round agree, by indicator and over all. */
export async function roundAgreement(
  context: QueryContext,
  input: { roundId: string },
): Promise<RoundAgreement> {
  const { id: roundId } = await getRound(context, { id: input.roundId });
  const { path: databasePath } = context.workspace.database;
  for await (const message of inScoringThread({ kind: 'agreement', databasePath, roundId })) {
    if (message.kind === 'agreed') return message.agreement;
  }
  throw new Error('The scoring thread ended without an answer');
}
