import { z } from 'zod';
import { PlainDate } from '#shared/domain/plain-date.ts';
import { VisitSource } from '#shared/domain/source.ts';
import { usualSource, VisitKind } from '#shared/domain/visit.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { useCommand } from '../../../data/use-command.ts';
import { FormActions } from '../../../forms/FormActions.tsx';
import { SelectField, TextField } from '../../../forms/fields.tsx';
import { useForm } from '../../../forms/use-form.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDesk } from './sheet-context.ts';

const VisitFields = z.object({ date: PlainDate, kind: VisitKind, source: VisitSource });

/** Today where the person is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Asks for the day and the kind of a visit; it becomes the one that is recorded. */
export function AddVisitDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const { session, sheet } = useDesk();
  const form = useForm(VisitFields, {
    date: today(),
    kind: 'announced',
    source: usualSource('announced'),
  });
  const { assessmentId } = sheet;
  const add = useCommand(
    (client, fields: z.infer<typeof VisitFields>) =>
      client.inspections.addVisit({ assessmentId, ...fields }),
    {
      changes: [['inspections', 'sheet', assessmentId], ['rounds']],
      onDone(visit) {
        session.act({ kind: 'visit-added', visit });
        onClose();
      },
    },
  );
  const sources = VisitSource.options.map((value) => ({ value, label: t(`source.${value}`) }));
  const kinds = VisitKind.options.map((value) => ({ value, label: t(`visitKind.${value}`) }));
  return (
    <Dialog opened title={t('visit.add')} size={400} busy={add.isPending} onClose={onClose}>
      <form className="form" noValidate onSubmit={form.submit((fields) => add.mutate(fields))}>
        <TextField
          type="date"
          autoFocus
          label={t('visit.date')}
          error={form.error('date')}
          value={form.draft.date}
          onChange={(date) => form.set({ date })}
        />
        <SelectField
          label={t('visit.kind')}
          options={kinds}
          value={form.draft.kind}
          onChange={(kind) => form.set({ kind, source: usualSource(VisitKind.parse(kind)) })}
        />
        <SelectField
          label={t('visit.source')}
          hint={t('visit.sourceHint')}
          options={sources}
          value={form.draft.source}
          onChange={(source) => form.set({ source: VisitSource.parse(source) })}
        />
        <ErrorNotice error={add.error} />
        <FormActions submitLabel={t('visit.add')} busy={add.isPending} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
