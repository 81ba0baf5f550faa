import { Link, useLocation } from 'wouter';
import { useI18n } from '../i18n/i18n.tsx';
import { type Room, roomsOf } from './rooms.ts';
import { useSignedIn } from './signed-in.ts';

/** The rooms of this person, in the order of the work. */
export function RoomNav() {
  const { t } = useI18n();
  const { me } = useSignedIn();
  const mine = roomsOf(me.role);
  const system = mine.filter((room) => room.group === 'system');
  return (
    <nav className="nav" aria-label={t('app.navigation')}>
      {mine
        .filter((room) => room.group === 'work')
        .map((room) => (
          <RoomLink key={room.path} room={room} />
        ))}
      <div className="nav-group">{t('room.group.system')}</div>
      {system.map((room) => (
        <RoomLink key={room.path} room={room} />
      ))}
    </nav>
  );
}

function RoomLink({ room }: { room: Room }) {
  const { t } = useI18n();
  const [path] = useLocation();
  const here = [room.path, ...(room.holds ?? [])].some(
    (place) => path === place || path.startsWith(`${place}/`),
  );
  return (
    <Link href={room.path} className={here ? 'on' : ''} aria-current={here ? 'page' : undefined}>
      {t(room.title)}
    </Link>
  );
}
