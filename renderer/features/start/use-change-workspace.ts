import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { type Client, usePlatform } from '../../platform/platform.ts';

type Change = (client: Client) => Promise<unknown>;

/** Opens, makes or closes a workspace: everybody is signed out, and all that was read is let go. */
export function useChangeWorkspace(): UseMutationResult<unknown, Error, Change> {
  const { client, session } = usePlatform();
  const cache = useQueryClient();
  const [, go] = useLocation();
  return useMutation({
    mutationFn: (change: Change) => change(client),
    onSuccess: async () => {
      session.set(null);
      cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'workspace' });
      go('/', { replace: true });
      await cache.invalidateQueries({ queryKey: ['workspace'] });
    },
  });
}
