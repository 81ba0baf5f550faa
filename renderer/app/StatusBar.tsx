import { useIsMutating } from '@tanstack/react-query';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import { useOpenShortcuts } from '../commands/commands.tsx';
import { Kbd } from '../components/Kbd.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { usePlatform } from '../platform/platform.ts';
import { useStore } from '../platform/store.ts';
import { useSaveState } from './save-state-context.ts';

/** The bar at the bottom: is it saved, in which file, is the core there. */
export function StatusBar({ workspace }: { workspace: WorkspaceInfo | null }) {
  const { t } = useI18n();
  const openShortcuts = useOpenShortcuts();
  const status = useStore(usePlatform().status);
  const core = status === 'unreachable' ? 'restarting' : status;
  return (
    <footer className="status">
      {workspace ? (
        <>
          <Saved />
          <span className="clip" title={workspace.path}>
            {t('status.workspace', { file: fileName(workspace.path) })}
          </span>
        </>
      ) : (
        <span>{t('status.noWorkspace')}</span>
      )}
      <span className="grow" />
      <span className={status === 'ready' ? undefined : 'ink-warn'}>
        {t(`status.core.${core}`)}
      </span>
      <button type="button" className="status-button" onClick={openShortcuts}>
        {t('status.shortcuts')} <Kbd keys="?" />
      </button>
    </footer>
  );
}

function Saved() {
  const { t, format } = useI18n();
  const saving = useSaveState();
  const busy = useIsMutating({ mutationKey: ['command'] }) > 0;
  const sentence =
    saving.kind === 'saved'
      ? t('status.saved', { time: format.time(saving.at) })
      : t(saving.kind === 'failed' ? 'status.notSaved' : 'status.allSaved');
  return (
    <span role="status" className={saving.kind === 'failed' && !busy ? 'saved failed' : 'saved'}>
      <i aria-hidden="true" />
      {busy ? t('status.saving') : sentence}
    </span>
  );
}

/** The last part of a path, of Windows or of anything else. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
