import { PageHeader } from '../../components/PageHeader.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

export function SettingsRoute() {
  const { t } = useI18n();
  return <PageHeader title={t('settings.title')} />;
}
