import { Notice } from '../../components/Notice.tsx';
import { useRead } from '../../data/use-read.ts';
import { useI18n } from '../../i18n/i18n.tsx';

/** What must be checked before the chosen framework is used, where its author says so. */
export function FrameworkNotice({ id }: { id: string }) {
  const { format } = useI18n();
  const { data } = useRead(['frameworks', 'get', id], (client, signal) =>
    client.frameworks.get({ id }, { signal }),
  );
  const notice = data?.content.notice;
  if (notice === undefined) return null;
  return (
    <Notice tone="warn" live>
      {format.text(notice)}
    </Notice>
  );
}
