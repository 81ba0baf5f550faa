import { useI18n } from '../i18n/i18n.tsx';

/** The plumb bob and the product's two names. */
export function Brand() {
  const { t } = useI18n();
  return (
    <span className="brand">
      <svg width="16" height="18" viewBox="0 0 16 18" aria-hidden="true">
        <path d="M8 0v9" stroke="var(--accent)" strokeWidth="2" />
        <path d="M3 9h10l-5 9z" fill="var(--accent)" />
      </svg>
      {t('app.name')} <small>{t('app.nameOther')}</small>
    </span>
  );
}
