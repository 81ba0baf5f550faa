import { Menu } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { contract } from '#shared/contract/contract.ts';
import type { ImportKind } from '#shared/contract/exchange.ts';
import { useMay, useSignedIn } from '../../app/signed-in.ts';
import { useCommands } from '../../commands/commands.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { DataGrid } from '../../components/grid/DataGrid.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ImportDialog } from '../exchange/ImportDialog.tsx';
import { ProviderForm } from './ProviderForm.tsx';
import { useProviderColumns } from './use-provider-columns.ts';
import { useAllProviders } from './use-providers.ts';

/** The registry of providers. */
export function ProviderList() {
  const { t } = useI18n();
  const { me } = useSignedIn();
  const [, go] = useLocation();
  const mayEdit = useMay(contract.providers.create);
  const [adding, setAdding] = useState(false);
  const [importing, setImporting] = useState<ImportKind | null>(null);
  const { data, error, refetch } = useAllProviders();
  const columns = useProviderColumns(data?.districts ?? []);
  const add = (): void => setAdding(true);
  useCommands(
    mayEdit
      ? [
          { id: 'provider.new', section: 'do', title: t('providers.new'), run: add },
          {
            id: 'provider.import',
            section: 'do',
            title: t('providers.importProviders'),
            run: () => setImporting('providers'),
          },
        ]
      : [],
  );
  const title = t(me.role === 'provider-manager' ? 'room.myOrganisation' : 'providers.title');
  const lead = data && t('providers.lead', { count: data.rows.length, contracts: data.contracts });
  const actions = mayEdit && (
    <>
      <ImportMenu onChoose={setImporting} />
      <Button kind="primary" onClick={add}>
        {t('providers.new')}
      </Button>
    </>
  );
  return (
    <div className="page">
      <PageHeader title={title} lead={lead}>
        {actions}
      </PageHeader>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <div className="body fill">
        <Card flush>
          {data ? (
            <DataGrid
              label={t('providers.grid')}
              rows={data.rows}
              columns={columns}
              rowKey={(row) => row.id}
              onOpen={(row) => go(`/providers/${row.id}`)}
              initialSorting={{ key: 'code', descending: false }}
              csvName={t('providers.title')}
              empty={
                <EmptyState title={t('providers.none')} hint={t('providers.noneHint')}>
                  {actions}
                </EmptyState>
              }
            />
          ) : (
            !error && <Loading />
          )}
        </Card>
      </div>
      <ProviderForm provider={null} opened={adding} onClose={() => setAdding(false)} />
      <ImportDialog
        kind={importing ?? 'providers'}
        opened={importing !== null}
        onClose={() => setImporting(null)}
      />
    </div>
  );
}

function ImportMenu({ onChoose }: { onChoose: (kind: ImportKind) => void }) {
  const { t } = useI18n();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button>
          {t('providers.import')} <span aria-hidden="true">▾</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onChoose('providers')}>
          {t('providers.importProviders')}
        </Menu.Item>
        <Menu.Item onClick={() => onChoose('contracts')}>
          {t('providers.importContracts')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
