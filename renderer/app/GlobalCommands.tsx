import { useCommands, useOpenShortcuts } from '../commands/commands.tsx';
import { useWorkspaceDialogs } from '../features/start/workspace-dialogs.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { usePreferences } from './preferences.ts';
import { useMenuCommands } from './use-menu-commands.ts';

/** The commands that are there with or without anybody signed in, and the native menu's. */
export function GlobalCommands({ hasWorkspace }: { hasWorkspace: boolean }) {
  const { t, locale } = useI18n();
  const [, change] = usePreferences();
  const openShortcuts = useOpenShortcuts();
  const dialogs = useWorkspaceDialogs();
  const toggleTheme = (): void => {
    change({ scheme: document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark' });
  };
  useCommands([
    { id: 'new', section: 'do', title: t('start.new'), run: dialogs.openNew },
    { id: 'open', section: 'do', title: t('start.open'), run: dialogs.openExisting },
    { id: 'sample', section: 'do', title: t('start.sample'), run: dialogs.openSample },
    ...(hasWorkspace
      ? [
          {
            id: 'close',
            section: 'do' as const,
            title: t('top.closeWorkspace'),
            run: dialogs.close,
          },
        ]
      : []),
    { id: 'print', section: 'do', title: t('command.print'), run: () => window.print() },
    { id: 'theme', section: 'view', title: t('command.toggleTheme'), run: toggleTheme },
    {
      id: 'language',
      section: 'view',
      title: t('command.toggleLanguage'),
      run: () => change({ locale: locale === 'en' ? 'zh-CN' : 'en' }),
    },
    {
      id: 'shortcuts',
      section: 'view',
      title: t('command.shortcuts'),
      shortcut: '?',
      run: openShortcuts,
    },
  ]);
  useMenuCommands();
  return null;
}
