import { useState } from 'react';
import { contract } from '#shared/contract/contract.ts';
import type { ContractRow } from '#shared/contract/providers.ts';
import type { Provider } from '#shared/domain/provider.ts';
import { useMay } from '../../app/signed-in.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ContractForm } from './ContractForm.tsx';
import { useContractsOf } from './use-providers.ts';

type Shown = { readonly kind: 'new' } | { readonly kind: 'edit'; readonly row: ContractRow };

/** The contracts that a provider holds. */
export function ContractCard({ provider }: { provider: Provider }) {
  const { t } = useI18n();
  const mayEdit = useMay(contract.providers.createContract);
  const [shown, setShown] = useState<Shown | null>(null);
  const { data, error, refetch } = useContractsOf(provider.id);
  const add = mayEdit && (
    <Button onClick={() => setShown({ kind: 'new' })}>{t('contract.new')}</Button>
  );
  return (
    <Card title={t('provider.contracts')} aside={add} flush>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loading />}
      {data?.length === 0 && (
        <EmptyState
          level={3}
          title={t('provider.contractsNone')}
          hint={mayEdit ? t('provider.contractsNoneHint') : undefined}
        />
      )}
      {data && data.length > 0 && (
        <ContractTable
          rows={data}
          onEdit={mayEdit ? (row) => setShown({ kind: 'edit', row }) : undefined}
        />
      )}
      <ContractForm
        providerId={provider.id}
        contract={shown?.kind === 'edit' ? shown.row : null}
        opened={shown !== null}
        onClose={() => setShown(null)}
      />
    </Card>
  );
}

interface TableProps {
  readonly rows: readonly ContractRow[];
  readonly onEdit: ((row: ContractRow) => void) | undefined;
}

function ContractTable({ rows, onEdit }: TableProps) {
  const { t, format } = useI18n();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('contract.name')}</th>
          <th scope="col">{t('contract.serviceType')}</th>
          <th scope="col">{t('contract.period')}</th>
          <th scope="col" className="number">
            {t('contract.amount')}
          </th>
          {onEdit && (
            <th scope="col">
              <span className="visually-hidden">{t('action.edit')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              {format.text(row.name)}
              <div className="lead">{row.code}</div>
            </td>
            <td>
              {t(`serviceType.${row.serviceType}`)}
              <div className="lead">{t(`procurementModel.${row.procurementModel}`)}</div>
            </td>
            <td className="nowrap">
              {t('contract.dates', {
                from: format.date(row.startsOn),
                to: format.date(row.endsOn),
              })}
            </td>
            <td className="number">{format.money(row.amount, row.currency)}</td>
            {onEdit && (
              <td className="number">
                <Button
                  kind="quiet"
                  aria-label={t('contract.editTitle', { code: row.code })}
                  onClick={() => onEdit(row)}
                >
                  {t('action.edit')}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
