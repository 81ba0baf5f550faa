import { useState } from 'react';
import type { AssessmentRow } from '#shared/contract/rounds.ts';
import { type AssessmentState, takesBack } from '#shared/domain/assessment.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { scored } from '../../data/scored.ts';
import { useCommand } from '../../data/use-command.ts';
import { TextAreaField } from '../../forms/fields.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import type { ScoreSession } from './model/score-session.ts';
import { stepEffect, stepLabel } from './step-label.ts';

interface Props {
  readonly row: AssessmentRow;
  readonly to: AssessmentState;
  readonly session: ScoreSession | null;
  readonly open: number;
  onClose(): void;
}

interface Step {
  readonly to: AssessmentState;
  readonly reason: string | null;
}

/** Says what a step does and takes it; nothing that is not saved is left behind. */
export function StepDialog({ row, to, session, open, onClose }: Props) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  const [atRisk, setAtRisk] = useState(0);
  const [asked, setAsked] = useState(false);
  const step = useCommand(
    (client, input: Step) => client.rounds.transition({ assessmentId: row.id, ...input }),
    { changes: [['rounds'], ['inspections'], ...scored, ['audit']], onDone: onClose },
  );
  const needed = takesBack(row.state, to);
  const lacking = needed && reason.trim() === '';
  const take = async (): Promise<void> => {
    setAsked(true);
    if (lacking) return;
    session?.commit();
    await session?.queue.settled();
    const lost = session?.atRisk ?? 0;
    setAtRisk(lost);
    if (lost === 0) step.mutate({ to, reason: reason.trim() === '' ? null : reason });
  };
  const effect = stepEffect(to);
  return (
    <ConfirmDialog
      opened
      title={t(stepLabel(row.state, to))}
      confirmLabel={t(stepLabel(row.state, to))}
      busy={step.isPending}
      error={step.error}
      onConfirm={() => void take()}
      onClose={onClose}
    >
      <div className="stack">
        {effect && <p>{t(effect)}</p>}
        {to === 'submitted' && open > 0 && (
          <Notice tone="warn">{t('step.open', { count: open })}</Notice>
        )}
        {atRisk > 0 && (
          <Notice tone="bad" live>
            {t('step.unsaved', { count: atRisk })}
          </Notice>
        )}
        <TextAreaField
          label={t('step.reason')}
          hint={t(needed ? 'step.reasonNeeded' : 'step.reasonHint')}
          error={asked && lacking ? t('problem.observation.reason') : undefined}
          rows={2}
          value={reason}
          onChange={setReason}
        />
      </div>
    </ConfirmDialog>
  );
}
