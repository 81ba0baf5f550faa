import { Link } from 'wouter';
import { EmptyState } from '../components/EmptyState.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { homeOf } from './rooms.ts';
import { useSignedIn } from './signed-in.ts';

/** The address names nothing that this person may see. */
export function NoSuchPage() {
  const { t } = useI18n();
  const { me } = useSignedIn();
  return (
    <div className="page">
      <EmptyState title={t('error.notARoute')} level={1}>
        <Link href={homeOf(me.role)}>{t('error.toOverview')}</Link>
      </EmptyState>
    </div>
  );
}
