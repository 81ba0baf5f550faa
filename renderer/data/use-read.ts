import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { CoreLost } from '../platform/core-lost.ts';
import { type Client, usePlatform } from '../platform/platform.ts';

/** The name of something read: its area first (`providers`), then the procedure and its input. */
export type ReadKey = readonly [area: string, ...rest: unknown[]];

interface ReadOptions {
  /** Reads only when true. */
  readonly enabled?: boolean;
  /** Shows what was there for the last key until the new one has come. */
  readonly keepPrevious?: boolean;
}

/**
 * Reads from the core and keeps the answer under `key`; a command that changes the area reads it anew.
 *
 * @example useRead(['providers', 'get', id], (client, signal) => client.providers.get({ id }, { signal }))
 */
export function useRead<Output>(
  key: ReadKey,
  read: (client: Client, signal: AbortSignal) => Promise<Output>,
  { enabled = true, keepPrevious = false }: ReadOptions = {},
): UseQueryResult<Output> {
  const { client } = usePlatform();
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      try {
        return await read(client, signal);
      } catch (error) {
        throw error instanceof CoreLost ? new CoreLost('read') : error;
      }
    },
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
