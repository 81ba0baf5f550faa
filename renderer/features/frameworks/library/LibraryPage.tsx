import { useState } from 'react';
import { contract } from '#shared/contract/contract.ts';
import { useMay } from '../../../app/signed-in.ts';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { useRead } from '../../../data/use-read.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { NewFrameworkDialog } from './NewFrameworkDialog.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';
import { VersionTable } from './VersionTable.tsx';

/** Every version of every framework. */
export function LibraryPage() {
  const { t } = useI18n();
  const mayEdit = useMay(contract.frameworks.createDraft);
  const [asking, setAsking] = useState<'new' | 'import' | 'template' | null>(null);
  const close = (): void => setAsking(null);
  const versions = useRead(['frameworks', 'list'], (client, signal) =>
    client.frameworks.list(undefined, { signal }),
  );
  const buttons = mayEdit && (
    <>
      <Button onClick={() => setAsking('import')}>{t('frameworks.import')}</Button>
      <Button onClick={() => setAsking('template')}>{t('frameworks.templates.new')}</Button>
      <Button kind="primary" onClick={() => setAsking('new')}>
        {t('frameworks.new')}
      </Button>
    </>
  );
  const none = versions.data?.length === 0;
  return (
    <div className="page" data-page>
      <PageHeader title={t('frameworks.title')} lead={t('frameworks.lead')}>
        {!none && buttons}
      </PageHeader>
      <div className="body">
        <ErrorNotice error={versions.error} onRetry={() => void versions.refetch()} />
        {versions.isPending && <Loading />}
        {none && (
          <EmptyState
            title={t('frameworks.empty')}
            hint={t(mayEdit ? 'frameworks.emptyHint' : 'frameworks.emptyReader')}
          >
            {buttons}
          </EmptyState>
        )}
        {versions.data && !none && (
          <Card flush>
            <VersionTable versions={versions.data} mayEdit={mayEdit} />
          </Card>
        )}
      </div>
      <NewFrameworkDialog opened={asking === 'new'} onClose={close} />
      <TemplateDialog opened={asking === 'template'} onClose={close} />
      <ImportDialog opened={asking === 'import'} onClose={close} />
    </div>
  );
}
