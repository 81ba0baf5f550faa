import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { ChainReport } from '#shared/contract/audit.ts';
import { usePlatform } from '../../platform/platform.ts';

/** Reads the whole chain, once, when asked. */
export function useVerify(): UseMutationResult<ChainReport, Error, void> {
  const { client } = usePlatform();
  return useMutation({ mutationFn: () => client.audit.verify() });
}
