import { useState } from 'react';
import type { AuditEvent } from '#shared/domain/audit-event.ts';
import { useCommands } from '../../commands/commands.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Drawer } from '../../components/Drawer.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ActionFilter } from './ActionFilter.tsx';
import { AuditList } from './AuditList.tsx';
import { EventDetails } from './EventDetails.tsx';
import { useVerify } from './use-verify.ts';
import { VerifyResult } from './VerifyResult.tsx';

/** Who did what, when; and whether anybody tampered with it. */
export function AuditRoute() {
  const { t } = useI18n();
  const [action, setAction] = useState('');
  const [opened, setOpened] = useState<AuditEvent | null>(null);
  const verify = useVerify();
  const run = (): void => verify.mutate();
  useCommands([{ id: 'audit.verify', section: 'do', title: t('audit.verify'), run }]);
  return (
    <div className="page">
      <PageHeader title={t('audit.title')} lead={t('audit.lead')}>
        <ActionFilter action={action} onChange={setAction} />
        <Button kind="primary" busy={verify.isPending} onClick={run}>
          {t(verify.isPending ? 'audit.verifying' : 'audit.verify')}
        </Button>
      </PageHeader>
      <VerifyResult report={verify.data} error={verify.error} />
      <div className="body fill">
        <Card flush>
          <AuditList key={action} action={action} onOpen={setOpened} />
        </Card>
      </div>
      <Drawer
        opened={opened !== null}
        title={opened ? t('audit.event', { sequence: opened.sequence }) : ''}
        size={560}
        onClose={() => setOpened(null)}
      >
        {opened && <EventDetails event={opened} />}
      </Drawer>
    </div>
  );
}
