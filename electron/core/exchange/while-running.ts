import { setTimeout } from 'node:timers/promises';

/**
 * Waits for work and gives a sign of life five times a second.
 *
 * The work is always waited for, also when nobody asks for more signs.
 */
export async function* whileRunning<Sign, Result>(
  work: Promise<Result>,
  sign: () => Sign,
): AsyncGenerator<Sign, Result> {
  const state = { settled: false };
  const settled = Promise.allSettled([work]).then(() => {
    state.settled = true;
  });
  try {
    while (!state.settled) {
      const waiting = new AbortController();
      const pause = setTimeout(200, undefined, { signal: waiting.signal }).catch(() => undefined);
      await Promise.race([settled, pause]);
      waiting.abort();
      if (!state.settled) yield sign();
    }
  } finally {
    await settled;
  }
  return work;
}
