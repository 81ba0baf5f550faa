import { Drawer as MantineDrawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  readonly size?: number;
  onClose(): void;
  readonly children: ReactNode;
}

/** A panel from the right about one thing; Esc closes it and the focus goes back to where it was. */
export function Drawer({ opened, title, size = 480, onClose, children }: Props) {
  const { t } = useI18n();
  return (
    <MantineDrawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={size}
      title={title}
      overlayProps={{ backgroundOpacity: 0.25 }}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {children}
    </MantineDrawer>
  );
}
