import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Client, usePlatform } from '../platform/platform.ts';
import type { ReadKey } from './use-read.ts';

interface CommandOptions<Input, Output> {
  /** What it changes: everything read under these keys is read anew. `all` for the whole cache. */
  readonly changes: readonly ReadKey[] | 'all';
  readonly onDone?: (output: Output, input: Input) => void;
}

/**
 * A command to the core, sent once and never repeated by itself. `mutate(input)` sends it; `error` is
 * for `ErrorNotice`.
 */
export function useCommand<Input, Output>(
  send: (client: Client, input: Input) => Promise<Output>,
  { changes, onDone }: CommandOptions<Input, Output>,
): UseMutationResult<Output, Error, Input> {
  const { client } = usePlatform();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: ['command'],
    mutationFn: (input: Input) => send(client, input),
    meta: { saves: true },
    onSuccess: async (output, input) => {
      onDone?.(output, input);
      if (changes === 'all') await cache.invalidateQueries();
      else await Promise.all(changes.map((queryKey) => cache.invalidateQueries({ queryKey })));
    },
  });
}
