import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useCommand } from '../../data/use-command.ts';
import { usePlatform } from '../../platform/platform.ts';

/** Ends the session here and in the core, and lets go of all that was read with it. */
export function useSignOut(): () => void {
  const { session } = usePlatform();
  const cache = useQueryClient();
  const [, go] = useLocation();
  const signOut = useCommand((client, _nothing: null) => client.people.signOut(), { changes: [] });
  return () =>
    signOut.mutate(null, {
      onSettled: () => {
        session.set(null);
        cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'workspace' });
        go('/', { replace: true });
      },
    });
}
