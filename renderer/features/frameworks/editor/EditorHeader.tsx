import { useState } from 'react';
import { Link } from 'wouter';
import type { FrameworkVersion } from '#shared/contract/frameworks.ts';
import { Button } from '../../../components/Button.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { ToolButton } from '../fields/ToolButton.tsx';
import { VersionMenu } from '../library/VersionMenu.tsx';
import { countNodes } from '../model/tree-rows.ts';
import { useEditor } from './editor-context.ts';
import { PublishDialog } from './PublishDialog.tsx';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly version: FrameworkVersion;
  readonly draft: Draft;
  readonly mayEdit: boolean;
  /** Whether the trial is open. */
  readonly trying: boolean;
  onTry(): void;
}

/** Which framework and version this is, and what can be done with it. */
export function EditorHeader({ version, draft, mayEdit, trying, onTry }: Props) {
  const { t, format } = useI18n();
  const { framework, readOnly } = useEditor();
  return (
    <PageHeader
      title={format.text(framework.name)}
      back={<Link href="/frameworks">{t('frameworks.title')}</Link>}
      lead={<Lead version={version} />}
    >
      {!readOnly && (
        <span className="tools">
          <ToolButton
            drawing="undo"
            label={t('frameworks.undo')}
            keys="Control+Z"
            disabled={!draft.canUndo}
            onClick={draft.undo}
          />
          <ToolButton
            drawing="redo"
            label={t('frameworks.redo')}
            keys="Control+Y"
            disabled={!draft.canRedo}
            onClick={draft.redo}
          />
        </span>
      )}
      <Button aria-expanded={trying} onClick={onTry}>
        {t('frameworks.try.title')}
      </Button>
      <VersionMenu version={version} mayEdit={mayEdit} before={() => draft.saver.flush()}>
        {t('frameworks.more')}
      </VersionMenu>
      {!readOnly && <Publish version={version} draft={draft} />}
    </PageHeader>
  );
}

function Lead({ version }: { version: FrameworkVersion }) {
  const { t, format } = useI18n();
  const { framework } = useEditor();
  const counts = countNodes(framework);
  const published = version.publishedAt;
  return (
    <span className="lead-parts">
      <Tag tone={version.state === 'published' ? 'ok' : 'plain'}>
        {published === null
          ? t('frameworks.versionDraft', { version: version.version })
          : t('frameworks.versionPublished', {
              version: version.version,
              date: format.dateTime(published),
            })}
      </Tag>
      <span>{`${framework.code} · ${t('frameworks.counts', counts)}`}</span>
      {version.state === 'published' && (
        <span>{t('frameworks.usedIn', { count: version.roundCount })}</span>
      )}
    </span>
  );
}

/** Publishing, or why it cannot be done yet. */
function Publish({ version, draft }: Pick<Props, 'version' | 'draft'>) {
  const { t } = useI18n();
  const { problems } = useEditor();
  const [asking, setAsking] = useState(false);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return (
    <>
      {errors > 0 && (
        <span id="publish-blocked" className="publish-blocked">
          {t('frameworks.publishBlocked', { count: errors })}
        </span>
      )}
      <Button
        kind="primary"
        disabled={errors > 0}
        aria-describedby={errors > 0 ? 'publish-blocked' : undefined}
        onClick={() => setAsking(true)}
      >
        {t('frameworks.publish')}
      </Button>
      <PublishDialog
        opened={asking}
        version={version}
        draft={draft}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
