import { PageHeader } from '../../components/PageHeader.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

export function RoundsRoute() {
  const { t } = useI18n();
  return <PageHeader title={t('room.rounds')} />;
}
