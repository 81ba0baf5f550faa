import { useI18n } from '../i18n/i18n.tsx';

/** First stop of the keyboard: past the bars, to the content. */
export function SkipLink() {
  const { t } = useI18n();
  const skip = (): void => document.getElementById('main')?.focus();
  return (
    <button type="button" className="skip" onClick={skip}>
      {t('app.skip')}
    </button>
  );
}
