import { Link } from 'wouter';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { RecentWorkspaces } from './RecentWorkspaces.tsx';
import { useWorkspaceDialogs } from './workspace-dialogs.ts';
import type { WorkspaceState } from './workspace-state.ts';

/** Where work begins: the sample, a new workspace, one from before. */
export function StartScreen({ current }: { current: WorkspaceState }) {
  const { t } = useI18n();
  const actions = useWorkspaceDialogs();
  return (
    <div className="page start-page">
      <div className="start">
        <div className="start-head stack">
          <h1>{t('app.name')}</h1>
          <p className="ink-2">{t('start.lead')}</p>
        </div>
        {current.workspace && (
          <p>
            <Link href="/">{t('start.continue', { name: current.workspace.name })}</Link>
          </p>
        )}
        <ErrorNotice error={actions.error} />
        <div className="start-columns">
          <div className="stack">
            <button
              type="button"
              className="start-choice first"
              disabled={actions.busy}
              onClick={actions.openSample}
            >
              <b>{t(actions.busy ? 'start.opening' : 'start.sample')}</b>
              <span>{t('start.sampleNote')}</span>
            </button>
            <button
              type="button"
              className="start-choice"
              disabled={actions.busy}
              onClick={actions.openNew}
            >
              <b>{t('start.new')}</b>
              <span>{t('start.newNote')}</span>
            </button>
            <button
              type="button"
              className="start-choice"
              disabled={actions.busy}
              onClick={actions.openExisting}
            >
              <b>{t('start.open')}</b>
              <span>{t('start.openNote')}</span>
            </button>
          </div>
          <RecentWorkspaces recent={current.recent} openPath={current.workspace?.path ?? null} />
        </div>
        <p className="lead">{t('start.version', { version: current.version })}</p>
      </div>
    </div>
  );
}
