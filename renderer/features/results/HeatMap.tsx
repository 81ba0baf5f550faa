import { useMemo } from 'react';
import type { ResultRow } from '#shared/contract/scoring.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import type { Round } from '#shared/domain/round.ts';
import { Card } from '../../components/Card.tsx';
import type { Column } from '../../components/grid/column.ts';
import { DataGrid } from '../../components/grid/DataGrid.tsx';
import { type I18n, useI18n } from '../../i18n/i18n.tsx';
import { HeatCell } from './HeatCell.tsx';
import type { Shown } from './ResultDrawer.tsx';
import type { RoundResultsData } from './use-round-results.ts';

interface Props {
  readonly round: Round;
  readonly framework: Framework;
  readonly results: RoundResultsData;
  onOpen(shown: Shown): void;
}

/** Every dimension and criterion of every assessment as a shade and a figure. */
export function HeatMap({ round, framework, results, onOpen }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const columns = useMemo(
    () => [...whoColumns(i18n), ...groupColumns(framework, i18n, onOpen)],
    [framework, i18n, onOpen],
  );
  return (
    <div className="body fill league-body heat-body">
      <Card flush>
        <DataGrid
          label={t('results.heatLabel')}
          rows={results.rows}
          columns={columns}
          rowKey={(row) => row.assessmentId}
          onOpen={(row) => onOpen({ assessmentId: row.assessmentId, code: totalCode })}
          csvName={`${t('results.heat')} ${round.code}`}
          toolbar={<span className="small ink-2">{t('results.heatNote')}</span>}
        />
      </Card>
    </div>
  );
}

function whoColumns({ t, format }: I18n): Column<ResultRow>[] {
  return [
    {
      key: 'provider',
      header: t('results.column.provider'),
      width: 180,
      grow: 1,
      value: (row) => format.text(row.providerName),
    },
    {
      key: 'contract',
      header: t('results.column.contract'),
      width: 82,
      value: (row) => row.contractCode,
    },
    {
      key: totalCode,
      header: t('results.column.total'),
      width: 62,
      align: 'end',
      value: (row) => row.total,
      text: (row) => (row.total === null ? '—' : format.number(row.total, 1)),
      filter: 'none',
    },
  ];
}

function groupColumns(
  framework: Framework,
  { format }: I18n,
  onOpen: (shown: Shown) => void,
): Column<ResultRow>[] {
  const groups = [...walk(framework)].filter(({ node }) => node.kind === 'group');
  return groups.map(({ node }) => groupColumn(node, format, onOpen));
}

function groupColumn(
  { code, name }: FrameworkNode,
  format: I18n['format'],
  onOpen: (shown: Shown) => void,
): Column<ResultRow> {
  const scoreOf = (row: ResultRow): number | null => row.nodes?.[code] ?? null;
  return {
    key: `node ${code}`,
    header: `${code} ${format.text(name)}`,
    heading: code,
    width: 64,
    align: 'end',
    filter: 'none',
    value: scoreOf,
    text(row) {
      const score = scoreOf(row);
      return score === null ? '—' : format.number(score, 1);
    },
    cell: (row) => (
      <HeatCell
        code={code}
        score={scoreOf(row)}
        onOpen={() => onOpen({ assessmentId: row.assessmentId, code })}
      />
    ),
  };
}
