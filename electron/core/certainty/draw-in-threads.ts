import { setTimeout } from 'node:timers/promises';
import type { DrawPlan } from '#shared/certainty/draw-plan.ts';
import { roomForDraws } from '#shared/certainty/drawn-round.ts';
import type { DrawnSummary } from '#shared/certainty/summarise-draws.ts';
import type { Progress } from '#shared/contract/progress.ts';
import { type DrawThread, stopDrawThreads } from './draw-thread.ts';

/** How draws are spread over threads; nothing of the outcome hangs on it. */
export interface Spreading {
  /** Started for these draws alone; those that there is no chunk for do nothing. */
  readonly threads: readonly DrawThread[];
  /** Draws that a thread makes at a time. */
  readonly chunk: number;
}

/** Assessments that a thread sums up at a time. */
const summarised = 200;

interface Task {
  readonly kind: 'draw' | 'summarise';
  readonly end: number;
  readonly chunk: number;
}

/** Hands out a task in chunks, the next to whichever thread is free. */
async function spread(
  threads: readonly DrawThread[],
  { kind, end, chunk }: Task,
  report: (done: number) => void,
): Promise<DrawnSummary[]> {
  const summaries: DrawnSummary[] = [];
  let next = 0;
  const work = async (thread: DrawThread) => {
    while (next < end) {
      const first = next;
      next = Math.min(end, first + chunk);
      const order = { kind, first, end: next };
      const answer = await thread.ask(order);
      report(order.end - first);
      if (answer.kind !== 'summaries') continue;
      answer.summaries.forEach((summary, i) => {
        summaries[first + i] = summary;
      });
    }
  };
  await Promise.all(threads.map(work));
  return summaries;
}

/**
 * Makes all draws of a plan in threads and sums them up by assessment. Ending the iteration or the signal's
 * abort stops the threads, and so does the end of it.
 *
 * @throws RangeError when there is no room for so many draws
 */
export async function* drawInThreads(
  plan: DrawPlan,
  { threads, chunk }: Spreading,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress, DrawnSummary[]> {
  const stop = () => stopDrawThreads(threads);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    signal?.throwIfAborted();
    const { draws } = plan.options;
    const { count } = plan.round.input;
    const drawn = roomForDraws(draws, count);
    for (const thread of threads) thread.begin({ plan, drawn });
    let progress: Progress = { kind: 'progress', step: 'drawing', done: 0, total: draws };
    const drawing = spread(threads, { kind: 'draw', end: draws, chunk }, (done) => {
      progress = { ...progress, done: progress.done + done };
    });
    yield* signs(drawing, () => progress);
    progress = { kind: 'progress', step: 'summing-up', done: 0, total: count };
    const task: Task = { kind: 'summarise', end: count, chunk: summarised };
    const summing = spread(threads, task, (done) => {
      progress = { ...progress, done: progress.done + done };
    });
    yield* signs(summing, () => progress);
    return await summing;
  } catch (error) {
    // Threads that were stopped fail: the reason is the signal's.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await stop();
  }
}

/** Signs of life until work is done; unlike `whileRunning` it does not wait for work that nobody wants. */
async function* signs(work: Promise<unknown>, sign: () => Progress): AsyncGenerator<Progress> {
  const state = { settled: false };
  const settled = Promise.allSettled([work]).then(() => {
    state.settled = true;
  });
  while (!state.settled) {
    yield sign();
    const waiting = new AbortController();
    const pause = setTimeout(200, undefined, { signal: waiting.signal }).catch(() => undefined);
    await Promise.race([settled, pause]);
    waiting.abort();
  }
  await work;
}
