import type { ReactNode } from 'react';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { BilingualField } from '../../../forms/BilingualField.tsx';
import { FormActions } from '../../../forms/FormActions.tsx';
import { TextField } from '../../../forms/fields.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { NewFramework } from './use-new-framework.ts';

interface Props {
  readonly begun: NewFramework;
  readonly autoFocus?: boolean;
  /** Below the fields. */
  readonly children?: ReactNode;
  onCancel(): void;
}

/** What a new framework is called, and the buttons that begin it or do not. */
export function NewFrameworkFields({ begun, autoFocus = false, children, onCancel }: Props) {
  const { t } = useI18n();
  const { form, create } = begun;
  return (
    <>
      <TextField
        label={t('frameworks.field.code')}
        hint={t('frameworks.newCodeHint')}
        autoFocus={autoFocus}
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
      {children}
      <ErrorNotice error={create.error} />
      <FormActions
        submitLabel={t('frameworks.create')}
        busy={create.isPending}
        onCancel={onCancel}
      />
    </>
  );
}
