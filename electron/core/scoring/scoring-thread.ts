import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RoundAgreement } from '#shared/contract/agreement.ts';
import type { Recomputation } from '#shared/contract/result-record.ts';
import { workerUrl } from '../worker-url.ts';
import type { GatheredNumbers, ScoringTask } from './evidence.ts';
import type { AssessmentRecord } from './record/assessment-record.ts';
import type { ComputedRound } from './record/computed-round.ts';

/** What a scoring thread is asked for; it reads what is committed in the file. */
export type ScoringOrder = { readonly databasePath: string } & (
  | { readonly kind: 'gather'; readonly task: ScoringTask }
  | { readonly kind: 'records' | 'recompute' | 'agreement'; readonly roundId: string }
);

/** What a scoring thread answers. */
export type ScoringMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'numbers'; readonly numbers: GatheredNumbers }
  /** The file is read and everything computed; the records follow. */
  | { readonly kind: 'computed'; readonly round: ComputedRound }
  | { readonly kind: 'records'; readonly records: readonly AssessmentRecord[] }
  | { readonly kind: 'recomputed'; readonly outcome: Recomputation }
  | { readonly kind: 'agreed'; readonly agreement: RoundAgreement };

/** Whether the thread waits after a message until it has been dealt with. */
export const waitsAfter = ({ kind }: ScoringMessage): boolean =>
  kind === 'computed' || kind === 'records';

/**
 * Runs an order in a thread of its own and gives its messages until it ends. The thread is stopped when the
 * caller stops listening or `signal` aborts; its errors are thrown.
 */
export async function* inScoringThread(
  order: ScoringOrder,
  signal?: AbortSignal,
): AsyncGenerator<ScoringMessage> {
  signal?.throwIfAborted();
  const worker = new Worker(workerUrl('scoring', 'scoring'), { workerData: order });
  try {
    for await (const [message] of on(worker, 'message', { signal, close: ['exit'] })) {
      yield message as ScoringMessage;
      if (waitsAfter(message as ScoringMessage)) worker.postMessage('go on');
    }
  } finally {
    await worker.terminate();
  }
}

/** Gathers evidence in a thread of its own. */
export async function gatherInThread(
  databasePath: string,
  task: ScoringTask,
): Promise<GatheredNumbers> {
  for await (const message of inScoringThread({ kind: 'gather', databasePath, task })) {
    if (message.kind === 'numbers') return message.numbers;
  }
  throw new Error('The scoring thread ended without an answer');
}
