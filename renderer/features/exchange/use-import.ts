import { useQueryClient } from '@tanstack/react-query';
import type { ImportKind, ImportReport } from '#shared/contract/exchange.ts';
import { type JobState, useJob } from '../../data/use-job.ts';
import type { Client } from '../../platform/platform.ts';

interface Input {
  readonly kind: ImportKind;
  readonly round: string | null;
  readonly file: File;
  readonly dryRun: boolean;
}

const start = (client: Client, input: Input, signal: AbortSignal) =>
  client.exchange.import(input, { signal });

/** An import under way, or its report. */
export interface ImportJob {
  readonly state: JobState<ImportReport>;
  /** Checks (`dryRun`) or imports a file; null when it failed or was cancelled. */
  run(file: File, dryRun: boolean): Promise<ImportReport | null>;
  cancel(): void;
  reset(): void;
}

/** Checks and imports tables of a kind; what was read before is read anew after an import. */
export function useImport(kind: ImportKind, round: string | null): ImportJob {
  const cache = useQueryClient();
  const job = useJob<Input, ImportReport>(start);
  return {
    state: job.state,
    cancel: job.cancel,
    reset: job.reset,
    async run(file, dryRun) {
      const report = await job.run({ kind, round, file, dryRun });
      if (report?.written) await cache.invalidateQueries();
      return report;
    },
  };
}
