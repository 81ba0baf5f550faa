import { useState } from 'react';
import type { AssessmentRow } from '#shared/contract/rounds.ts';
import { AssessmentState, nextAssessmentStates } from '#shared/domain/assessment.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Button } from '../../components/Button.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import type { ScoreSession } from './model/score-session.ts';
import { StepDialog } from './StepDialog.tsx';
import { stepLabel } from './step-label.ts';

interface Props {
  readonly row: AssessmentRow;
  /** The sheet being worked on; null for who sees none. */
  readonly session: ScoreSession | null;
  /** Indicators that nobody has observed. */
  readonly open: number;
}

/** The steps that this person can take with the assessment now. */
export function NextSteps({ row, session, open }: Props) {
  const { t } = useI18n();
  const { me } = useSignedIn();
  const [asked, setAsked] = useState<AssessmentState | null>(null);
  const steps = nextAssessmentStates(row.state, me.role);
  const order = (state: AssessmentState): number => AssessmentState.options.indexOf(state);
  const forward = steps.filter((to) => order(to) > order(row.state)).at(-1);
  return (
    <>
      {steps.map((to) => (
        <Button
          key={to}
          // The first value starts the work by itself; no button needs to shout for it.
          kind={to === forward && row.state !== 'planned' ? 'primary' : 'plain'}
          onClick={() => setAsked(to)}
        >
          {t(stepLabel(row.state, to))}
        </Button>
      ))}
      {asked && (
        <StepDialog
          row={row}
          to={asked}
          session={session}
          open={open}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
