import { useMemo } from 'react';
import type { RoundFairness } from '#shared/contract/fairness.ts';
import type { ResultRow } from '#shared/contract/scoring.ts';
import { type Framework, type PeerGroup, totalCode } from '#shared/domain/framework/framework.ts';
import type { Round } from '#shared/domain/round.ts';
import { Card } from '../../../components/Card.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import type { Column } from '../../../components/grid/column.ts';
import { DataGrid } from '../../../components/grid/DataGrid.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { type I18n, useI18n } from '../../../i18n/i18n.tsx';
import type { Shown } from '../ResultDrawer.tsx';
import { SpreadTable } from './SpreadTable.tsx';
import { useFairness } from './use-fairness.ts';

interface Props {
  readonly round: Round;
  readonly framework: Framework;
  readonly rows: readonly ResultRow[];
  onOpen(shown: Shown): void;
}

/** Where everyone stands among those of the same kind. */
export function PeersView({ round, framework, rows, onOpen }: Props) {
  const { data, error, refetch } = useFairness(round.id);
  if (!data)
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <div className="body fill peers-body">
      <GroupSpreads peers={data.peers} maximum={framework.maximum} />
      <Positions round={round} peers={data.peers} rows={rows} onOpen={onOpen} />
    </div>
  );
}

/** What a peer group has in common, in words. */
export function groupName(by: PeerGroup, value: string | null, { t, tell }: I18n): string {
  if (value === null) return t('peers.wholeRound');
  const keys = {
    'service-type': `serviceType.${value}`,
    nature: `nature.${value}`,
    'needs-tier': `needsTier.${value}`,
  } as const;
  return by === 'round' || by === 'district' ? value : tell(keys[by], {}, () => value);
}

interface GroupsProps {
  readonly peers: RoundFairness['peers'];
  readonly maximum: number;
}

function GroupSpreads({ peers, maximum }: GroupsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <Card title={t('peers.groups')}>
      <p className="small ink-2">{t('peers.by', { by: t(`peerGroup.${peers.by}`) })}</p>
      <SpreadTable
        header={t('peers.group')}
        rows={peers.groups.map(({ value, n, quartiles }) => ({
          key: value ?? '',
          name: groupName(peers.by, value, i18n),
          n,
          quartiles,
        }))}
        maximum={maximum}
      />
    </Card>
  );
}

type Position = RoundFairness['peers']['positions'][number];
interface PlacedRow extends Position {
  readonly row: ResultRow | undefined;
}

interface PositionsProps extends Omit<Props, 'framework'> {
  readonly peers: RoundFairness['peers'];
}

function Positions({ round, peers, rows, onOpen }: PositionsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const placed = useMemo(() => {
    const byId = new Map(rows.map((row) => [row.assessmentId, row]));
    return peers.positions
      .map((position) => ({ ...position, row: byId.get(position.assessmentId) }))
      .sort((a, b) => b.percentile - a.percentile);
  }, [peers, rows]);
  const columns = useMemo(() => positionColumns(peers.by, i18n), [peers.by, i18n]);
  return (
    <Card flush>
      <DataGrid
        label={t('peers.positions')}
        rows={placed}
        columns={columns}
        rowKey={(row) => row.assessmentId}
        onOpen={(row) => onOpen({ assessmentId: row.assessmentId, code: totalCode })}
        csvName={`${t('peers.positions')} ${round.code}`}
        toolbar={<span className="small ink-2">{t('peers.note')}</span>}
      />
    </Card>
  );
}

function positionColumns(by: PeerGroup, i18n: I18n): Column<PlacedRow>[] {
  const { t, format } = i18n;
  return [
    {
      key: 'provider',
      header: t('results.column.provider'),
      width: 180,
      grow: 2,
      value: ({ row }) => (row ? format.text(row.providerName) : ''),
    },
    {
      key: 'contract',
      header: t('results.column.contract'),
      width: 90,
      value: (row) => row.contractCode,
    },
    {
      key: 'group',
      header: t('peers.group'),
      width: 140,
      grow: 1,
      value: (row) => groupName(by, row.group, i18n),
    },
    {
      key: 'total',
      header: t('results.column.total'),
      width: 72,
      align: 'end',
      value: ({ row }) => row?.total ?? null,
      text: ({ row }) => (row?.total == null ? '—' : format.number(row.total, 1)),
      filter: 'none',
    },
    {
      key: 'percentile',
      header: t('peers.percentile'),
      width: 150,
      align: 'end',
      value: (row) => row.percentile,
      text: (row) => format.number(row.percentile, 1),
      filter: 'none',
      cell: (row) => (
        <span className="percentile">
          <span className="mini-bar" aria-hidden="true">
            <i style={{ width: `${row.percentile}%` }} />
          </span>
          {format.number(row.percentile, 1)}
        </span>
      ),
    },
  ];
}
