import type { Progress } from '#shared/contract/progress.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { ProgressView } from './ProgressView.tsx';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  readonly progress: Progress | null;
  onCancel(): void;
}

/** Long work, what it is doing, how far it is; it can be cancelled and leaves nothing half done. */
export function ProgressDialog({ opened, title, progress, onCancel }: Props) {
  const { t } = useI18n();
  return (
    <Dialog opened={opened} title={title} busy onClose={onCancel}>
      <div className="stack">
        <ProgressView progress={progress} />
        <div className="form-actions">
          <Button onClick={onCancel}>{t('action.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
