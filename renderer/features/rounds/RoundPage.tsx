import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { contract } from '#shared/contract/contract.ts';
import type { AssessmentRow } from '#shared/contract/rounds.ts';
import type { Round } from '#shared/domain/round.ts';
import { useMay, useSignedIn } from '../../app/signed-in.ts';
import { useKeptState } from '../../app/use-kept-state.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { readAll } from '../../data/read-all.ts';
import { useRead } from '../../data/use-read.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { AssessmentGrid } from './AssessmentGrid.tsx';
import { AssignDialog } from './AssignDialog.tsx';
import {
  AssessmentFilter,
  filterFromHistory,
  inState,
  meetingAllButState,
} from './assessment-filter.ts';
import { RoundActions } from './RoundActions.tsx';

/** One round: its rule, and the grid of its assessments. */
export function RoundPage({ id }: { id: string }) {
  const round = useRead(['rounds', 'get', id], (client, signal) =>
    client.rounds.get({ id }, { signal }),
  );
  const rows = useRead(['rounds', 'assessments', id], (client, signal) =>
    readAll((page) => client.rounds.assessments({ roundId: id, ...page }, { signal })),
  );
  const error = round.error ?? rows.error;
  return (
    <div className="page">
      {round.data && rows.data ? (
        <RoundView round={round.data} rows={rows.data} />
      ) : error ? (
        <ErrorNotice
          error={error}
          onRetry={() => {
            void round.refetch();
            void rows.refetch();
          }}
        />
      ) : (
        <Loading />
      )}
    </div>
  );
}

interface ViewProps {
  readonly round: Round;
  readonly rows: readonly AssessmentRow[];
}

function RoundView({ round, rows }: ViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { me } = useSignedIn();
  const mayAssign = useMay(contract.rounds.assign);
  const [filter, setFilter] = useKeptState('filter', AssessmentFilter, filterFromHistory());
  const [assigning, setAssigning] = useState(false);
  const meeting = useMemo(
    () => meetingAllButState(rows, filter, me.id, i18n),
    [rows, filter, me.id, i18n],
  );
  const shown = useMemo(() => inState(meeting, filter.state), [meeting, filter.state]);
  const lead = [
    t('rounds.periodValue', { from: format.date(round.startsOn), to: format.date(round.endsOn) }),
    t('rounds.frameworkValue', { code: round.frameworkCode, version: round.frameworkVersion }),
    t(`consolidation.${round.consolidation}`),
  ].join(' · ');
  return (
    <>
      <PageHeader
        title={format.text(round.name)}
        lead={lead}
        back={<Link href="/rounds">{t('rounds.title')}</Link>}
      >
        <RoundActions
          round={round}
          onAssign={mayAssign && shown.length > 0 ? () => setAssigning(true) : null}
        />
      </PageHeader>
      <AssessmentGrid
        round={round}
        rows={rows}
        meeting={meeting}
        shown={shown}
        filter={filter}
        onFilter={setFilter}
      />
      {assigning && <AssignDialog rows={shown} onClose={() => setAssigning(false)} />}
    </>
  );
}
