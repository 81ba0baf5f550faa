import type { ImportReport } from '#shared/contract/exchange.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ProblemGrid } from './ProblemGrid.tsx';

interface Props {
  readonly file: File;
  readonly report: ImportReport;
  onCheckAgain(): void;
  onWrite(): void;
  onAnother(): void;
  onClose(): void;
}

/** What the file holds: every wrong cell, or what importing it does. */
export function ReportStep(props: Props) {
  const { t } = useI18n();
  const { report, file } = props;
  const clean = report.problems.length === 0;
  return (
    <div className="stack">
      <p className="strong">{file.name}</p>
      <Verdict report={report} />
      {report.unknownColumns.length > 0 && (
        <Notice tone="warn">
          {t('import.unknownColumns', { columns: report.unknownColumns.join(', ') })}
        </Notice>
      )}
      {clean ? <Counts report={report} /> : <ProblemGrid problems={report.problems} />}
      <div className="form-actions">
        {report.written ? (
          <Button kind="primary" onClick={props.onClose}>
            {t('action.close')}
          </Button>
        ) : (
          <>
            <Button onClick={props.onAnother}>{t('import.another')}</Button>
            {clean ? (
              <Button kind="primary" disabled={report.rows === 0} onClick={props.onWrite}>
                {t('import.write', { rows: report.rows })}
              </Button>
            ) : (
              <Button onClick={props.onCheckAgain}>{t('import.again')}</Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function Verdict({ report }: { report: ImportReport }) {
  const { t } = useI18n();
  const { created, updated, unchanged } = report;
  if (report.written) {
    return (
      <Notice tone="ok" live>
        {t('import.done', { created, updated, unchanged })}
      </Notice>
    );
  }
  if (report.problems.length > 0) {
    return (
      <Notice tone="bad" live>
        {t('import.problems', { count: report.problems.length })}
      </Notice>
    );
  }
  return (
    <Notice tone="ok" live>
      {t('import.ready', { rows: report.rows })}
    </Notice>
  );
}

function Counts({ report }: { report: ImportReport }) {
  const { t, format } = useI18n();
  return (
    <dl className="facts">
      <dt>{t('import.wouldCreate')}</dt>
      <dd>{format.number(report.created)}</dd>
      <dt>{t('import.wouldUpdate')}</dt>
      <dd>{format.number(report.updated)}</dd>
      <dt>{t('import.wouldKeep')}</dt>
      <dd>{format.number(report.unchanged)}</dd>
    </dl>
  );
}
