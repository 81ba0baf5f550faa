import { Drawer as MantineDrawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { useFocusBack } from './use-focus-back.ts';

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
  useFocusBack(opened);
  return (
    <MantineDrawer.Root opened={opened} onClose={onClose} position="right" size={size}>
      <MantineDrawer.Overlay backgroundOpacity={0.25} />
      <MantineDrawer.Content>
        <div className="dialog-head">
          <MantineDrawer.Title>{title}</MantineDrawer.Title>
          <MantineDrawer.CloseButton aria-label={t('action.close')} />
        </div>
        <MantineDrawer.Body>{children}</MantineDrawer.Body>
      </MantineDrawer.Content>
    </MantineDrawer.Root>
  );
}
