import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly children: ReactNode;
  /** Names the act: “Publish”, never “OK”. */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly error?: unknown;
  onConfirm(): void;
  onClose(): void;
}

/** Asks before something that matters. */
export function ConfirmDialog(props: Props) {
  const { t } = useI18n();
  return (
    <Dialog opened={props.opened} title={props.title} busy={props.busy} onClose={props.onClose}>
      <div className="stack">
        <div>{props.children}</div>
        <ErrorNotice error={props.error} />
        <div className="form-actions">
          <Button onClick={props.onClose} disabled={props.busy}>
            {t('action.cancel')}
          </Button>
          <Button
            kind={props.danger ? 'danger' : 'primary'}
            busy={props.busy}
            onClick={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
