import type { Round } from '#shared/domain/round.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Kpi } from '../../components/Kpi.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { todosOf } from './todo.ts';
import { type RoundCounts, useRoundCounts } from './use-round-counts.ts';

/** Four figures: what is done, what is under way, what waits, what has not begun. */
export function KpiRow({ round }: { round: Round }) {
  const { t, format } = useI18n();
  const { me } = useSignedIn();
  const mine = me.role === 'evaluator';
  const counts = useRoundCounts(round, mine);
  const waiting = todosOf(me.role).map((todo) => todo.state);
  const show = (figure: (counts: RoundCounts) => string): string =>
    counts ? figure(counts) : t('value.none');
  const number = (value: number): string => format.number(value);
  const rounds = `/rounds/${round.id}`;
  return (
    <>
      <Kpi
        value={show((all) => `${number(all.of('final', 'signed'))} / ${number(all.total)}`)}
        label={t('overview.kpi.done')}
        href="/results"
      />
      <Kpi
        value={show((all) => number(all.of('submitted')))}
        label={t('overview.kpi.submitted')}
        href={rounds}
        state={{ assessmentState: 'submitted' }}
      />
      {waiting.length > 0 ? (
        <Kpi
          value={show((all) => number(all.of(...waiting)))}
          label={t('overview.kpi.waiting')}
          href={rounds}
        />
      ) : (
        <Kpi
          value={show((all) => number(all.of('in-progress')))}
          label={t('overview.kpi.inProgress')}
          href={rounds}
          state={{ assessmentState: 'in-progress' }}
        />
      )}
      <Kpi
        value={show((all) => number(all.of('planned')))}
        label={t('overview.kpi.planned')}
        href={rounds}
        state={{ assessmentState: 'planned' }}
      />
    </>
  );
}
