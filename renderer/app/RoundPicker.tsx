import { Menu } from '@mantine/core';
import { useLocation } from 'wouter';
import { useWorkspaceDialogs } from '../features/start/workspace-dialogs.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useCurrentRound } from './current-round.tsx';
import { useSignedIn } from './signed-in.ts';

/** Which workspace and which round the screens are about, and the way to others. */
export function RoundPicker() {
  const { t, format } = useI18n();
  const { workspace } = useSignedIn();
  const { rounds, round, choose } = useCurrentRound();
  const dialogs = useWorkspaceDialogs();
  const [, go] = useLocation();
  const name = round ? format.text(round.name) : t('top.noRound');
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className="pick"
          aria-label={t('top.workspaceAndRound', { workspace: workspace.name, round: name })}
        >
          <span className="clip">{workspace.name}</span>
          <span aria-hidden="true">·</span>
          <span className="clip strong pick-round">{name}</span>
          <span aria-hidden="true">▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('top.rounds')}</Menu.Label>
        {(rounds ?? []).map((one) => (
          <Menu.Item
            key={one.id}
            onClick={() => choose(one.id)}
            rightSection={one.id === round?.id ? <span aria-hidden="true">✓</span> : null}
          >
            {format.text(one.name)}
          </Menu.Item>
        ))}
        {rounds?.length === 0 && <Menu.Item disabled>{t('top.noRound')}</Menu.Item>}
        <Menu.Divider />
        <Menu.Item onClick={() => go('/start')}>{t('top.switchWorkspace')}</Menu.Item>
        <Menu.Item onClick={() => dialogs.close()}>{t('top.closeWorkspace')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
