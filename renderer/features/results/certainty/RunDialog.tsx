import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { CertaintyOptions } from '#shared/domain/certainty.ts';
import type { Round } from '#shared/domain/round.ts';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { ProgressView } from '../../../components/ProgressView.tsx';
import { SelectField, TextField } from '../../../forms/fields.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { type RunDraft, runDraft, runOptions } from './run-draft.ts';
import { useCertaintyRun } from './use-certainty.ts';

interface Props {
  readonly round: Round;
  /** What was chosen last time; null for the defaults. */
  readonly last: CertaintyOptions | null;
  onClose(): void;
}

/** Asks what shall be drawn anew and how often, and draws; it can be cancelled and then leaves nothing. */
export function RunDialog({ round, last, onClose }: Props) {
  const { t } = useI18n();
  const [draft, setDraft] = useState(() => runDraft(last ?? CertaintyOptions.parse({})));
  const { state, start, cancel } = useCertaintyRun(round.id);
  const running = state.kind === 'running';
  const read = runOptions(draft);
  const send = async (): Promise<void> => {
    if (read.options && (await start(read.options))) onClose();
  };
  return (
    <Dialog opened title={t('certainty.title')} size={560} busy={running} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p className="small ink-2">{t('certainty.what')}</p>
        <RunFields draft={draft} wrong={read.wrong} disabled={running} onChange={setDraft} />
        {running && <ProgressView progress={state.progress} />}
        {state.kind === 'failed' && <ErrorNotice error={state.error} />}
        <div className="form-actions">
          <Button onClick={running ? cancel : onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit" busy={running} disabled={read.options === null}>
            {t('certainty.draw')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  readonly draft: RunDraft;
  readonly wrong: ReadonlySet<keyof RunDraft>;
  readonly disabled: boolean;
  onChange(draft: RunDraft): void;
}

function RunFields({ draft, wrong, disabled, onChange }: FieldsProps) {
  const { t } = useI18n();
  const set = (change: Partial<RunDraft>): void => onChange({ ...draft, ...change });
  const number = (key: 'draws' | 'seed' | 'concentration') => ({
    label: t(`certainty.${key}`),
    hint: t(`certainty.${key}Hint`),
    error: wrong.has(key) ? t(`certainty.${key}Wrong`) : undefined,
    value: draft[key],
    inputMode: 'numeric' as const,
    disabled,
    onChange: (value: string) => set({ [key]: value }),
  });
  return (
    <>
      <div className="form-pair">
        <TextField autoFocus {...number('draws')} />
        <TextField {...number('seed')} />
      </div>
      <Checkbox
        label={t('certainty.weights')}
        checked={draft.weights}
        disabled={disabled}
        onChange={(event) => set({ weights: event.currentTarget.checked })}
      />
      {draft.weights && <TextField {...number('concentration')} />}
      <Checkbox
        label={t('certainty.assessors')}
        checked={draft.assessors}
        disabled={disabled}
        onChange={(event) => set({ assessors: event.currentTarget.checked })}
      />
      <SelectField
        label={t('certainty.survey')}
        options={CertaintyOptions.shape.survey
          .unwrap()
          .options.map((value) => ({ value, label: t(`certainty.survey.${value}`) }))}
        value={draft.survey}
        disabled={disabled}
        onChange={(survey) => set({ survey })}
      />
    </>
  );
}
