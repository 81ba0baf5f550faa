import { PageHeader } from '../../components/PageHeader.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

export function AuditRoute() {
  const { t } = useI18n();
  return <PageHeader title={t('audit.title')} />;
}
