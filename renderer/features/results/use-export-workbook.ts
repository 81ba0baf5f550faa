import { useState } from 'react';
import type { Progress } from '#shared/contract/progress.ts';
import type { ExportDone } from '#shared/contract/workbooks.ts';
import type { Locale } from '#shared/locale.ts';
import { useJob } from '../../data/use-job.ts';
import { type Client, usePlatform } from '../../platform/platform.ts';
import { saveFile } from '../../platform/save-file.ts';

/** An export: not begun, under way, handed over, or not. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly file: File }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Request {
  readonly roundId: string;
  readonly locale: Locale;
}

const startExport = (
  client: Client,
  request: Request,
  signal: AbortSignal,
): Promise<AsyncIterable<Progress | ExportDone>> => client.workbooks.export(request, { signal });

/** Exports a round's workbook, fetches the file and hands it to the person. */
export function useExportWorkbook(roundId: string) {
  const { client } = usePlatform();
  const { state: job, run, cancel } = useJob(startExport);
  const [fetched, setFetched] = useState<ExportState | null>(null);
  const start = async (locale: Locale): Promise<void> => {
    setFetched(null);
    const done = await run({ roundId, locale });
    if (!done) return;
    try {
      const answer = await client.exchange.download({ id: done.downloadId });
      const file = new File([answer], done.name, { type: answer.type });
      saveFile(file);
      setFetched({ kind: 'done', file });
    } catch (error) {
      setFetched({ kind: 'failed', error });
    }
  };
  return {
    state: fetched ?? stateOf(job),
    start: (locale: Locale): void => void start(locale),
    cancel,
  };
}

/** A written workbook is still on its way until the file is here. */
function stateOf(job: ReturnType<typeof useJob<Request, ExportDone>>['state']): ExportState {
  return job.kind === 'done' ? { kind: 'running', progress: null } : job;
}
