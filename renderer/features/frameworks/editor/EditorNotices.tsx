import type { FrameworkVersion } from '#shared/contract/frameworks.ts';
import { Button } from '../../../components/Button.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useStore } from '../../../platform/store.ts';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly version: FrameworkVersion;
  readonly draft: Draft;
  readonly mayEdit: boolean;
  /** Reads the draft as it is now. */
  onReload(): Promise<{ readonly data: FrameworkVersion | undefined }>;
}

/** Why nothing can be changed, or why changes are not saved, and what to do. */
export function EditorNotices({ version, draft, mayEdit, onReload }: Props) {
  const { t, format } = useI18n();
  const { notice } = version.content;
  const state = useStore(draft.saver.state);
  if (version.state === 'published') {
    return (
      <div className="editor-notice quiet">
        <span>{t('frameworks.readOnly')}</span>
        <span className="hash">
          {t('frameworks.hash')} <code>{version.contentHash}</code>
        </span>
        {notice && <span className="framework-notice">{format.text(notice)}</span>}
      </div>
    );
  }
  if (!mayEdit) return <div className="editor-notice quiet">{t('frameworks.readOnlyDraft')}</div>;
  if (state.kind === 'failed') {
    return (
      <div className="editor-notice">
        <Notice tone="bad">{t('frameworks.saveFailed')}</Notice>
        <ErrorNotice error={state.error} onRetry={() => void draft.saver.flush()} />
      </div>
    );
  }
  if (state.kind !== 'conflict') return null;
  const reload = async (): Promise<void> => {
    const { data } = await onReload();
    if (data) draft.adopt(data);
  };
  return (
    <div className="editor-notice">
      <Notice tone="warn" live>
        <p>{t('frameworks.conflict')}</p>
        <div className="form-actions">
          <Button onClick={() => void reload()}>{t('frameworks.conflictReload')}</Button>
          <Button onClick={() => void draft.saver.overwrite()}>
            {t('frameworks.conflictKeep')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
