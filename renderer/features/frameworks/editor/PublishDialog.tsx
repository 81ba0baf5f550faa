import type { FrameworkVersion } from '#shared/contract/frameworks.ts';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { useCommand } from '../../../data/use-command.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from './editor-context.ts';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly opened: boolean;
  readonly version: FrameworkVersion;
  readonly draft: Draft;
  onClose(): void;
}

/** Asks before a version becomes immutable. */
export function PublishDialog({ opened, version, draft, onClose }: Props) {
  const { t } = useI18n();
  const { problems } = useEditor();
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const publish = useCommand(
    async (client, id: string) => {
      // What is published is what is on the screen.
      await draft.saver.flush();
      if (draft.saver.state.get().kind !== 'saved') return null;
      return client.frameworks.publish({ id });
    },
    { changes: [['frameworks']], onDone: onClose },
  );
  return (
    <ConfirmDialog
      opened={opened}
      title={t('frameworks.publishTitle', { version: version.version })}
      confirmLabel={t('frameworks.publishConfirm')}
      busy={publish.isPending}
      error={publish.error}
      onConfirm={() => publish.mutate(version.id)}
      onClose={onClose}
    >
      <p>{t('frameworks.publishText')}</p>
      {warnings > 0 && (
        <p className="ink-warn">{t('frameworks.publishWarnings', { count: warnings })}</p>
      )}
    </ConfirmDialog>
  );
}
