import { type FormEvent, useState } from 'react';
import type { ConsensusEntry } from '#shared/domain/consensus.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { scored } from '../../../data/scored.ts';
import { useCommand } from '../../../data/use-command.ts';
import { TextAreaField } from '../../../forms/fields.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { problemsOf, settlementOptions } from '../model/settlement.ts';
import { problemText } from '../words/problem-text.ts';
import { SettlementField } from './SettlementField.tsx';
import { useDesk } from './sheet-context.ts';

interface Props {
  readonly indicator: Indicator;
  onClose(): void;
}

interface Settlement {
  readonly entry: ConsensusEntry | null;
  readonly reason: string;
}

/** Asks what the assessors were brought to agree on, and why. */
export function SettleDialog({ indicator, onClose }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { live, explanation, facts } = useDesk();
  const settled = explanation.settled.get(indicator.code);
  const readings = live.readings.get(indicator.code) ?? [];
  const [entry, setEntry] = useState<ConsensusEntry | null>(
    () => settled?.entry ?? settlementOptions(readings)[0]?.entry ?? null,
  );
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const assessmentId = facts.row.id;
  const settle = useCommand(
    (client, input: Settlement) =>
      client.inspections.settle({ assessmentId, indicator: indicator.code, ...input }),
    { changes: [['inspections', 'sheet', assessmentId], ...scored, ['audit']], onDone: onClose },
  );
  const problems = problemsOf(indicator, entry, reason);
  const lacking = reason.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!lacking && entry && problems.length === 0) settle.mutate({ entry, reason });
  };
  const takeBack = (): void => {
    setAsked(true);
    if (!lacking) settle.mutate({ entry: null, reason });
  };
  const wrong = asked && problems[0] ? problemText(problems[0], i18n) : undefined;
  return (
    <Dialog
      opened
      title={t('settle.ask', { code: indicator.code })}
      size={520}
      busy={settle.isPending}
      onClose={onClose}
    >
      <form className="form" noValidate onSubmit={submit}>
        <SettlementField
          indicator={indicator}
          readings={readings}
          entry={entry}
          error={wrong ?? (asked && !entry ? t('settle.needValue') : undefined)}
          onChange={setEntry}
        />
        <TextAreaField
          label={t('settle.reason')}
          hint={t('settle.reasonHint')}
          error={asked && lacking ? t('problem.reason.needed') : undefined}
          value={reason}
          onChange={setReason}
        />
        <ErrorNotice error={settle.error} />
        <div className="form-actions">
          {settled && (
            <Button onClick={takeBack} disabled={settle.isPending}>
              {t('settle.takeBack')}
            </Button>
          )}
          <span className="grow" />
          <Button onClick={onClose} disabled={settle.isPending}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" kind="primary" busy={settle.isPending}>
            {t('settle.submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
