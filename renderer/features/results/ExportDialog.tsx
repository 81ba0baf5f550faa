import { useState } from 'react';
import type { Round } from '#shared/domain/round.ts';
import { Locale } from '#shared/locale.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ProgressView } from '../../components/ProgressView.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { saveFile } from '../../platform/save-file.ts';
import { useExportWorkbook } from './use-export-workbook.ts';

interface Props {
  readonly round: Round;
  onClose(): void;
}

/** Writes the evaluation workbook of a round and hands it over; it can be cancelled. */
export function ExportDialog({ round, onClose }: Props) {
  const { t, format, locale } = useI18n();
  const [language, setLanguage] = useState<Locale>(locale);
  const { state, start, cancel } = useExportWorkbook(round.id);
  const running = state.kind === 'running';
  return (
    <Dialog opened title={t('results.export.title')} busy={running} onClose={onClose}>
      <div className="stack">
        {state.kind === 'done' ? (
          <ExportDone file={state.file} onClose={onClose} />
        ) : (
          <>
            <p>{t('results.export.what')}</p>
            <dl className="facts">
              <dt>{t('results.export.round')}</dt>
              <dd>{format.text(round.name)}</dd>
              <dt>{t('results.export.language')}</dt>
              <dd>
                <Segmented<Locale>
                  label={t('results.export.language')}
                  value={language}
                  options={Locale.options.map((value) => ({
                    value,
                    label: t(`language.${value}`),
                    lang: value,
                  }))}
                  onChange={setLanguage}
                />
              </dd>
            </dl>
            {running && <ProgressView progress={state.progress} />}
            {state.kind === 'failed' && <ErrorNotice error={state.error} />}
            <div className="form-actions">
              <Button onClick={running ? cancel : onClose}>{t('action.cancel')}</Button>
              <Button kind="primary" busy={running} onClick={() => start(language)}>
                {t('results.export.start')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

function ExportDone({ file, onClose }: { file: File; onClose: () => void }) {
  const { t, format } = useI18n();
  const size = `${format.number(Math.max(1, Math.round(file.size / 1024)))} KB`;
  return (
    <>
      <Notice tone="ok" live>
        {t('results.export.done', { name: file.name, size })}
      </Notice>
      <div className="form-actions">
        <Button onClick={() => saveFile(file)}>{t('results.export.again')}</Button>
        <Button kind="primary" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </>
  );
}
