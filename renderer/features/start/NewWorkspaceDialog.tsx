import { useState } from 'react';
import { z } from 'zod';
import { Currency } from '#shared/domain/money.ts';
import { Locale, locales } from '#shared/locale.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FormActions } from '../../forms/FormActions.tsx';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { useForm } from '../../forms/use-form.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { usePlatform } from '../../platform/platform.ts';
import { startOfPath } from './OpenWorkspaceDialog.tsx';

const Fields = z.object({
  name: z.string().trim().min(1).max(120),
  path: z.string().trim().min(1).max(4000),
  locale: Locale,
  currency: Currency,
});
type Fields = z.infer<typeof Fields>;

interface Props {
  readonly opened: boolean;
  /** Where new files go when nobody says. */
  readonly folder: string;
  readonly busy: boolean;
  readonly error: unknown;
  onCreate(fields: Fields): void;
  onClose(): void;
}

/** Asks what a new workspace is called and where its file goes. */
export function NewWorkspaceDialog(props: Props) {
  const { t } = useI18n();
  return (
    <Dialog
      opened={props.opened}
      title={t('newWorkspace.title')}
      busy={props.busy}
      onClose={props.onClose}
    >
      <NewForm {...props} />
    </Dialog>
  );
}

function NewForm({ folder, busy, error, onCreate, onClose }: Props) {
  const { t, locale } = useI18n();
  const { shell } = usePlatform();
  const [pathChosen, setPathChosen] = useState(false);
  const form = useForm(Fields, { name: '', path: startOfPath(folder), locale, currency: 'CNY' });
  const name = (value: string): void =>
    form.set(pathChosen ? { name: value } : { name: value, path: suggestPath(folder, value) });
  const choosePath = async (): Promise<void> => {
    const path = await shell?.pickWorkspaceToCreate(`${fileStem(form.draft.name)}.plumb`);
    if (!path) return;
    setPathChosen(true);
    form.set({ path });
  };
  const typePath = (path: string): void => {
    setPathChosen(true);
    form.set({ path });
  };
  return (
    <form className="form" noValidate onSubmit={form.submit(onCreate)}>
      <TextField
        label={t('newWorkspace.name')}
        hint={t('newWorkspace.nameHint')}
        autoFocus
        value={form.draft.name}
        error={form.error('name')}
        onChange={name}
      />
      <div className="field-row">
        <TextField
          label={t('newWorkspace.path')}
          hint={t('newWorkspace.pathHint')}
          value={form.draft.path}
          error={form.error('path')}
          onChange={typePath}
        />
        {shell && <Button onClick={() => void choosePath()}>{t('action.choose')}</Button>}
      </div>
      <div className="form-pair">
        <SelectField
          label={t('newWorkspace.locale')}
          value={form.draft.locale}
          options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(value) => form.set({ locale: Locale.parse(value) })}
        />
        <TextField
          label={t('newWorkspace.currency')}
          value={form.draft.currency}
          error={form.error('currency')}
          onChange={(currency) => form.set({ currency: currency.toUpperCase() })}
        />
      </div>
      <ErrorNotice error={error} />
      <FormActions submitLabel={t('newWorkspace.create')} busy={busy} onCancel={onClose} />
    </form>
  );
}

function suggestPath(folder: string, name: string): string {
  const stem = fileStem(name);
  return stem === '' ? startOfPath(folder) : `${startOfPath(folder)}${stem}.plumb`;
}

/** A name without what no file system allows in file names. */
function fileStem(name: string): string {
  return name.trim().replaceAll(/[\\/:*?"<>|\s]+/g, '-');
}
