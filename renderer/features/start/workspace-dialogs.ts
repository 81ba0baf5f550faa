import { createContext, useContext } from 'react';

/** What can be done with workspaces from anywhere. */
export interface WorkspaceActions {
  openNew(): void;
  openExisting(): void;
  openSample(): void;
  openPath(path: string): void;
  close(): void;
  /** A workspace is being opened or closed. */
  readonly busy: boolean;
  /** Why the last of these did not work. */
  readonly error: unknown;
}

export const WorkspaceDialogsContext = createContext<WorkspaceActions | null>(null);

/** Opening, making and closing workspaces. */
export function useWorkspaceDialogs(): WorkspaceActions {
  const actions = useContext(WorkspaceDialogsContext);
  if (!actions) throw new Error('No WorkspaceDialogs above this component');
  return actions;
}
