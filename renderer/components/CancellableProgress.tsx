import type { Progress } from '#shared/contract/progress.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Button } from './Button.tsx';
import { ProgressView } from './ProgressView.tsx';

interface Props {
  readonly progress: Progress | null;
  onCancel(): void;
}

/** What long work is doing and how far it is; it can be cancelled and leaves nothing half done. */
export function CancellableProgress({ progress, onCancel }: Props) {
  const { t } = useI18n();
  return (
    <div className="stack">
      <ProgressView progress={progress} />
      <div className="form-actions">
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
      </div>
    </div>
  );
}
