import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Code, Id } from '#shared/domain/code.ts';
import { job, query } from './procedure.ts';
import { Progress } from './progress.ts';

/** What a table file can hold. */
export const ImportKind = z.enum(['providers', 'contracts', 'observations', 'responses']);
export type ImportKind = z.infer<typeof ImportKind>;

/** A wrong cell. `code` is a message key under `problem.`. */
export const CellProblem = z.object({
  code: z.string(),
  /** The sheet of a workbook; null for CSV. */
  sheet: z.string().nullable(),
  /** 1 for the header row; null when the file as a whole is wrong. */
  row: z.int().positive().nullable(),
  /** The header as it stands in the file, or the column that is missing. */
  column: z.string().nullable(),
  /** In A1 notation, `C7`. */
  cell: z.string().nullable(),
  /** What stands there, cut to 80 characters. */
  value: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type CellProblem = z.infer<typeof CellProblem>;

/** The last word of an import. With problems, or on a dry run, nothing was written. */
export const ImportReport = z.object({
  kind: z.literal('report'),
  importKind: ImportKind,
  rows: z.int().nonnegative(),
  created: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  problems: z.array(CellProblem),
  /** Columns of the file that mean nothing here. */
  unknownColumns: z.array(z.string()),
  dryRun: z.boolean(),
  written: z.boolean(),
});
export type ImportReport = z.infer<typeof ImportReport>;

export const exchange = {
  /** Reads a CSV or XLSX table; `round` is needed for observations and responses. */
  import: job('supervisor')
    .input(
      z.object({
        kind: ImportKind,
        file: z.file().max(50_000_000),
        round: Code.nullable().default(null),
        dryRun: z.boolean().default(false),
      }),
    )
    .output(eventIterator(z.discriminatedUnion('kind', [Progress, ImportReport]))),
  /** An exported file, to be fetched once by whoever made it. */
  download: query('supervisor', 'auditor')
    .input(z.object({ id: Id }))
    .output(z.file()),
};
