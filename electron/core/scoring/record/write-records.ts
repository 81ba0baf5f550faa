import type { ResultRecord } from '#shared/contract/result-record.ts';
import { canonicalJson } from '../../audit/canonical.ts';
import { roundChangedSince } from '../../audit/round-changes.ts';
import type { CommandContext } from '../../call/service-context.ts';
import { bulkInsert } from '../../database/bulk-insert.ts';
import type { ScoringMessage } from '../scoring-thread.ts';
import type { ComputedRound } from './computed-round.ts';
import { lastComputation, recordOf } from './stored-record.ts';

/** Somebody changed the round while it was computed: what was computed is not how it stands. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

interface Computed {
  readonly roundId: string;
  readonly round: ComputedRound;
  /** What the thread that computed it still has to say: the records. */
  readonly messages: AsyncIterable<ScoringMessage>;
  readonly signal: AbortSignal | undefined;
}

/**
 * Writes a computed round down, in the command's transaction.
 *
 * @param report told how many assessments are written, each time anew
 * @throws ChangedMeanwhile, with nothing written, where the round is no longer what was computed
 */
export async function writeRecords(
  context: CommandContext,
  { roundId, round, messages, signal }: Computed,
  report: (count: number) => void,
): Promise<ResultRecord> {
  const { connection } = context.workspace.database;
  if (roundChangedSince(connection, roundId, round.asOf)) throw new ChangedMeanwhile();
  const id = await writeComputation(context, roundId, round);
  const insert = bulkInsert(connection, 'computed_result');
  let written = 0;
  for await (const message of messages) {
    if (message.kind !== 'records') continue;
    for (const { assessmentId, inputs, outputs, inputHash, outputHash } of message.records) {
      const hashes = { input_hash: inputHash, output_hash: outputHash };
      insert({ computation_id: id, assessment_id: assessmentId, inputs, outputs, ...hashes });
    }
    written += message.records.length;
    report(message.records.length);
  }
  signal?.throwIfAborted();
  if (written !== round.assessmentCount)
    throw new Error('The scoring thread ended before its work');
  const stored = lastComputation(connection, roundId);
  if (stored?.id !== id) throw new Error('The results just recorded are not the newest');
  return recordOf(stored);
}

async function writeComputation(
  { db, surroundings, actor, audit }: CommandContext,
  roundId: string,
  { head, frameworkVersionId, assessmentCount, inputHash, outputHash }: ComputedRound,
): Promise<string> {
  const id = surroundings.newId();
  await db
    .insertInto('computation')
    .values({
      id,
      round_id: roundId,
      framework_version_id: frameworkVersionId,
      method_version: head.method,
      seed: null,
      inputs: canonicalJson(head),
      assessment_count: assessmentCount,
      input_hash: inputHash,
      output_hash: outputHash,
      computed_by: actor.personId,
      computed_by_name: actor.name,
      computed_at: surroundings.now(),
    })
    .execute();
  audit({
    subject: { kind: 'computation', id },
    after: { ...head, assessments: assessmentCount, inputHash, outputHash },
  });
  return id;
}
