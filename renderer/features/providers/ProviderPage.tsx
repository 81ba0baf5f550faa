import { useState } from 'react';
import { Link } from 'wouter';
import { contract } from '#shared/contract/contract.ts';
import type { Provider } from '#shared/domain/provider.ts';
import { useMay, useSignedIn } from '../../app/signed-in.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ContractCard } from './ContractCard.tsx';
import { ProviderForm } from './ProviderForm.tsx';
import { ProviderResults } from './ProviderResults.tsx';
import { useProvider } from './use-providers.ts';

/** One provider: what the registry says, its contracts, its results over the rounds. */
export function ProviderPage({ id }: { id: string }) {
  const { t, format } = useI18n();
  const { me } = useSignedIn();
  const mayEdit = useMay(contract.providers.update);
  const [editing, setEditing] = useState(false);
  const { data: provider, error, refetch } = useProvider(id);
  if (!provider) {
    return (
      <div className="page">
        {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
      </div>
    );
  }
  const registry = t(me.role === 'provider-manager' ? 'room.myOrganisation' : 'providers.title');
  return (
    <div className="page">
      <PageHeader
        title={format.text(provider.name)}
        lead={`${provider.code} · ${t(`nature.${provider.nature}`)} · ${provider.district}`}
        back={<Link href="/providers">{registry}</Link>}
      >
        {mayEdit && <Button onClick={() => setEditing(true)}>{t('action.edit')}</Button>}
      </PageHeader>
      <div className="body provider">
        <div className="stack">
          <ProviderResults provider={provider} />
          <ContractCard provider={provider} />
        </div>
        <Details provider={provider} />
      </div>
      <ProviderForm provider={provider} opened={editing} onClose={() => setEditing(false)} />
    </div>
  );
}

function Details({ provider }: { provider: Provider }) {
  const { t } = useI18n();
  const none = t('value.none');
  return (
    <Card title={t('provider.details')}>
      <dl className="facts narrow">
        <dt>{t('provider.code')}</dt>
        <dd>{provider.code}</dd>
        <dt>{t('provider.name')}</dt>
        <dd>
          <div lang="zh-CN">{provider.name['zh-CN'] || none}</div>
          <div lang="en">{provider.name.en || none}</div>
        </dd>
        <dt>{t('provider.nature')}</dt>
        <dd>{t(`nature.${provider.nature}`)}</dd>
        <dt>{t('provider.registration')}</dt>
        <dd>{provider.registrationNumber ?? none}</dd>
        <dt>{t('provider.district')}</dt>
        <dd>{provider.district}</dd>
      </dl>
    </Card>
  );
}
