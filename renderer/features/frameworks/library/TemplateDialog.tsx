import { useState } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import type { FrameworkTemplate } from '#shared/contract/frameworks.ts';
import { Code } from '#shared/domain/code.ts';
import { Text } from '#shared/domain/text.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useCommand } from '../../../data/use-command.ts';
import { useRead } from '../../../data/use-read.ts';
import { BilingualField } from '../../../forms/BilingualField.tsx';
import { FormActions } from '../../../forms/FormActions.tsx';
import { TextField } from '../../../forms/fields.tsx';
import { useForm } from '../../../forms/use-form.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';

const Fields = z.object({ code: z.string().trim().pipe(Code), name: Text });

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** Begins a framework from a published scheme. */
export function TemplateDialog({ opened, onClose }: Props) {
  const { t } = useI18n();
  return (
    <Dialog opened={opened} title={t('frameworks.templates.title')} size={880} onClose={onClose}>
      <TemplateList onClose={onClose} />
    </Dialog>
  );
}

function TemplateList({ onClose }: { onClose(): void }) {
  const templates = useRead(['frameworks', 'templates'], (client, signal) =>
    client.frameworks.templates(undefined, { signal }),
  );
  if (!templates.data) {
    return templates.error ? (
      <ErrorNotice error={templates.error} onRetry={() => void templates.refetch()} />
    ) : (
      <Loading />
    );
  }
  return <TemplateForm templates={templates.data} onClose={onClose} />;
}

interface FormProps {
  readonly templates: readonly FrameworkTemplate[];
  onClose(): void;
}

/** Which template, what it asks to be checked, and what the framework is called. */
function TemplateForm({ templates, onClose }: FormProps) {
  const { t, format } = useI18n();
  const [, go] = useLocation();
  const [chosen, setChosen] = useState(templates[0]);
  const form = useForm(Fields, { code: chosen.code, name: chosen.name });
  const create = useCommand(
    (client, fields: z.infer<typeof Fields>) =>
      client.frameworks.createDraft({ template: chosen.code, ...fields }),
    { changes: [['frameworks', 'list']], onDone: ({ id }) => go(`/frameworks/${id}`) },
  );
  const choose = (template: FrameworkTemplate): void => {
    setChosen(template);
    form.set({ code: template.code, name: template.name });
    create.reset();
  };
  return (
    <form
      className="template-form"
      noValidate
      onSubmit={form.submit((fields) => create.mutate(fields))}
    >
      <TemplateChoice templates={templates} chosen={chosen} onChoose={choose} />
      <div className="form">
        <h3>{format.text(chosen.name)}</h3>
        <p>{format.text(chosen.description)}</p>
        <Notice tone="warn">{format.text(chosen.notice)}</Notice>
        <TextField
          label={t('frameworks.field.code')}
          hint={t('frameworks.newCodeHint')}
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
        <ErrorNotice error={create.error} />
        <FormActions
          submitLabel={t('frameworks.create')}
          busy={create.isPending}
          onCancel={onClose}
        />
      </div>
    </form>
  );
}
