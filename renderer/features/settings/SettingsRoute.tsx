import { useLocation } from 'wouter';
import { contract } from '#shared/contract/contract.ts';
import { useMay } from '../../app/signed-in.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { PasswordSettings } from './PasswordSettings.tsx';
import { PeopleSettings } from './PeopleSettings.tsx';

const everybody = ['account', 'appearance'] as const;
const withPeople = ['people', ...everybody] as const;
type Page = (typeof withPeople)[number];

/** People and roles, the own account, language and appearance. */
export function SettingsRoute() {
  const { t } = useI18n();
  const [path, go] = useLocation();
  const pages: readonly Page[] = useMay(contract.people.list) ? withPeople : everybody;
  const active = pages.find((page) => path === `/settings/${page}`) ?? pages[0];
  return (
    <div className="page">
      <PageHeader title={t('settings.title')} />
      <Tabs
        label={t('settings.title')}
        tabs={pages.map((id) => ({ id, label: t(`settings.${id}`) }))}
        active={active}
        onChange={(page) => go(`/settings/${page}`, { replace: true })}
      >
        {active === 'people' && <PeopleSettings />}
        {active === 'account' && <PasswordSettings />}
        {active === 'appearance' && <AppearanceSettings />}
      </Tabs>
    </div>
  );
}
