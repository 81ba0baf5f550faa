import { Dialog } from '../../../components/Dialog.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { NewFrameworkFields } from './NewFrameworkFields.tsx';
import { useNewFramework } from './use-new-framework.ts';

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
  const begun = useNewFramework({ code: '', name: { en: '', 'zh-CN': '' } });
  return (
    <form className="form" noValidate onSubmit={begun.submit}>
      <NewFrameworkFields begun={begun} autoFocus onCancel={onClose}>
        <p className="note">{t('frameworks.newHint')}</p>
      </NewFrameworkFields>
    </form>
  );
}
