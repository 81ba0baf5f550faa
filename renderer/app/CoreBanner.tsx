import { Button } from '../components/Button.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { usePlatform } from '../platform/platform.ts';
import { useStore } from '../platform/store.ts';

/** Says that the core is away, and what to do; nothing while all is well. */
export function CoreBanner() {
  const { t } = useI18n();
  const platform = usePlatform();
  const status = useStore(platform.status);
  if (status === 'ready' || status === 'starting') return null;
  const message =
    status === 'restarting'
      ? t('core.restarting')
      : t(status === 'stopped' ? 'core.stopped' : 'core.unreachable');
  return (
    <div className="banner" role="alert">
      <span className="grow">{message}</span>
      {status !== 'restarting' && (
        <Button onClick={() => platform.reconnect()}>{t('core.retry')}</Button>
      )}
    </div>
  );
}
