import { useMemo } from 'react';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { Round } from '#shared/domain/round.ts';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { DataGrid } from '../../components/grid/DataGrid.tsx';
import { useGrades } from '../../data/use-grades.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { CertaintyCard } from './certainty/CertaintyCard.tsx';
import { SecondLook } from './certainty/SecondLook.tsx';
import { certaintyById, useCertainty } from './certainty/use-certainty.ts';
import { GradeBars } from './GradeBars.tsx';
import { leagueColumns } from './league-columns.tsx';
import type { Shown } from './ResultDrawer.tsx';
import { TotalsChart } from './TotalsChart.tsx';
import type { RoundResultsData } from './use-round-results.ts';

interface Props {
  readonly round: Round;
  readonly framework: Framework;
  readonly results: RoundResultsData;
  onOpen(shown: Shown): void;
}

/** Who came where, and how grades and totals are spread. */
export function League({ round, framework, results, onOpen }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const grades = useGrades(round.frameworkVersionId);
  const { data: drawn, error, refetch } = useCertainty(round.id);
  const certainty = useMemo(() => certaintyById(drawn), [drawn]);
  const columns = useMemo(
    () => leagueColumns({ i18n, framework, grades, certainty, onOpen }),
    [i18n, framework, grades, certainty, onOpen],
  );
  return (
    <div className="body fill league-body">
      <Card flush>
        <DataGrid
          label={t('results.grid')}
          rows={results.rows}
          columns={columns}
          rowKey={(row) => row.assessmentId}
          onOpen={(row) => onOpen({ assessmentId: row.assessmentId, code: totalCode })}
          csvName={`${t('results.title')} ${round.code}`}
        />
      </Card>
      <div className="league-side">
        {drawn === undefined && error && (
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        )}
        {drawn !== undefined && (
          <CertaintyCard round={round} certainty={drawn}>
            <SecondLook rows={results.rows} grades={grades} certainty={certainty} onOpen={onOpen} />
          </CertaintyCard>
        )}
        <GradeBars grades={grades} distribution={results.distribution} />
        <TotalsChart framework={framework} rows={results.rows} />
      </div>
    </div>
  );
}
