import { useCurrentRound } from '../../app/current-round.tsx';
import { useSignedIn } from '../../app/signed-in.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { MyResults } from './MyResults.tsx';
import { RoundResults } from './RoundResults.tsx';

/** `/results`: the results of the current round; a provider manager's own. */
export function ResultsRoute() {
  const { t } = useI18n();
  const { me } = useSignedIn();
  const { rounds, round } = useCurrentRound();
  const own = me.role === 'provider-manager';
  if (!rounds) return <Loading />;
  if (!round) {
    return <EmptyState level={1} title={t('results.none')} hint={t('results.noRound')} />;
  }
  return own ? <MyResults round={round} /> : <RoundResults round={round} />;
}
