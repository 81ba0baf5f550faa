import type { Progress } from '#shared/contract/progress.ts';
import type { ResultRecord, ResultsRecorded } from '#shared/contract/result-record.ts';
import type { JobContext, QueryContext } from '../call/service-context.ts';
import { Refusal } from '../database/refusal.ts';
import { whileRunning } from '../exchange/while-running.ts';
import { getRound } from '../rounds/rounds.ts';
import type { ComputedRound } from './record/computed-round.ts';
import { storedRecords } from './record/stored-record.ts';
import { ChangedMeanwhile, writeRecords } from './record/write-records.ts';
import { inScoringThread, type ScoringMessage } from './scoring-thread.ts';

interface RoundRequest {
  readonly roundId: string;
}

/** How often a round is computed anew when somebody has changed it while it was computed. */
const attempts = 3;

/**
 * Computes a round and writes inputs and outputs of every assessment down with their hashes, in one
 * transaction. What was written down before stays. The file is written only when all is computed, so that
 * others read and write meanwhile; where one of them changed the round, it is computed anew.
 *
 * @throws NotFound; Refusal `round-keeps-changing` when it changed each time
 */
export async function* computeResults(
  context: JobContext,
  { roundId }: RoundRequest,
): AsyncGenerator<Progress | ResultsRecorded> {
  const { id, assessmentCount } = await getRound(context, { id: roundId });
  for (let attempt = 0; attempt < attempts; attempt++) {
    yield progress('scoring', 0, assessmentCount);
    const record = yield* computeOnce(context, id);
    if (record === null) continue;
    yield { kind: 'recorded', record };
    return;
  }
  throw new Refusal('round-keeps-changing', { attempts });
}

/** Null where the round was changed while it was computed. */
async function* computeOnce(
  context: JobContext,
  roundId: string,
): AsyncGenerator<Progress, ResultRecord | null> {
  const { path: databasePath } = context.workspace.database;
  const messages = inScoringThread({ kind: 'records', databasePath, roundId }, context.signal);
  try {
    const round = yield* computed(messages);
    yield progress('recording', 0, round.assessmentCount);
    let written = 0;
    const recording = context.commit((command) =>
      writeRecords(command, { roundId, round, messages, signal: context.signal }, (count) => {
        written += count;
      }),
    );
    return yield* whileRunning(recording, () =>
      progress('recording', written, round.assessmentCount),
    );
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return null;
    throw error;
  } finally {
    await messages.return(undefined);
  }
}

/** Passes on how far computing is, up to its end. */
async function* computed(
  messages: AsyncGenerator<ScoringMessage>,
): AsyncGenerator<Progress, ComputedRound> {
  for (;;) {
    const next = await messages.next();
    if (next.done) throw new Error('The scoring thread ended without an answer');
    if (next.value.kind === 'computed') return next.value.round;
    if (next.value.kind === 'progress') yield { ...next.value, step: 'scoring' };
  }
}

const progress = (step: string, done: number, total: number): Progress => ({
  kind: 'progress',
  step,
  done,
  total,
});

/** What was written down of a round, the newest first. */
export async function resultRecords(
  context: QueryContext,
  { roundId }: RoundRequest,
): Promise<ResultRecord[]> {
  const { id } = await getRound(context, { id: roundId });
  const { connection, kysely } = context.workspace.database;
  return kysely.connection().execute(async () => storedRecords(connection, id));
}
