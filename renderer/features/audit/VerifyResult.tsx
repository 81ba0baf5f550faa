import type { ChainReport } from '#shared/contract/audit.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

interface Props {
  readonly report: ChainReport | undefined;
  readonly error: unknown;
}

/** What reading the whole chain found, and the value that workbooks carry. */
export function VerifyResult({ report, error }: Props) {
  const { t } = useI18n();
  if (!report && !error) return null;
  return (
    <div className="audit-verify stack">
      <ErrorNotice error={error} />
      {report && (
        <Notice tone={report.intact ? 'ok' : 'bad'} live>
          <p className="strong">
            {report.broken === null
              ? t('audit.intact', { events: report.events })
              : t(`audit.broken.${report.broken.reason}`, {
                  sequence: report.broken.sequence,
                  events: report.events,
                })}
          </p>
          <p>
            {t('audit.head')}: <span className="mono">{report.head}</span>
          </p>
          <p className="small">{t('audit.headNote')}</p>
        </Notice>
      )}
    </div>
  );
}
