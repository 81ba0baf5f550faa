import { ORPCError } from '@orpc/server';
import type { Core } from '../core-state.ts';
import { fileRefusal } from '../database/disk-refusal.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import { toContractError } from './errors.ts';

export const noWorkspace = () => new ORPCError('NO_WORKSPACE', { status: 409 });

/**
 * What a failed call answers with. A call whose workspace was closed under it, by another page, fails for
 * that reason; a full or read-only disk is a refusal that names the file.
 *
 * @param workspace the one the call worked on, null for a call about files
 */
export function failureOf(error: unknown, core: Core, workspace: OpenWorkspace | null): unknown {
  const known = toContractError(workspace ? fileRefusal(error, workspace.info.path) : error);
  if (known instanceof ORPCError || !workspace) return known;
  return core.workspace === workspace ? known : noWorkspace();
}
