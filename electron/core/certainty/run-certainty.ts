import { availableParallelism } from 'node:os';
import { mostDrawn } from '#shared/certainty/drawn-round.ts';
import { type DrawnSummary, shareKey, sureFrom } from '#shared/certainty/summarise-draws.ts';
import type { CertaintyDone } from '#shared/contract/certainty.ts';
import type { Progress } from '#shared/contract/progress.ts';
import type { AssessmentCertainty, CertaintyOptions } from '#shared/domain/certainty.ts';
import { canonicalJson, sha256 } from '../audit/canonical.ts';
import type { CommandContext, JobContext } from '../call/service-context.ts';
import { Refusal } from '../database/refusal.ts';
import { getRound } from '../rounds/rounds.ts';
import { type ComputedAssessment, type DrawnFrom, inCertaintyThread } from './certainty-thread.ts';
import { drawInThreads } from './draw-in-threads.ts';
import { startDrawThreads, stopDrawThreads } from './draw-thread.ts';
import { latestRun } from './stored-runs.ts';

interface CertaintyRequest {
  readonly roundId: string;
  readonly options: CertaintyOptions;
  /** Null: one fewer than the machine has processors. */
  readonly threads: number | null;
}

/** Draws that a thread makes at a time: often enough to see progress and to share out evenly. */
const chunk = 10;

/**
 * Draws a round anew as often as asked, and writes down how sure totals, ranks and grades are. Writes once, at
 * the end; cancelled by the context's signal or by ending the iteration it leaves nothing.
 *
 * @throws NotFound when there is no such round
 * @throws Refusal `certainty-too-large` when draws × assessments do not fit into memory
 */
export async function* runCertainty(
  context: JobContext,
  { roundId, options, threads }: CertaintyRequest,
): AsyncGenerator<Progress | CertaintyDone> {
  const { assessmentCount } = await getRound(context, { id: roundId });
  const { draws } = options;
  if (draws * assessmentCount > mostDrawn) {
    const most = Math.floor(mostDrawn / assessmentCount);
    throw new Refusal('certainty-too-large', { draws, assessments: assessmentCount, most });
  }
  yield { kind: 'progress', step: 'loading', done: 0, total: 0 };
  const { path } = context.workspace.database;
  const wanted = threads ?? Math.max(1, availableParallelism() - 1);
  // They read their code while the round is read; no more of them than there are chunks.
  const drawers = startDrawThreads(Math.min(wanted, Math.ceil(draws / chunk)));
  try {
    const from = await inCertaintyThread('gather', path, { roundId }, context.signal);
    const plan = { round: from.uncertain, options };
    const summaries = yield* drawInThreads(plan, { threads: drawers, chunk }, context.signal);
    const result = from.asComputed.map((one, i) => certaintyOf(one, summaries[i]));
    context.signal?.throwIfAborted();
    yield await context.commit((command) => keep(command, { roundId, options, from, result }));
  } finally {
    await stopDrawThreads(drawers);
  }
}

/** What one assessment's draws come to, beside what was computed. */
function certaintyOf(computed: ComputedAssessment, summary: DrawnSummary): AssessmentCertainty {
  const share = summary.shares[shareKey(computed.grade)] ?? 0;
  return { ...computed, ...summary, review: share < sureFrom };
}

interface Finished {
  readonly roundId: string;
  readonly options: CertaintyOptions;
  readonly from: DrawnFrom;
  readonly result: readonly AssessmentCertainty[];
}

/** SHA-256 of what a run came to; without ids, which the same data have others of in another workspace. */
function hashOf(result: readonly AssessmentCertainty[]): string {
  return sha256(canonicalJson(result.map(({ assessmentId, ...drawn }) => drawn)));
}

async function keep(
  { db, surroundings, actor, workspace, audit }: CommandContext,
  { roundId, options, from, result }: Finished,
): Promise<CertaintyDone> {
  const id = surroundings.newId();
  const { frameworkVersionId, methodVersion, inputHash } = from;
  const outputHash = hashOf(result);
  await db
    .insertInto('certainty_run')
    .values({
      id,
      round_id: roundId,
      framework_version_id: frameworkVersionId,
      method_version: methodVersion,
      seed: options.seed,
      draws: options.draws,
      options: canonicalJson(options),
      input_hash: inputHash,
      result: canonicalJson(result),
      output_hash: outputHash,
      computed_by: actor.personId,
      computed_by_name: actor.name,
      computed_at: surroundings.now(),
    })
    .execute();
  audit({
    subject: { kind: 'certainty-run', id },
    after: { roundId, options, assessments: result.length, inputHash, outputHash },
  });
  const stored = latestRun(workspace.database.connection, roundId);
  if (stored?.run.id !== id) throw new Error('The run just written is not the newest');
  return { kind: 'done', run: stored.run };
}
