import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { contract } from '#shared/contract/contract.ts';
import type { Round } from '#shared/domain/round.ts';
import { useCurrentRound } from '../../app/current-round.tsx';
import { useMay } from '../../app/signed-in.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import type { Column } from '../../components/grid/column.ts';
import { DataGrid } from '../../components/grid/DataGrid.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { type I18n, useI18n } from '../../i18n/i18n.tsx';
import { NewRoundDialog } from './NewRoundDialog.tsx';

/** Every round, newest first. */
export function RoundList() {
  const i18n = useI18n();
  const { t } = i18n;
  const { rounds, choose } = useCurrentRound();
  const mayCreate = useMay(contract.rounds.create);
  const [creating, setCreating] = useState(false);
  const [, go] = useLocation();
  const columns = useMemo(() => roundColumns(i18n), [i18n]);
  const open = (round: Round): void => {
    choose(round.id);
    go(`/rounds/${round.id}`);
  };
  const start = mayCreate && (
    <Button kind="primary" onClick={() => setCreating(true)}>
      {t('rounds.new')}
    </Button>
  );
  return (
    <div className="page">
      <PageHeader title={t('rounds.title')} lead={t('rounds.lead')}>
        {rounds && rounds.length > 0 && start}
      </PageHeader>
      <div className="body fill">
        <Card flush>
          {rounds ? (
            <DataGrid
              label={t('rounds.list')}
              rows={rounds}
              columns={columns}
              rowKey={(round) => round.id}
              onOpen={open}
              csvName={t('rounds.title')}
              empty={
                <EmptyState
                  title={t('rounds.none')}
                  hint={t(mayCreate ? 'rounds.noneHint.supervisor' : 'rounds.noneHint.other')}
                >
                  {start}
                </EmptyState>
              }
            />
          ) : (
            <Loading />
          )}
        </Card>
      </div>
      {creating && <NewRoundDialog onCreated={open} onClose={() => setCreating(false)} />}
    </div>
  );
}

function roundColumns({ t, format }: I18n): Column<Round>[] {
  const period = (round: Round): string =>
    t('rounds.periodValue', { from: format.date(round.startsOn), to: format.date(round.endsOn) });
  const framework = ({ frameworkCode, frameworkVersion }: Round): string =>
    t('rounds.frameworkValue', { code: frameworkCode, version: frameworkVersion });
  return [
    { key: 'code', header: t('rounds.code'), width: 110, value: (round) => round.code },
    {
      key: 'name',
      header: t('rounds.name'),
      width: 200,
      grow: 2,
      value: (round) => format.text(round.name),
    },
    {
      key: 'period',
      header: t('rounds.period'),
      width: 260,
      value: (round) => round.startsOn,
      text: period,
    },
    {
      key: 'framework',
      header: t('rounds.framework'),
      width: 150,
      grow: 1,
      value: framework,
    },
    {
      key: 'consolidation',
      header: t('rounds.consolidation'),
      width: 180,
      grow: 1,
      value: (round) => t(`consolidation.${round.consolidation}`),
    },
    {
      key: 'assessments',
      header: t('rounds.assessments'),
      width: 110,
      align: 'end',
      value: (round) => round.assessmentCount,
      filter: 'none',
    },
  ];
}
