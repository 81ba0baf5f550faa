import type { Progress } from '#shared/contract/progress.ts';
import type { Recomputation } from '#shared/contract/result-record.ts';
import type { JobContext } from '../call/service-context.ts';
import { getRound } from '../rounds/rounds.ts';
import { inScoringThread } from './scoring-thread.ts';

/** Computes a round anew beside the core and compares it with what was written down last; writes nothing. */
export async function* recomputeResults(
  context: JobContext,
  { roundId }: { roundId: string },
): AsyncGenerator<Progress | Recomputation> {
  const { assessmentCount } = await getRound(context, { id: roundId });
  const step = 'comparing';
  yield { kind: 'progress', step, done: 0, total: assessmentCount };
  const { path: databasePath } = context.workspace.database;
  const order = { kind: 'recompute', databasePath, roundId } as const;
  for await (const message of inScoringThread(order, context.signal)) {
    if (message.kind === 'progress') yield { ...message, step };
    if (message.kind === 'recomputed') {
      yield message.outcome;
      return;
    }
  }
  throw new Error('The scoring thread ended without an answer');
}
