import type { Progress } from '#shared/contract/progress.ts';
import type { ResultRecord, ResultsRecorded } from '#shared/contract/result-record.ts';
import { canonicalJson } from '../audit/canonical.ts';
import type { CommandContext, JobContext, QueryContext } from '../call/service-context.ts';
import { bulkInsert } from '../database/bulk-insert.ts';
import { whileRunning } from '../exchange/while-running.ts';
import { getRound } from '../rounds/rounds.ts';
import { RoundHash } from './record/compute-records.ts';
import { readRoundFacts } from './record/round-facts.ts';
import { lastComputation, recordOf, storedRecords } from './record/stored-record.ts';
import { inScoringThread } from './scoring-thread.ts';

interface RoundRequest {
  readonly roundId: string;
}

/**
 * Computes a round and writes inputs and outputs of every assessment down with their hashes, in one
 * transaction. What was written down before stays.
 */
export async function* computeResults(
  context: JobContext,
  { roundId }: RoundRequest,
): AsyncGenerator<Progress | ResultsRecorded> {
  const { assessmentCount } = await getRound(context, { id: roundId });
  let written = 0;
  const recording = context.commit((command) =>
    record(command, roundId, context.signal, (count) => {
      written += count;
    }),
  );
  const progress = (): Progress => ({
    kind: 'progress',
    step: 'recording',
    done: written,
    total: assessmentCount,
  });
  yield progress();
  yield { kind: 'recorded', record: yield* whileRunning(recording, progress) };
}

/** The thread reads what is committed: this transaction, which nobody else's can join, has written nothing yet. */
async function record(
  context: CommandContext,
  roundId: string,
  signal: AbortSignal | undefined,
  report: (count: number) => void,
): Promise<ResultRecord> {
  const { surroundings, workspace, actor } = context;
  const { connection, path } = workspace.database;
  const facts = readRoundFacts(connection, roundId);
  const id = surroundings.newId();
  const insert = bulkInsert(connection, 'computed_result');
  const hash = new RoundHash();
  // The results refer to their computation, whose hashes are known when the last of them is.
  connection.pragma('defer_foreign_keys = ON');
  for await (const message of inScoringThread(
    { kind: 'records', databasePath: path, roundId },
    signal,
  )) {
    if (message.kind !== 'records') continue;
    for (const {
      assessmentId,
      inputs,
      outputs,
      inputHash,
      outputHash,
      contract,
    } of message.records) {
      const hashes = { input_hash: inputHash, output_hash: outputHash };
      insert({ computation_id: id, assessment_id: assessmentId, inputs, outputs, ...hashes });
      hash.add({ contract, inputHash, outputHash });
    }
    report(message.records.length);
  }
  signal?.throwIfAborted();
  const { inputHash, outputHash } = hash.over(facts.head);
  await context.db
    .insertInto('computation')
    .values({
      id,
      round_id: roundId,
      framework_version_id: facts.frameworkVersionId,
      method_version: facts.head.method,
      seed: null,
      inputs: canonicalJson(facts.head),
      assessment_count: facts.assessments.length,
      input_hash: inputHash,
      output_hash: outputHash,
      computed_by: actor.personId,
      computed_by_name: actor.name,
      computed_at: surroundings.now(),
    })
    .execute();
  const { head, assessments } = facts;
  context.audit({
    subject: { kind: 'computation', id },
    after: { ...head, assessments: assessments.length, inputHash, outputHash },
  });
  const stored = lastComputation(connection, roundId);
  if (stored?.id !== id) throw new Error('The results just recorded are not the newest');
  return recordOf(stored);
}

/** What was written down of a round, the newest first. */
export async function resultRecords(
  context: QueryContext,
  { roundId }: RoundRequest,
): Promise<ResultRecord[]> {
  const { id } = await getRound(context, { id: roundId });
  const { connection, kysely } = context.workspace.database;
  return kysely.connection().execute(async () => storedRecords(connection, id));
}
