import { Link } from 'wouter';
import type { Round } from '#shared/domain/round.ts';
import { useCurrentRound } from '../../app/current-round.tsx';
import { useSignedIn } from '../../app/signed-in.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { GradeCard } from './GradeCard.tsx';
import { KpiRow } from './KpiRow.tsx';
import { ProgressCard } from './ProgressCard.tsx';
import { WaitingCard } from './WaitingCard.tsx';

/** The round at a glance: how far it is, what waits for me, how the grades fall. */
export function OverviewRoute() {
  const { t, format } = useI18n();
  const { me } = useSignedIn();
  const { rounds, round } = useCurrentRound();
  if (rounds === undefined) return <Loading />;
  if (round === null) {
    const hint =
      me.role === 'supervisor' ? 'overview.noRoundHintSupervisor' : 'overview.noRoundHint';
    return (
      <div className="page">
        <PageHeader title={t('overview.title')} />
        <EmptyState title={t('overview.noRound')} hint={t(hint)}>
          <Link className="btn" href="/rounds">
            {t('overview.toRounds')}
          </Link>
        </EmptyState>
      </div>
    );
  }
  const lead = t('overview.roundLine', {
    round: format.text(round.name),
    from: format.date(round.startsOn),
    to: format.date(round.endsOn),
  });
  return (
    <div className="page">
      <PageHeader title={t('overview.title')} lead={lead} />
      <RoundAtAGlance key={round.id} round={round} />
    </div>
  );
}

function RoundAtAGlance({ round }: { round: Round }) {
  return (
    <div className="body overview">
      <KpiRow round={round} />
      <ProgressCard round={round} />
      <WaitingCard round={round} />
      <GradeCard round={round} />
    </div>
  );
}
