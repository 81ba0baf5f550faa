import { AssessmentState } from '#shared/domain/assessment.ts';
import type { Round } from '#shared/domain/round.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Card } from '../../components/Card.tsx';
import { StackedBar } from '../../components/StackedBar.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { useRoundCounts } from './use-round-counts.ts';

const colors: Readonly<Record<AssessmentState, string>> = {
  planned: 'var(--line-strong)',
  'in-progress': 'var(--g3)',
  submitted: 'var(--g2)',
  moderation: 'var(--g1)',
  'provider-review': 'var(--accent)',
  final: 'var(--g4)',
  signed: 'var(--g5)',
};

/** The round as one bar, from planned to signed. */
export function ProgressCard({ round }: { round: Round }) {
  const { t } = useI18n();
  const { me } = useSignedIn();
  const counts = useRoundCounts(round, me.role === 'evaluator');
  const aside = counts && (
    <span className="lead">{t('overview.progressOf', { count: counts.total })}</span>
  );
  return (
    <Card title={t('overview.progress')} aside={aside} className="wide">
      <StackedBar
        label={t('overview.progress')}
        parts={AssessmentState.options.map((state) => ({
          key: state,
          label: t(`state.${state}`),
          value: counts?.of(state) ?? 0,
          color: colors[state],
          href: `/rounds/${round.id}`,
          state: { assessmentState: state },
        }))}
      />
    </Card>
  );
}
