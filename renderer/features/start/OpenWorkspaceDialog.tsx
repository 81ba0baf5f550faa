import { z } from 'zod';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FormActions } from '../../forms/FormActions.tsx';
import { TextField } from '../../forms/fields.tsx';
import { useForm } from '../../forms/use-form.ts';
import { useI18n } from '../../i18n/i18n.tsx';

interface Props {
  readonly opened: boolean;
  /** Where workspaces usually are. */
  readonly folder: string;
  readonly busy: boolean;
  readonly error: unknown;
  onOpen(path: string): void;
  onClose(): void;
}

const Fields = z.object({ path: z.string().trim().min(1) });

/** Asks for the path of a workspace: a page in a browser cannot browse the core's disk. */
export function OpenWorkspaceDialog(props: Props) {
  const { t } = useI18n();
  return (
    <Dialog
      opened={props.opened}
      title={t('openWorkspace.title')}
      busy={props.busy}
      onClose={props.onClose}
    >
      <OpenForm {...props} />
    </Dialog>
  );
}

function OpenForm({ folder, busy, error, onOpen, onClose }: Props) {
  const { t } = useI18n();
  const form = useForm(Fields, { path: startOfPath(folder) });
  return (
    <form className="form" noValidate onSubmit={form.submit(({ path }) => onOpen(path))}>
      <TextField
        label={t('openWorkspace.path')}
        hint={t('openWorkspace.pathHint')}
        autoFocus
        value={form.draft.path}
        error={form.error('path')}
        onChange={(path) => form.set({ path })}
      />
      <ErrorNotice error={error} />
      <FormActions submitLabel={t('action.open')} busy={busy} onCancel={onClose} />
    </form>
  );
}

/** A folder ready for a file name after it. */
export function startOfPath(folder: string): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? folder : `${folder}${separator}`;
}
