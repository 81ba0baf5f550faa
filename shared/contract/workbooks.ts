import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Id } from '#shared/domain/code.ts';
import { Locale } from '#shared/locale.ts';
import { job } from './procedure.ts';
import { Progress } from './progress.ts';

/** The last word of an export: the file can be fetched once by `exchange.download`. */
export const ExportDone = z.object({
  kind: z.literal('done'),
  downloadId: Id,
  name: z.string(),
  size: z.int().nonnegative(),
});
export type ExportDone = z.infer<typeof ExportDone>;

export const workbooks = {
  /** Writes the evaluation workbook of a round. */
  export: job('supervisor', 'auditor')
    .input(z.object({ roundId: Id, locale: Locale }))
    .output(eventIterator(z.discriminatedUnion('kind', [Progress, ExportDone]))),
};
