import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { FileField } from '../../../components/FileField.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useCommand } from '../../../data/use-command.ts';
import { useRead } from '../../../data/use-read.ts';
import { CheckboxField } from '../../../forms/CheckboxField.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { FileReport, type Report } from './FileReport.tsx';

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** Reads a framework file: says first everything that is wrong with it. */
export function ImportDialog({ opened, onClose }: Props) {
  const { t } = useI18n();
  return (
    <Dialog opened={opened} title={t('frameworks.importTitle')} size={680} onClose={onClose}>
      <ImportForm onClose={onClose} />
    </Dialog>
  );
}

function useImport(onClose: () => void) {
  const [, go] = useLocation();
  return useCommand(
    (client, input: { file: File; publish: boolean }) => client.frameworks.importFile(input),
    {
      changes: [['frameworks', 'list']],
      onDone: ({ id }) => {
        onClose();
        go(`/frameworks/${id}`);
      },
    },
  );
}

const hasErrors = (report: Report | undefined): boolean =>
  report === undefined || report.problems.some(({ severity }) => severity === 'error');

function ImportForm({ onClose }: { onClose(): void }) {
  const { t } = useI18n();
  const [file, setFile] = useState<File | null>(null);
  const [publish, setPublish] = useState(false);
  // Every choice is read anew: a file may have been mended under the same name.
  const [turn, setTurn] = useState(0);
  const send = useImport(onClose);
  const report = useRead(
    ['frameworks', 'validate', turn],
    (client, signal) =>
      client.frameworks.validateFile({ file: file ?? new File([], '') }, { signal }),
    { enabled: file !== null },
  );
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    setTurn(turn + 1);
    send.reset();
  };
  const found = file === null ? undefined : report.data;
  const readable = found !== undefined && found.code !== null;
  const blocked = hasErrors(found);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (file && readable) send.mutate({ file, publish: publish && !blocked });
      }}
    >
      <FileField label={t('frameworks.importFile')} accept=".yaml,.yml,.json" onChoose={choose} />
      {report.isFetching && <Loading />}
      <ErrorNotice error={report.error ?? send.error} />
      {found && <FileReport report={found} />}
      {readable && (
        <>
          <CheckboxField
            label={t('frameworks.importPublish')}
            checked={publish && !blocked}
            disabled={blocked}
            onChange={setPublish}
          />
          {blocked && <p className="note">{t('frameworks.importPublishBlocked')}</p>}
        </>
      )}
      <div className="form-actions">
        <Button onClick={onClose} disabled={send.isPending}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" kind="primary" busy={send.isPending} disabled={!readable}>
          {t('frameworks.importDo')}
        </Button>
      </div>
    </form>
  );
}
