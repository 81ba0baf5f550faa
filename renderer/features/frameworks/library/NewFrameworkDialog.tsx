import { useLocation } from 'wouter';
import { z } from 'zod';
import { Code } from '#shared/domain/code.ts';
import { Text } from '#shared/domain/text.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { useCommand } from '../../../data/use-command.ts';
import { BilingualField } from '../../../forms/BilingualField.tsx';
import { FormActions } from '../../../forms/FormActions.tsx';
import { TextField } from '../../../forms/fields.tsx';
import { useForm } from '../../../forms/use-form.ts';
import { useI18n } from '../../../i18n/i18n.tsx';

const Fields = z.object({ code: z.string().trim().pipe(Code), name: Text });

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** Asks what a new framework is called. */
export function NewFrameworkDialog({ opened, onClose }: Props) {
  const { t } = useI18n();
  return (
    <Dialog opened={opened} title={t('frameworks.newTitle')} onClose={onClose}>
      <NewForm onClose={onClose} />
    </Dialog>
  );
}

function NewForm({ onClose }: { onClose(): void }) {
  const { t } = useI18n();
  const [, go] = useLocation();
  const form = useForm(Fields, { code: '', name: { en: '', 'zh-CN': '' } });
  const create = useCommand(
    (client, fields: z.infer<typeof Fields>) => client.frameworks.createDraft(fields),
    { changes: [['frameworks', 'list']], onDone: ({ id }) => go(`/frameworks/${id}`) },
  );
  return (
    <form className="form" noValidate onSubmit={form.submit((fields) => create.mutate(fields))}>
      <TextField
        label={t('frameworks.field.code')}
        hint={t('frameworks.newCodeHint')}
        autoFocus
        value={form.draft.code}
        error={form.error('code')}
        onChange={(code) => form.set({ code })}
      />
      <BilingualField
        label={t('frameworks.field.name')}
        value={form.draft.name}
        error={form.error('name')}
        onChange={(name) => form.set({ name })}
      />
      <p className="note">{t('frameworks.newHint')}</p>
      <ErrorNotice error={create.error} />
      <FormActions
        submitLabel={t('frameworks.create')}
        busy={create.isPending}
        onCancel={onClose}
      />
    </form>
  );
}
