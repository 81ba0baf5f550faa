import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { useFocusBack } from './use-focus-back.ts';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  readonly size?: number;
  /** Under way: it closes by its own buttons only. */
  readonly busy?: boolean;
  onClose(): void;
  readonly children: ReactNode;
}

/** A question or a form that comes first; Esc closes it and the focus goes back to where it was. */
export function Dialog({ opened, title, size = 520, busy = false, onClose, children }: Props) {
  const { t } = useI18n();
  useFocusBack(opened);
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      centered
      closeOnEscape={!busy}
      closeOnClickOutside={false}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content>
        <div className="dialog-head">
          <Modal.Title>{title}</Modal.Title>
          {!busy && <Modal.CloseButton aria-label={t('action.close')} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
