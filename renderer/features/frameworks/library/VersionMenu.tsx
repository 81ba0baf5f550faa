import { Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { FrameworkVersionRow } from '#shared/contract/frameworks.ts';
import { Button } from '../../../components/Button.tsx';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { useCommand } from '../../../data/use-command.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { usePlatform } from '../../../platform/platform.ts';
import { saveFile } from '../../../platform/save-file.ts';

interface Props {
  readonly version: FrameworkVersionRow;
  readonly mayEdit: boolean;
  /** Names the button where several stand on one page. */
  readonly label?: string;
  /** What must be done first: saving what is on the screen. */
  before?(): Promise<void>;
  readonly children: ReactNode;
}

/** What can be done with a version as a whole: next version, files, removal of a draft. */
export function VersionMenu({ version, mayEdit, label, before, children }: Props) {
  const { t } = useI18n();
  const [deleting, setDeleting] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const exportAs = useExport(version, setError, before);
  const next = useNewVersion(setError);
  const draft = version.state === 'draft';
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <Button aria-label={label}>{children}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mayEdit && !draft && (
            <Menu.Item onClick={() => next.mutate(version.id)}>
              {t('frameworks.newVersion')}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => void exportAs('yaml')}>{t('frameworks.exportYaml')}</Menu.Item>
          <Menu.Item onClick={() => void exportAs('json')}>{t('frameworks.exportJson')}</Menu.Item>
          {mayEdit && draft && (
            <Menu.Item onClick={() => setDeleting(true)}>{t('frameworks.delete')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <DeleteDialog version={version} opened={deleting} onClose={() => setDeleting(false)} />
      <Dialog opened={error !== null} title={t('error.title')} onClose={() => setError(null)}>
        <ErrorNotice error={error} />
      </Dialog>
    </>
  );
}

function useExport(
  { id }: FrameworkVersionRow,
  onError: (error: unknown) => void,
  before?: () => Promise<void>,
) {
  const { client } = usePlatform();
  return async (format: 'yaml' | 'json'): Promise<void> => {
    try {
      await before?.();
      saveFile(await client.frameworks.exportFile({ id, format }));
    } catch (error) {
      onError(error);
    }
  };
}

/** Begins the next version of a published one and goes there. */
function useNewVersion(onError: (error: unknown) => void) {
  const [, go] = useLocation();
  const command = useCommand((client, from: string) => client.frameworks.createDraft({ from }), {
    changes: [['frameworks', 'list']],
    onDone: ({ id }) => go(`/frameworks/${id}`),
  });
  return { mutate: (id: string) => command.mutate(id, { onError }) };
}

interface DeleteProps {
  readonly version: FrameworkVersionRow;
  readonly opened: boolean;
  onClose(): void;
}

function DeleteDialog({ version, opened, onClose }: DeleteProps) {
  const { t } = useI18n();
  const [, go] = useLocation();
  const remove = useCommand((client, id: string) => client.frameworks.deleteDraft({ id }), {
    changes: [['frameworks', 'list']],
    onDone: () => go('/frameworks'),
  });
  return (
    <ConfirmDialog
      opened={opened}
      danger
      title={t('frameworks.deleteTitle')}
      confirmLabel={t('frameworks.deleteConfirm')}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate(version.id)}
      onClose={onClose}
    >
      {t('frameworks.deleteText', { code: version.code, version: version.version })}
    </ConfirmDialog>
  );
}
