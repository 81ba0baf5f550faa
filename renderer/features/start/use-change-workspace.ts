import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import { type Client, usePlatform } from '../../platform/platform.ts';
import type { WorkspaceState } from './workspace-state.ts';

type Result = WorkspaceInfo | { readonly closed: boolean };
type Change = (client: Client) => Promise<Result>;

const isWorkspace = (result: Result): result is WorkspaceInfo => 'id' in result;

/**
 * Opens, makes or closes a workspace: everybody is signed out, and all that was read is let go. Opening
 * the one that is open already changes nothing.
 */
export function useChangeWorkspace(): UseMutationResult<Result, Error, Change> {
  const { client, session } = usePlatform();
  const cache = useQueryClient();
  const [, go] = useLocation();
  return useMutation({
    mutationFn: (change: Change) => change(client),
    onSuccess: async (result) => {
      const before = cache.getQueryData<WorkspaceState>(['workspace', 'current'])?.workspace;
      if (before && isWorkspace(result) && result.id === before.id) {
        go('/', { replace: true });
        return;
      }
      session.set(null);
      cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'workspace' });
      go('/', { replace: true });
      await cache.invalidateQueries({ queryKey: ['workspace'] });
    },
  });
}
