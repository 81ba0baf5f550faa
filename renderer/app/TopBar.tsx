import { useOpenPalette } from '../commands/commands.tsx';
import { Kbd } from '../components/Kbd.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { Brand } from './Brand.tsx';
import { RoundPicker } from './RoundPicker.tsx';
import { useSignedIn } from './signed-in.ts';
import { UserMenu } from './UserMenu.tsx';

/** The bar at the top: where one is, search, who one is. */
export function TopBar() {
  const { t } = useI18n();
  const { me } = useSignedIn();
  const openPalette = useOpenPalette();
  return (
    <header className="top">
      <Brand />
      <RoundPicker />
      <button type="button" className="search" onClick={openPalette}>
        <span className="clip">{t('top.search')}</span>
        <Kbd keys="mod+k" />
      </button>
      <span className="grow" />
      <span className="tag ok">{t(`role.${me.role}`)}</span>
      <UserMenu />
    </header>
  );
}
