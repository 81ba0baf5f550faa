import { type ReactNode, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { usePlatform } from '../../platform/platform.ts';
import { NewWorkspaceDialog } from './NewWorkspaceDialog.tsx';
import { OpenWorkspaceDialog } from './OpenWorkspaceDialog.tsx';
import { useChangeWorkspace } from './use-change-workspace.ts';
import { WorkspaceDialogsContext } from './workspace-dialogs.ts';
import type { WorkspaceState } from './workspace-state.ts';

interface Props {
  readonly current: WorkspaceState;
  readonly children: ReactNode;
}

/** Offers opening, making and closing workspaces to every screen, with the dialogs they need. */
export function WorkspaceDialogs({ current, children }: Props) {
  const { locale } = useI18n();
  const { shell } = usePlatform();
  const [shown, setShown] = useState<'new' | 'open' | null>(null);
  const change = useChangeWorkspace();
  const show = (dialog: 'new' | 'open'): void => {
    change.reset();
    setShown(dialog);
  };
  const openPath = (path: string): void =>
    change.mutate((client) => client.workspace.open({ path }), {
      onSuccess: () => setShown(null),
    });
  const openExisting = async (): Promise<void> => {
    if (!shell) return show('open');
    const path = await shell.pickWorkspaceToOpen();
    if (path !== null) openPath(path);
  };
  const actions = {
    openNew: () => show('new'),
    openExisting: () => void openExisting(),
    openSample: () => change.mutate((client) => client.workspace.openSample({ locale })),
    openPath,
    close: () => change.mutate((client) => client.workspace.close()),
    busy: change.isPending,
    error: shown === null ? change.error : null,
  };
  const close = (): void => {
    change.reset();
    setShown(null);
  };
  return (
    <WorkspaceDialogsContext value={actions}>
      {children}
      <NewWorkspaceDialog
        opened={shown === 'new'}
        folder={current.folder}
        busy={change.isPending}
        error={change.error}
        onClose={close}
        onCreate={(fields) =>
          change.mutate((client) => client.workspace.create(fields), { onSuccess: close })
        }
      />
      <OpenWorkspaceDialog
        opened={shown === 'open'}
        folder={current.folder}
        busy={change.isPending}
        error={change.error}
        onClose={close}
        onOpen={openPath}
      />
    </WorkspaceDialogsContext>
  );
}
