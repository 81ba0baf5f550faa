import type { Client } from '../../platform/platform.ts';

/** What is open, what was open before, where new files go: the answer of `workspace.current`. */
export type WorkspaceState = Awaited<ReturnType<Client['workspace']['current']>>;
