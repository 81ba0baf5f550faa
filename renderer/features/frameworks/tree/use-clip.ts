import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NodeClip } from '../model/node-clip.ts';

const key = ['clip', 'nodes'];

/** The nodes copied last, in whichever framework; forgotten with everything else at sign-out. */
export function useClip(): [NodeClip | null, (clip: NodeClip) => void] {
  const cache = useQueryClient();
  const { data } = useQuery<NodeClip>({
    queryKey: key,
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return [data ?? null, (clip) => void cache.setQueryData(key, clip)];
}
