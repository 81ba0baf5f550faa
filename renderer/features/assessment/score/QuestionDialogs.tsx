import type { KeyboardEvent } from 'react';
import { z } from 'zod';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { effectOf, stateAllowed } from '#shared/scoring/state-effect.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { Kbd } from '../../../components/Kbd.tsx';
import { FormActions } from '../../../forms/FormActions.tsx';
import { TextField } from '../../../forms/fields.tsx';
import { useForm } from '../../../forms/use-form.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { missingStates, questionIntents } from '../model/grid-keys.ts';
import { useDesk } from './sheet-context.ts';

/** The question that the sheet asks now, if any. */
export function QuestionDialogs() {
  const { state } = useDesk();
  const indicator = state.asking && state.indicators.get(state.asking.indicator);
  if (!state.asking || !indicator) return null;
  return state.asking.kind === 'missing' ? (
    <MissingDialog indicator={indicator} />
  ) : (
    <NotApplicableDialog indicator={indicator} />
  );
}

const Reason = z.object({ reason: z.string().trim().min(1, 'observation.reason').max(2000) });

function NotApplicableDialog({ indicator }: { indicator: Indicator }) {
  const { t } = useI18n();
  const { session } = useDesk();
  const form = useForm(Reason, { reason: '' });
  const close = (): void => session.act({ kind: 'ask', question: null });
  const { code } = indicator;
  const submit = form.submit(({ reason }) =>
    session.act({ kind: 'say', indicator: code, entry: { state: 'not-applicable', reason } }),
  );
  const effect = t(`effect.does.${effectOf(indicator.states, 'not-applicable')}`);
  return (
    <Dialog opened title={t('ask.notApplicable', { code })} size={440} onClose={close}>
      <form className="form" noValidate onSubmit={submit}>
        <TextField
          autoFocus
          label={t('ask.reason')}
          hint={`${t('ask.notApplicableHint')} ${t('ask.effect', { effect })}`}
          error={form.error('reason')}
          value={form.draft.reason}
          onChange={(reason) => form.set({ reason })}
        />
        <FormActions submitLabel={t('ask.record')} busy={false} onCancel={close} />
      </form>
    </Dialog>
  );
}

function MissingDialog({ indicator }: { indicator: Indicator }) {
  const { t } = useI18n();
  const { session } = useDesk();
  const { code, states } = indicator;
  const onKeyDown = (event: KeyboardEvent): void => {
    const intents = questionIntents({ kind: 'missing', indicator: code }, event.key);
    if (intents.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    for (const intent of intents) {
      if (intent.kind !== 'open' && intent.kind !== 'go') session.act(intent);
    }
  };
  return (
    <Dialog
      opened
      title={t('ask.missing', { code })}
      size={440}
      onClose={() => session.act({ kind: 'ask', question: null })}
    >
      <fieldset className="form choices" onKeyDown={onKeyDown}>
        <legend className="small ink-2">{t('ask.missingHint')}</legend>
        {missingStates.map((state, index) => (
          <button
            key={state}
            type="button"
            className="choice"
            data-autofocus={index === 0 || undefined}
            aria-disabled={!stateAllowed(states, state)}
            onClick={() =>
              session.act({ kind: 'say', indicator: code, entry: { state, reason: '' } })
            }
          >
            <Kbd keys={String(index + 1)} />
            <span>
              <b>{t(`observationState.${state}`)}</b> {t(`state.does.${state}`)}
              <small>
                {stateAllowed(states, state)
                  ? t(`effect.does.${effectOf(states, state)}`)
                  : t('ask.notAllowed')}
              </small>
            </span>
          </button>
        ))}
      </fieldset>
    </Dialog>
  );
}
