import { randomUUID } from 'node:crypto';
import { on } from 'node:events';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Progress } from '#shared/contract/progress.ts';
import type { ExportDone } from '#shared/contract/workbooks.ts';
import type { Locale } from '#shared/locale.ts';
import { createTranslator } from '#shared/messages/translator.ts';
import type { JobContext } from '../call/service-context.ts';
import { Refusal } from '../database/refusal.ts';
import { getRound } from '../rounds/rounds.ts';
import { workerUrl } from '../worker-url.ts';
import type { WorkbookMessage, WorkbookOrder } from './workbook-message.ts';

interface ExportRequest {
  readonly roundId: string;
  readonly locale: Locale;
}

/**
 * Writes the evaluation workbook of a round into a file that waits to be fetched, and records the file's
 * SHA-256 in the audit trail.
 *
 * Cancelled by the context's signal or by ending the iteration: then nothing is left.
 *
 * @throws NotFound when there is no such round
 * @throws Refusal `workbook-too-long`, and `disk-full` and its like where the file cannot be written
 */
export async function* exportRound(
  context: JobContext,
  request: ExportRequest,
): AsyncGenerator<Progress | ExportDone> {
  const { surroundings, actor } = context;
  const round = await getRound(context, { id: request.roundId });
  const downloadId = surroundings.newId();
  const title = createTranslator(request.locale).t('workbook.title').replaceAll(' ', '-');
  const name = `${title}-${round.code}.xlsx`;
  const path = await createPrivate();
  let kept = false;
  try {
    const order: WorkbookOrder = {
      databasePath: context.workspace.database.path,
      roundId: round.id,
      path,
      locale: request.locale,
      note: { version: surroundings.version, exportedAt: surroundings.now() },
    };
    const { sha256, size } = yield* runWorker(order, context.signal);
    await context.commit(async ({ audit }) => {
      audit({
        subject: { kind: 'round', id: round.id },
        after: { name, sha256, size, locale: request.locale },
      });
    });
    context.downloads.add(downloadId, { path, name, owner: actor.personId });
    kept = true;
    yield { kind: 'done', downloadId, name, size };
  } finally {
    if (!kept) await rm(path, { force: true });
  }
}

/** Makes an empty file that only this user can read, of a name that no other process has. */
async function createPrivate(): Promise<string> {
  const path = join(tmpdir(), `plumbline-${randomUUID()}.xlsx`);
  const file = await open(path, 'wx', 0o600);
  await file.close();
  return path;
}

interface Written {
  readonly sha256: string;
  readonly size: number;
}

async function* runWorker(
  order: WorkbookOrder,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress, Written> {
  signal?.throwIfAborted();
  const worker = new Worker(workerUrl('workbooks', 'workbook'), { workerData: order });
  try {
    for await (const message of messagesOf(worker, signal)) {
      if (message.kind === 'written') return message;
      if (message.kind === 'refused') throw new Refusal(message.reason, { ...message.params });
      yield message;
    }
    throw new Error('The workbook worker ended without a word');
  } finally {
    await worker.terminate();
  }
}

/** The worker's messages until it ends; its errors and the signal's abort are thrown. */
async function* messagesOf(
  worker: Worker,
  signal: AbortSignal | undefined,
): AsyncGenerator<WorkbookMessage> {
  for await (const [message] of on(worker, 'message', { signal, close: ['exit'] })) {
    yield message as WorkbookMessage;
  }
}
