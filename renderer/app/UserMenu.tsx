import { Menu } from '@mantine/core';
import { locales } from '#shared/locale.ts';
import { ColorScheme } from '#shared/shell/shell-api.ts';
import { useSignOut } from '../features/sign-in/use-sign-out.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { usePreferences } from './preferences.ts';
import { useSignedIn } from './signed-in.ts';

/** Language, appearance, signing out. */
export function UserMenu() {
  const { t, locale } = useI18n();
  const { me } = useSignedIn();
  const [{ scheme }, change] = usePreferences();
  const signOut = useSignOut();
  const chosen = (yes: boolean) => (yes ? <span aria-hidden="true">✓</span> : null);
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <button type="button" className="user" aria-label={t('top.userMenu', { name: me.name })}>
          <span className="clip">{me.name}</span>
          <span aria-hidden="true">▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('top.language')}</Menu.Label>
        {locales.map((value) => (
          <Menu.Item
            key={value}
            onClick={() => change({ locale: value })}
            rightSection={chosen(value === locale)}
          >
            {t(`language.${value}`)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('top.theme')}</Menu.Label>
        {ColorScheme.options.map((value) => (
          <Menu.Item
            key={value}
            onClick={() => change({ scheme: value })}
            rightSection={chosen(value === scheme)}
          >
            {t(`theme.${value}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={signOut}>{t('top.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
