import { useEffect } from 'react';
import type { WorkspaceState } from '../features/start/workspace-state.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { usePlatform } from '../platform/platform.ts';
import { usePreferences } from './preferences.ts';

/** Tells the window around the page what it shows, and names the page. */
export function ShellFacts({ current }: { current: WorkspaceState }) {
  const { t, locale } = useI18n();
  const [{ scheme }] = usePreferences();
  const { shell } = usePlatform();
  const name = current.workspace?.name ?? null;
  const { recent } = current;
  useEffect(() => {
    document.title = name === null ? t('app.name') : `${name} · ${t('app.name')}`;
    shell?.setFacts({
      locale,
      colorScheme: scheme,
      workspace: name,
      recent: recent
        .filter((one) => one.exists)
        .slice(0, 20)
        .map((one) => ({ name: one.name, path: one.path })),
    });
  }, [shell, locale, scheme, name, recent, t]);
  return null;
}
