import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Leaving } from './use-unsaved-guard.ts';

/** Asks before something on the sheet is lost. */
export function LeaveDialog({ leaving }: { leaving: Leaving | null }) {
  const { t } = useI18n();
  if (!leaving) return null;
  return (
    <ConfirmDialog
      opened
      danger
      title={t('leave.title')}
      confirmLabel={t('leave.go')}
      onConfirm={leaving.go}
      onClose={leaving.stay}
    >
      {t('leave.body', { count: leaving.atRisk })}
    </ConfirmDialog>
  );
}
