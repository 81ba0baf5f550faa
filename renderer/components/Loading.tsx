import { useI18n } from '../i18n/i18n.tsx';

/** Something is on its way; it shows only when that takes a while. */
export function Loading() {
  const { t } = useI18n();
  return (
    <p className="loading" role="status">
      {t('app.loading')}
    </p>
  );
}
