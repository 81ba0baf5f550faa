import { useEffect, useRef } from 'react';
import type { MenuCommand } from '#shared/shell/shell-api.ts';
import { useOpenPalette, useOpenShortcuts } from '../commands/commands.tsx';
import { useWorkspaceDialogs, type WorkspaceActions } from '../features/start/workspace-dialogs.ts';
import { usePlatform } from '../platform/platform.ts';
import { type Preferences, usePreferences } from './preferences.ts';

interface Hands {
  readonly dialogs: WorkspaceActions;
  change(preferences: Partial<Preferences>): void;
  openPalette(): void;
  openShortcuts(): void;
}

/** Carries out what is chosen in Electron's menu and opens the files that were double-clicked. */
export function useMenuCommands(): void {
  const { shell } = usePlatform();
  const dialogs = useWorkspaceDialogs();
  const [, change] = usePreferences();
  const openPalette = useOpenPalette();
  const openShortcuts = useOpenShortcuts();
  const latest = useRef<Hands>({ dialogs, change, openPalette, openShortcuts });
  useEffect(() => {
    latest.current = { dialogs, change, openPalette, openShortcuts };
  });
  useEffect(() => {
    const stop = [
      shell?.onMenuCommand((menu) => carryOut(menu, latest.current)),
      shell?.onOpenFile((path) => latest.current.dialogs.openPath(path)),
    ];
    return () => {
      for (const one of stop) one?.();
    };
  }, [shell]);
}

function carryOut(menu: MenuCommand, hands: Hands): void {
  const { dialogs, change, openPalette, openShortcuts } = hands;
  const acts = {
    'new-workspace': dialogs.openNew,
    'open-workspace': dialogs.openExisting,
    'open-sample': dialogs.openSample,
    'close-workspace': dialogs.close,
    print: () => window.print(),
    'command-palette': openPalette,
    'keyboard-shortcuts': openShortcuts,
  };
  if (menu.command === 'open-recent') dialogs.openPath(menu.path);
  else if (menu.command === 'color-scheme') change({ scheme: menu.colorScheme });
  else acts[menu.command]();
}
