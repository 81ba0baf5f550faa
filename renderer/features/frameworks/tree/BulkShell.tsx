import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';

interface Props {
  readonly title: string;
  /** On how many it acts. */
  readonly about: string;
  readonly children: ReactNode;
  onApply(): void;
  onClose(): void;
}

/** What is set for several entries at once; nothing while a field of it cannot be taken. */
export function BulkShell({ title, about, children, onApply, onClose }: Props) {
  const { t } = useI18n();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong !== null) {
      wrong.focus();
      return;
    }
    onApply();
    onClose();
  };
  return (
    <Dialog opened title={title} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p className="ink-2">{about}</p>
        {children}
        <div className="form-actions">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('frameworks.bulk.apply')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
