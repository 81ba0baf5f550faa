import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '#shared/contract/progress.ts';
import { type Client, usePlatform } from '../platform/platform.ts';
import { isCancelled } from './failure.ts';

/** A long procedure: not begun, under way, ended well, or not. */
export type JobState<Result> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly error: unknown };

type Events<Result> = AsyncIterable<Progress | Result>;

/** Runs one long procedure at a time, with its progress; `cancel` leaves nothing half done. */
export function useJob<Input, Result extends { readonly kind: string }>(
  start: (client: Client, input: Input, signal: AbortSignal) => Promise<Events<Result>>,
) {
  const { client } = usePlatform();
  const [state, setState] = useState<JobState<Result>>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    async (input: Input): Promise<Result | null> => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const show = (next: JobState<Result>): void => {
        if (running.current === controller) setState(next);
      };
      show({ kind: 'running', progress: null });
      try {
        const events = await start(client, input, controller.signal);
        const result = await follow(events, (progress) => show({ kind: 'running', progress }));
        show({ kind: 'done', result });
        return result;
      } catch (error) {
        const cancelled = controller.signal.aborted || isCancelled(error);
        show(cancelled ? { kind: 'idle' } : { kind: 'failed', error });
        return null;
      }
    },
    [client, start],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setState({ kind: 'idle' });
  }, []);
  return { state, run, cancel, reset };
}

async function follow<Result extends { readonly kind: string }>(
  events: Events<Result>,
  onProgress: (progress: Progress) => void,
): Promise<Result> {
  let result: Result | undefined;
  for await (const event of events) {
    if (isProgress(event)) onProgress(event);
    else result = event;
  }
  if (result === undefined) throw new TypeError('The stream ended without a result');
  return result;
}

function isProgress<Result extends { readonly kind: string }>(
  event: Progress | Result,
): event is Progress {
  return event.kind === 'progress';
}
