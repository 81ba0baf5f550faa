import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { Platform } from '../platform/platform.ts';
import type { Store } from '../platform/store.ts';
import { hasCode } from './failure.ts';
import type { SaveState } from './save-state.ts';

/**
 * The cache of what was read. Nothing is repeated by itself, commands least of all; everything is read
 * anew when the core is back. A session that has ended leads to the sign-in screen.
 */
export function createQueryClient(platform: Platform, saving: Store<SaveState>): QueryClient {
  const leaveEndedSession = (error: unknown): void => {
    if (hasCode(error, 'UNAUTHENTICATED')) platform.session.set(null);
  };
  const cache = new QueryClient({
    queryCache: new QueryCache({ onError: leaveEndedSession }),
    mutationCache: new MutationCache({
      onSuccess: (_data, _input, _context, { meta }) => {
        if (meta?.saves === true) saving.set({ kind: 'saved', at: new Date() });
      },
      onError: (error, _input, _context, { meta }) => {
        if (meta?.saves === true) saving.set({ kind: 'failed' });
        leaveEndedSession(error);
      },
    }),
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        staleTime: 30_000,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  let wasReady = platform.status.get() === 'ready';
  platform.status.subscribe(() => {
    const ready = platform.status.get() === 'ready';
    if (ready && !wasReady) void cache.invalidateQueries();
    wasReady = ready;
  });
  return cache;
}
