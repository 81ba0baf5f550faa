import { Menu } from '@mantine/core';
import { Fragment } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Kbd } from '../../../components/Kbd.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { TreeAction } from './use-tree-actions.ts';

const parts = ['place', 'clip', 'set'] as const;

/** What can be done to the chosen entries, in a menu that tells the keys. */
export function EditMenu({ actions }: { actions: readonly TreeAction[] }) {
  const { t } = useI18n();
  const shown = parts.filter((part) => actions.some((action) => action.part === part));
  return (
    <Menu position="bottom-end" width={290}>
      <Menu.Target>
        <Button>{t('frameworks.edit')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {shown.map((part, place) => (
          <Fragment key={part}>
            {place > 0 && <Menu.Divider />}
            {actions
              .filter((action) => action.part === part)
              .map(({ id, label, keys, disabled, run }) => (
                <Menu.Item
                  key={id}
                  disabled={disabled}
                  rightSection={keys && <Kbd keys={keys} />}
                  onClick={run}
                >
                  {label}
                </Menu.Item>
              ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
