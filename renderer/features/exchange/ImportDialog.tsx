import { useState } from 'react';
import type { ImportKind, ImportReport } from '#shared/contract/exchange.ts';
import { CancellableProgress } from '../../components/CancellableProgress.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { ReportStep } from './ReportStep.tsx';
import { useImport } from './use-import.ts';

interface Props {
  readonly kind: ImportKind;
  /** The code of the round, for observations and responses. */
  readonly round?: string;
  readonly opened: boolean;
  onClose(): void;
}

/**
 * Imports a table: choose a file, see everything that is wrong by row and cell or what would change,
 * then import. Nothing is written before that.
 */
export function ImportDialog({ kind, round, opened, onClose }: Props) {
  const { t } = useI18n();
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      opened={opened}
      title={t(`import.title.${kind}`)}
      size={820}
      busy={busy}
      onClose={onClose}
    >
      <Steps kind={kind} round={round ?? null} onBusy={setBusy} onClose={onClose} />
    </Dialog>
  );
}

interface StepsProps {
  readonly kind: ImportKind;
  readonly round: string | null;
  onBusy(busy: boolean): void;
  onClose(): void;
}

function Steps({ kind, round, onBusy, onClose }: StepsProps) {
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const job = useImport(kind, round);
  const run = async (chosen: File, dryRun: boolean): Promise<void> => {
    setFile(chosen);
    onBusy(true);
    setReport(await job.run(chosen, dryRun));
    onBusy(false);
  };
  const startOver = (): void => {
    job.reset();
    setFile(null);
    setReport(null);
  };
  if (job.state.kind === 'running') {
    return <CancellableProgress progress={job.state.progress} onCancel={job.cancel} />;
  }
  if (file && report) {
    return (
      <ReportStep
        file={file}
        report={report}
        onCheckAgain={() => void run(file, true)}
        onWrite={() => void run(file, false)}
        onAnother={startOver}
        onClose={onClose}
      />
    );
  }
  return (
    <div className="stack">
      <ChooseStep kind={kind} onChoose={(chosen) => void run(chosen, true)} />
      {job.state.kind === 'failed' && <ErrorNotice error={job.state.error} />}
    </div>
  );
}
