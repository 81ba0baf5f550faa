import { locales } from '#shared/locale.ts';
import { ColorScheme } from '#shared/shell/shell-api.ts';
import { Segmented } from '../components/Segmented.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { usePreferences } from './preferences.ts';

/** Chooses the language of the screens. */
export function LanguageSwitch() {
  const { t, locale } = useI18n();
  const [, change] = usePreferences();
  return (
    <Segmented
      label={t('top.language')}
      value={locale}
      options={locales.map((value) => ({ value, label: t(`language.${value}`), lang: value }))}
      onChange={(value) => change({ locale: value })}
    />
  );
}

/** Chooses light, dark, or what the system says. */
export function ThemeSwitch() {
  const { t } = useI18n();
  const [{ scheme }, change] = usePreferences();
  return (
    <Segmented
      label={t('top.theme')}
      value={scheme}
      options={ColorScheme.options.map((value) => ({ value, label: t(`theme.${value}`) }))}
      onChange={(value) => change({ scheme: value })}
    />
  );
}
