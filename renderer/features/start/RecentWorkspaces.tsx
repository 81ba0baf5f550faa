import type { RecentWorkspace } from '#shared/contract/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useCommand } from '../../data/use-command.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useWorkspaceDialogs } from './workspace-dialogs.ts';

interface Props {
  readonly recent: readonly RecentWorkspace[];
  /** The workspace that is open now. */
  readonly openPath: string | null;
}

/** What was open before, the last first; files that are gone are marked. */
export function RecentWorkspaces({ recent, openPath }: Props) {
  const { t } = useI18n();
  return (
    <Card title={t('start.recent')} flush>
      {recent.length === 0 ? (
        <p className="todo-more ink-2">{t('start.recentNone')}</p>
      ) : (
        <ul className="recent">
          {recent.map((one) => (
            <RecentItem key={one.path} recent={one} isOpen={one.path === openPath} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function RecentItem({ recent, isOpen }: { recent: RecentWorkspace; isOpen: boolean }) {
  const { t, format } = useI18n();
  const actions = useWorkspaceDialogs();
  const forget = useCommand((client, path: string) => client.workspace.forget({ path }), {
    changes: [['workspace']],
  });
  return (
    <li>
      <button
        type="button"
        className="recent-open"
        disabled={!recent.exists || actions.busy}
        onClick={() => actions.openPath(recent.path)}
      >
        <span className="strong clip">{recent.name}</span>
        {isOpen ? (
          <Tag tone="ok">{t('start.current')}</Tag>
        ) : recent.exists ? (
          <span className="lead">
            {t('start.openedAt', { when: format.dateTime(recent.openedAt) })}
          </span>
        ) : (
          <Tag tone="warn">{t('start.missing')}</Tag>
        )}
        <span className="path clip" title={recent.path}>
          {recent.path}
        </span>
      </button>
      {!isOpen && (
        <Button
          kind="quiet"
          aria-label={t('start.forget', { name: recent.name })}
          title={t('start.forget', { name: recent.name })}
          onClick={() => forget.mutate(recent.path)}
        >
          <span aria-hidden="true">×</span>
        </Button>
      )}
    </li>
  );
}
