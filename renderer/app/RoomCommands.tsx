import { useLocation } from 'wouter';
import { contract } from '#shared/contract/contract.ts';
import { useCommands, useProviderSearch } from '../commands/commands.tsx';
import { useSignOut } from '../features/sign-in/use-sign-out.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { usePlatform } from '../platform/platform.ts';
import { roomsOf } from './rooms.ts';
import { mayCall, useSignedIn } from './signed-in.ts';

/** The commands of everybody who is signed in: every room, every provider by name, signing out. */
export function RoomCommands() {
  const { t, format } = useI18n();
  const { me } = useSignedIn();
  const { client } = usePlatform();
  const [, go] = useLocation();
  const signOut = useSignOut();
  useCommands([
    ...roomsOf(me.role).map((room) => ({
      id: `go${room.path}`,
      section: 'go' as const,
      title: t(room.title),
      shortcut: `g ${room.letter}`,
      run: () => go(room.path),
    })),
    { id: 'sign-out', section: 'do', title: t('top.signOut'), run: signOut },
  ]);
  useProviderSearch(async (text, signal) => {
    if (!mayCall(me.role, contract.providers.list)) return [];
    const page = await client.providers.list({ search: text, limit: 8 }, { signal });
    return page.rows.map((provider) => ({
      id: `provider/${provider.id}`,
      section: 'providers' as const,
      title: `${provider.code} · ${format.text(provider.name)}`,
      run: () => go(`/providers/${provider.id}`),
    }));
  });
  return null;
}
