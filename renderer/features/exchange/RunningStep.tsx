import type { Progress } from '#shared/contract/progress.ts';
import { Button } from '../../components/Button.tsx';
import { ProgressView } from '../../components/ProgressView.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

interface Props {
  readonly progress: Progress | null;
  onCancel(): void;
}

/** What the import is doing; it can be cancelled and leaves nothing half done. */
export function RunningStep({ progress, onCancel }: Props) {
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
